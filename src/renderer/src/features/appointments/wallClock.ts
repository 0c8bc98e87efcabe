import { parseAbsolute, parseDateTime, toCalendarDateTime, toZoned } from '@internationalized/date'

/** A time as it stands on a clock: day and hour without a zone. */
export interface WallClock {
  /** "2026-03-29" */
  readonly date: string
  /** "14:30" */
  readonly time: string
}

/**
 * The moment at which clocks in `zone` (IANA) show this, as a UTC instant. An hour that comes twice is the first of
 * the two. Null for an hour that is left out when clocks go forward, and for what is no date or time.
 */
export function instantAt({ date, time }: WallClock, zone: string): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || !/^\d\d:\d\d$/.test(time)) return null
  const asTold = parseDateTime(`${date}T${time}`)
  const moment = toZoned(asTold, zone, 'earlier')
  return toCalendarDateTime(moment).compare(asTold) === 0 ? moment.toAbsoluteString() : null
}

/** What clocks in `zone` (IANA) show at this UTC instant. */
export function wallClockAt(instant: string, zone: string): WallClock {
  const [date = '', time = ''] = toCalendarDateTime(parseAbsolute(instant, zone)).toString().split('T')
  return { date, time: time.slice(0, 5) }
}

/** The zone this computer is set to. */
export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
