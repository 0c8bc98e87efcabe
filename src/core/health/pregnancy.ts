import { addDays, daysBetween } from '../calendar.ts'

/** From the first day of the last period to the expected birth (Naegele's rule). */
export const PREGNANCY_DAYS = 280

/** Completed weeks of pregnancy on a day; null before it began. It goes on counting past the due date. */
export function pregnancyWeeks(dueDate: string, day: string): number | null {
  const days = daysBetween(addDays(dueDate, -PREGNANCY_DAYS), day)
  return days < 0 ? null : Math.floor(days / 7)
}

/** First: to the end of 13 completed weeks; second: to the end of 27; third: from 28. */
export function trimesterOf(weeks: number): 1 | 2 | 3 {
  if (weeks < 14) return 1
  return weeks < 28 ? 2 : 3
}
