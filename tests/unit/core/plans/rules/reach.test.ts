import { describe, expect, it } from 'vitest'
import { sitesInZone } from '../../../../../src/body/geometry/sitesInZone.ts'
import { zonesReached } from '../../../../../src/core/plans/rules/reach.ts'

describe('how far a site reaches', () => {
  it('is the zone itself, or its neighbours with it', () => {
    expect(zonesReached('calf', 'exact')).toEqual(['calf'])
    expect(zonesReached('calf', 'neighbours')).toEqual(
      expect.arrayContaining(['calf', 'knee-back', 'shin', 'achilles']),
    )
  })

  it('goes down a limb from its own level on', () => {
    const below = zonesReached('calf', 'below')
    expect(below).toEqual(expect.arrayContaining(['calf', 'shin', 'ankle', 'sole', 'toes']))
    expect(below).not.toContain('knee-back')
    expect(below).not.toContain('thigh-back')
  })

  it('takes the whole limb, and of the trunk only the zone', () => {
    expect(zonesReached('wrist', 'limb')).toEqual(expect.arrayContaining(['shoulder-front', 'palm']))
    expect(zonesReached('chest', 'limb')).toEqual(['chest'])
  })

  it('takes a quarter of the body for lymph', () => {
    expect(zonesReached('chest', 'quadrant')).toEqual(expect.arrayContaining(['hand', 'mid-back', 'chest']))
    expect(zonesReached('chest', 'quadrant')).not.toContain('low-back')
  })
})

describe('caution sites of a zone, measured on the figure', () => {
  it.each([
    ['low-back', 'kidney'],
    ['low-back', 'spinous-processes'],
    ['mid-back', 'spinous-processes'],
    ['low-back', 'floating-ribs'],
    ['knee-back', 'popliteal-fossa'],
    ['buttock', 'sciatic'],
  ] as const)('%s holds %s', (zone, site) => {
    expect([...sitesInZone(zone)]).toContain(site)
  })

  it.each([
    ['buttock', 'kidney'],
    ['calf', 'spinous-processes'],
    ['scapula', 'kidney'],
  ] as const)('%s does not hold %s', (zone, site) => {
    expect([...sitesInZone(zone)]).not.toContain(site)
  })
})
