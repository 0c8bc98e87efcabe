const known = new Map<string, Intl.DateTimeFormat>()

/** Making a format costs far more than using it, and a sheet is laid out several times. */
function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, options])
  const found = known.get(key) ?? new Intl.DateTimeFormat(language, options)
  known.set(key, found)
  return found
}

/** A day in words, "22 November 2026". `date` is "2026-11-22". */
export function dayInWords(date: string, language: string): string {
  return formatOf(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T12:00:00Z`))
}

/** A moment in words on the wall clock of a zone, "Thursday 3 December 2026, 14:00". */
export function momentInWords(start: string, zone: string, language: string): string {
  const moment = new Date(start)
  const day = formatOf(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zone,
  }).format(moment)
  const time = formatOf(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(moment)
  return `${day}, ${time}`
}

/** Short names of the seven days after `date`, in order. */
export function weekAfter(date: string, language: string): string[] {
  const words = formatOf(language, { weekday: 'short', timeZone: 'UTC' })
  const start = Date.parse(`${date}T12:00:00Z`)
  return Array.from({ length: 7 }, (_, day) => words.format(new Date(start + (day + 1) * 86_400_000)))
}
