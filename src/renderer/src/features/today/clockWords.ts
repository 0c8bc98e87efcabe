/** "2026-11-22" and minutes after midnight on this computer's clock. */
function localClock(now: Date): { readonly date: string; readonly minutes: number } {
  const two = (value: number) => String(value).padStart(2, '0')
  const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  return { date, minutes: now.getHours() * 60 + now.getMinutes() }
}

/**
 * Minutes from now until a time of the practice's day; negative once it is past. Null where this computer's clock shows
 * another day than the practice: then "in 20 minutes" would be a guess.
 */
export function minutesUntil(day: string, startTime: string, now: Date): number | null {
  const clock = localClock(now)
  if (clock.date !== day) return null
  const [hours = 0, minutes = 0] = startTime.split(':').map(Number)
  return hours * 60 + minutes - clock.minutes
}

/** The time that a session started now would bear, to five minutes; '' where the clock shows another day. */
export function timeNow(day: string, now: Date): string {
  const clock = localClock(now)
  if (clock.date !== day) return ''
  const rounded = Math.floor(clock.minutes / 5) * 5
  return `${String(Math.floor(rounded / 60)).padStart(2, '0')}:${String(rounded % 60).padStart(2, '0')}`
}
