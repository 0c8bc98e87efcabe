const DAY = 86_400_000

/** Midnight UTC of a local date, so that days can be counted without a zone in the way. */
const dayNumber = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / DAY)

/** "2026-11-22" plus a number of days, which may be negative. */
export const addDays = (date: string, days: number): string =>
  new Date((dayNumber(date) + days) * DAY).toISOString().slice(0, 10)

/** Whole days from one local date to another; negative when `to` lies before `from`. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

/** A moment (milliseconds since 1970) as the contract writes it, "2026-11-22T13:30:00.000Z". */
export const instantOf = (moment: number): string => new Date(moment).toISOString()

/** Completed years of life on a day; whoever was born on 29 February comes of age on 1 March. */
export const ageOn = (birthDate: string, day: string): number =>
  Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (day.slice(5) < birthDate.slice(5) ? 1 : 0)
