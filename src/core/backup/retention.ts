/** The newest of each day for so many days, of each week, of each month; what several rules keep is kept once. */
const rules: readonly { readonly count: number; readonly bucketOf: (day: string) => string }[] = [
  { count: 7, bucketOf: (day) => day },
  { count: 5, bucketOf: weekOf },
  { count: 12, bucketOf: (day) => day.slice(0, 7) },
]

/** The Monday of the week, as a name for it. */
function weekOf(day: string): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  return date.toISOString().slice(0, 10)
}

/**
 * Which of a practice's backups may go. Only days, weeks and months that have a backup are counted: after a long
 * absence the old ones are still there. The newest stays always.
 */
export function superfluous<Backup extends { readonly madeAt: string }>(
  backups: readonly Backup[],
): readonly Backup[] {
  const newestFirst = [...backups].sort((one, other) => other.madeAt.localeCompare(one.madeAt))
  const kept = new Set<Backup>()
  for (const { count, bucketOf } of rules) {
    const buckets = new Set<string>()
    for (const backup of newestFirst) {
      const bucket = bucketOf(backup.madeAt.slice(0, 10))
      if (buckets.has(bucket)) continue
      if (buckets.size === count) break
      buckets.add(bucket)
      kept.add(backup)
    }
  }
  return newestFirst.filter((backup) => !kept.has(backup))
}
