import { zoneName } from '../../body/names.ts'
import type { PlanBlock } from '../../contract/models/plan.ts'

const pressureWords = ({ pressureFrom: from, pressureTo: to }: PlanBlock): string => {
  if (from === null && to === null) return ''
  return from === to || from === null || to === null
    ? `, pressure ${to ?? from}`
    : `, pressure ${from} to ${to}`
}

/** A stage in one line: technique, minutes, pressure, position, places. */
export const blockWords = (block: PlanBlock, nameOf: (block: PlanBlock) => string): string => {
  const zones = [...new Set(block.regions.map(({ zone }) => zoneName(zone).toLowerCase()))]
  const shown = zones.length > 4 ? [...zones.slice(0, 3), `${zones.length - 3} more areas`] : zones
  const places = shown.length === 0 ? '' : `, ${shown.join(', ')}`
  return `${nameOf(block)} ${block.minutes} min${pressureWords(block)}, ${block.position}${places}`
}
