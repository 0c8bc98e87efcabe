import { superfluous } from '../backup/retention.ts'

const dayMs = 24 * 60 * 60 * 1000
/** The rule keeps months, twelve of them; beyond this something else is wrong. */
const mostDays = 800

/**
 * The day on which the last of these backups goes by the rule, if one more is made on every day from tomorrow on; null
 * when there is none. `all` are the backups of one folder; `holding` those of them that hold the client.
 */
export function untilGone(all: readonly string[], holding: readonly string[], now: number): string | null {
  const waiting = new Set(holding)
  let kept = all.map((madeAt) => ({ madeAt }))
  for (let day = 1; waiting.size > 0 && day < mostDays; day++) {
    const madeAt = new Date(now + day * dayMs).toISOString()
    kept = [...kept, { madeAt }]
    const going = new Set(superfluous(kept))
    kept = kept.filter((backup) => !going.has(backup))
    for (const { madeAt: gone } of going) waiting.delete(gone)
    if (waiting.size === 0) return madeAt.slice(0, 10)
  }
  return null
}
