/** What a clock on the wall of a zone shows at a moment. */
export interface WallTime {
  /** "2026-11-22" */
  readonly date: string
  /** "14:30" */
  readonly time: string
}

/** Whether this is a zone of the IANA database that the platform knows; fixed offsets such as "+01:00" are none. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

/** Date and time of a moment (ISO instant) on the wall clock of an IANA zone. */
export function wallTime(instant: string, zone: string): WallTime {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  const parts = new Map(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]))
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? ''
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  }
}
