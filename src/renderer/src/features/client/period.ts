/** Periods of the heat map in months. */
export const periods = ['3', '6', '12', 'all'] as const
export type Period = (typeof periods)[number]

/** The same day of an earlier month, or its last day where that month is shorter: "2026-05-31" less three is "2026-02-28". */
export function monthsBefore(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 - months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(day, last))
  return first.toISOString().slice(0, 10)
}
