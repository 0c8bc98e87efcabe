import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** How half-made backups of a practice are called, which a kill or a pulled stick may have left. */
export const unfinished = (practiceId: string): string => `.effleurage-${practiceId.slice(0, 8)}-`

/** "Effleurage backup 2026-11-22 14.30.05", in UTC so that names sort as they were made. */
export function freeName(target: string, madeAt: string): string {
  const name = `Effleurage backup ${madeAt.slice(0, 19).replace('T', ' ').replaceAll(':', '.')}`
  const taken = new Set(readdirSync(target))
  let free = name
  for (let count = 2; taken.has(free); count++) free = `${name} (${count})`
  return join(target, free)
}
