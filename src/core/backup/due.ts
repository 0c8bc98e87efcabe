const hour = 3_600_000
const week = 7 * 24 * hour

export interface Occasion {
  /** Milliseconds since 1970. */
  readonly now: number
  readonly last: string | null
  /** Something was written since the last one. */
  readonly changed: boolean
  /** There were sessions today, and nothing more is to come or to be written. */
  readonly dayDone: boolean
}

/** Whether a backup should be made by itself: at least daily, and when the day's last session is done. */
export function isDue({ now, last, changed, dayDone }: Occasion): boolean {
  if (last === null) return true
  const age = now - Date.parse(last)
  // A date ahead of the clock says nothing about how old it is.
  if (age < 0 || age >= 24 * hour) return true
  return dayDone && changed && age >= hour / 2
}

/** Whether the newest backup is too old to rely on. */
export const isOld = (now: number, last: string): boolean => now - Date.parse(last) > week

/** A backup that nobody has ever opened is a hope: once a year one is opened on trial. */
export function isTrialDue(now: number, last: string | null, lastTrial: string | null): boolean {
  if (last === null) return false
  return lastTrial === null || now - Date.parse(lastTrial) > 365 * 24 * hour
}
