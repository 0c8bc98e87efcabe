/** "2026-11-22" plus a number of days, which may be negative; calendar days, without a zone in the way. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
