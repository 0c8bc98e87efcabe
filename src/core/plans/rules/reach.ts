import type { ZoneId } from '../../../body/ids.ts'
import type { Reach } from '../../reference/restriction.ts'
import { limbLevels, quadrantZones, zoneNeighbours } from '../../reference/zoneGroups.ts'

const limbs: readonly (readonly (readonly ZoneId[])[])[] = [limbLevels.arm, limbLevels.leg]

const fromLevelOf = (region: ZoneId): readonly ZoneId[] => {
  for (const levels of limbs) {
    const level = levels.findIndex((zones) => zones.includes(region))
    if (level >= 0) return levels.slice(level).flat()
  }
  return [region]
}

const limbOf = (region: ZoneId): readonly ZoneId[] =>
  limbs.find((levels) => levels.flat().includes(region))?.flat() ?? [region]

const quadrants: readonly (readonly ZoneId[])[] = [quadrantZones.upper, quadrantZones.lower]

/** The zones that a rule about `region` covers; a trunk zone has no limb, and stands for itself. */
export function zonesReached(region: ZoneId, reach: Reach): readonly ZoneId[] {
  switch (reach) {
    case 'exact':
      return [region]
    case 'neighbours':
      return [region, ...zoneNeighbours[region]]
    case 'below':
      return fromLevelOf(region)
    case 'limb':
      return limbOf(region)
    case 'quadrant':
      return quadrants.find((zones) => zones.includes(region)) ?? [region]
  }
}
