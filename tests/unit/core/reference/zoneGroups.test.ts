import { describe, expect, test } from 'vitest'
import { zoneIds } from '../../../../src/body/ids.ts'
import { sensitiveAreas } from '../../../../src/core/reference/sensitiveAreas.ts'
import {
  legZones,
  limbLevels,
  quadrantZones,
  zoneNeighbours,
} from '../../../../src/core/reference/zoneGroups.ts'

describe('zones and their neighbours', () => {
  test.each(zoneIds)('%s: touches others, never itself, and is touched back', (zone) => {
    expect(zoneNeighbours[zone].length).toBeGreaterThan(0)
    expect(zoneNeighbours[zone]).not.toContain(zone)
    for (const other of zoneNeighbours[zone]) expect(zoneNeighbours[other]).toContain(zone)
  })

  test('a limb runs from the trunk outward, each zone once', () => {
    const arm = limbLevels.arm.flat()
    const leg = limbLevels.leg.flat()
    expect(new Set([...arm, ...leg]).size).toBe(arm.length + leg.length)
    for (const zone of legZones) expect(leg).toContain(zone)
  })

  test('the quarters do not overlap and hold their limbs', () => {
    const lower: readonly string[] = quadrantZones.lower
    expect(quadrantZones.upper.filter((zone) => lower.includes(zone))).toEqual([])
    for (const zone of limbLevels.arm.flat()) expect(quadrantZones.upper).toContain(zone)
    for (const zone of limbLevels.leg.flat()) expect(quadrantZones.lower).toContain(zone)
  })

  test('sensitive areas: buttocks, chest, abdomen, inner thigh, face, inside the mouth', () => {
    expect(sensitiveAreas.map((area) => area.id)).toEqual([
      'buttocks',
      'chest',
      'abdomen',
      'inner-thigh',
      'face',
      'inside-mouth',
    ])
  })
})
