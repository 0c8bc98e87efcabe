import { describe, expect, it } from 'vitest'
import { figure } from '../../../src/body/figure/figure.ts'
import { locate } from '../../../src/body/geometry/locate.ts'
import { contains, regionOf } from '../../../src/body/geometry/region.ts'
import { cautionSiteIds, type MuscleId, muscleIds, type ZoneId, zoneIds } from '../../../src/body/ids.ts'
import { cautionSiteName, mainZone, muscleName, zoneName } from '../../../src/body/names.ts'
import { viewIds } from '../../../src/body/views.ts'

/** The zones that a muscle lies in, seen on a grid of six units. */
const zonesOf = (id: MuscleId): Set<ZoneId | null> => {
  const muscle = figure.muscles.find((each) => each.muscle === id)
  const found = new Set<ZoneId | null>()
  for (const view of viewIds) {
    const path = muscle?.shapes[view]
    if (path === undefined) continue
    const region = regionOf(path)
    for (let y = region.top; y < region.bottom; y += 6) {
      for (let x = region.left; x < region.right; x += 6) {
        if (contains(region, x, y)) found.add(locate(view, 'superficial', x, y).zone)
      }
    }
  }
  return found
}

describe('names', () => {
  it('names a muscle in Latin, English and everyday words', () => {
    expect(muscleName('infraspinatus')).toEqual({
      latin: 'Musculus infraspinatus',
      english: 'Infraspinatus',
      short: 'Infraspinatus',
      everyday: 'on the shoulder blade',
    })
    expect(muscleName('trapezius-descendens')).toMatchObject({
      english: 'Trapezius, descending (upper) part',
      short: 'Upper trapezius',
    })
    expect(zoneName('interscapular')).toBe('Between the shoulder blades')
    expect(cautionSiteName('xiphoid').why).toBe('Tip of the breast bone, liver beneath.')
  })

  it('has a name of its own for everything', () => {
    const missing = [
      ...muscleIds.filter((id) => muscleName(id).latin === id || muscleName(id).everyday === ''),
      ...zoneIds.filter((id) => zoneName(id) === id),
      ...cautionSiteIds.filter((id) => cautionSiteName(id).why === ''),
    ]
    expect(missing).toEqual([])
    expect(new Set(muscleIds.map((id) => muscleName(id).english)).size).toBe(muscleIds.length)
    expect(new Set(muscleIds.map((id) => muscleName(id).short)).size).toBe(muscleIds.length)
  })

  it('speaks plainly: no Latin and no side in everyday words', () => {
    const learned = muscleIds.filter((id) =>
      /muscul|posterior|anterior|\b(left|right)\b/i.test(muscleName(id).everyday),
    )
    expect(learned).toEqual([])
  })

  it.each(muscleIds)('puts %s into a zone it lies in', (id) => {
    expect([...zonesOf(id)]).toContain(mainZone(id))
  })
})
