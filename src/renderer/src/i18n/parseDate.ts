const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

export interface DateHint {
  /** The practice's today. */
  readonly today: string
  /** Where a missing century or year is looked for: birth dates lie behind, appointments ahead. */
  readonly prefer: 'past' | 'future'
}

/**
 * A whole date as people type it, day first: "3/3/1980", "3.3.80", "3 Mar 1980", "3 march", "1980-03-03", "today",
 * "tomorrow". Null where it is no date that the calendar has.
 */
export function parseDate(typed: string, hint: DateHint): string | null {
  const text = typed.trim().toLowerCase()
  if (text === 'today') return hint.today
  if (text === 'tomorrow') return shiftDays(hint.today, 1)
  if (text === 'yesterday') return shiftDays(hint.today, -1)
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const parts =
    /^(\d{1,2})(?:st|nd|rd|th)?[\s./-]+([a-z]{3,9}|\d{1,2})\.?(?:[\s,./-]+(\d{4}|\d{2}))?\.?$/.exec(text)
  if (!parts) return null
  const day = Number(parts[1])
  const month = monthNumber(parts[2] ?? '')
  if (parts[3] !== undefined) return calendarDay(fullYear(parts[3], hint), month, day)
  const year = Number(hint.today.slice(0, 4))
  const thisYear = calendarDay(year, month, day)
  if (thisYear === null) return null
  if (hint.prefer === 'past' && thisYear > hint.today) return calendarDay(year - 1, month, day)
  if (hint.prefer === 'future' && thisYear < hint.today) return calendarDay(year + 1, month, day)
  return thisYear
}

/** As `parseDate`, and "2026", "Feb 2026", "2/2026", "2026-02". */
export function parsePartialDate(typed: string, hint: DateHint): string | null {
  const text = typed.trim().toLowerCase()
  if (/^\d{4}$/.test(text)) return calendarDay(Number(text), 1, 1) === null ? null : text
  const monthFirst = /^([a-z]{3,9}|\d{1,2})\.?[\s./-]+(\d{4})$/.exec(text)
  const yearFirst = /^(\d{4})-(\d{1,2})$/.exec(text)
  const [year, month] = monthFirst
    ? [Number(monthFirst[2]), monthNumber(monthFirst[1] ?? '')]
    : yearFirst
      ? [Number(yearFirst[1]), Number(yearFirst[2])]
      : [0, 0]
  if (year === 0) return parseDate(typed, hint)
  return calendarDay(year, month, 1)?.slice(0, 7) ?? null
}

/** "14:30", "14.30", "1430", "9", "2:30 pm" as "14:30"; null where it is no time. */
export function parseTime(typed: string): string | null {
  const parts = /^(\d{1,2})(?:[:.h]?(\d{2}))?\s*(am|pm)?$/.exec(typed.trim().toLowerCase())
  if (!parts) return null
  const hour = Number(parts[1])
  const minute = Number(parts[2] ?? '0')
  const half = parts[3]
  if (half !== undefined && (hour < 1 || hour > 12)) return null
  const hours = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)
  if (hours > 23 || minute > 59) return null
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

function monthNumber(text: string): number {
  return /^\d/.test(text) ? Number(text) : months.indexOf(text.slice(0, 3)) + 1
}

function fullYear(text: string, { today, prefer }: DateHint): number {
  if (text.length === 4) return Number(text)
  const now = Number(today.slice(0, 4))
  const year = Math.floor(now / 100) * 100 + Number(text)
  if (prefer === 'future') return year
  return year > now ? year - 100 : year
}

function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real && year >= 1800 ? date.toISOString().slice(0, 10) : null
}

function shiftDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
