import { techniques } from '../../reference/techniques.ts'
import type { BlockAtWork } from './rule.ts'

const usual = new Map(techniques.map(({ code, pressure }) => [code, pressure]))

/**
 * The most pressure (1 to 5) a stage asks for: what is planned, else what its technique usually goes to. Null where
 * pressure is not the measure (heat, stretch) and none is planned.
 */
export function heaviest({ pressureFrom, pressureTo, technique }: BlockAtWork): number | null {
  if (pressureFrom !== null || pressureTo !== null) return Math.max(pressureFrom ?? 0, pressureTo ?? 0)
  return usual.get(technique)?.to ?? null
}

/** "planned up to 4", or what the technique usually reaches while nothing is planned. */
export const pressureWords = (block: BlockAtWork): string => {
  const most = heaviest(block)
  const planned = block.pressureFrom !== null || block.pressureTo !== null
  return planned ? `planned up to ${most}` : `usual up to ${most}`
}
