import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { figure } from '../../../src/body/figure/figure.ts'
import { locate } from '../../../src/body/geometry/locate.ts'
import { polylinesOf } from '../../../src/body/geometry/path.ts'
import { regionOf } from '../../../src/body/geometry/region.ts'
import { muscleIds, zoneIds } from '../../../src/body/ids.ts'
import type { ReferralShape } from '../../../src/contract/models/referral.ts'
import { withoutReferral } from '../../../src/core/reference/muscles.ts'
import { zoneChecks } from '../../../src/core/reference/redFlags.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'
import { givenClient, givenSession } from '../given.ts'

let practice: TestPractice
beforeEach(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
})
afterEach(() => practice.close())

const middle = ({ path }: ReferralShape): [number, number] => {
  const points = polylinesOf(path).flat()
  const half = (list: readonly number[]) => (Math.min(...list) + Math.max(...list)) / 2
  return [half(points.filter((_, at) => at % 2 === 0)), half(points.filter((_, at) => at % 2 === 1))]
}

describe('where a muscle often refers', () => {
  it.each(['left', 'right'] as const)(
    'is drawn for every muscle of the figure, on its own %s',
    async (side) => {
      for (const muscle of muscleIds) {
        const referral = await practice.call('chart.referral', { muscle, side })
        if (withoutReferral.some((band) => band === muscle)) {
          expect(referral, muscle).toBeNull()
          continue
        }
        expect(referral?.places.length, muscle).toBeGreaterThan(0)
        for (const { place, shapes } of referral?.places ?? []) {
          expect(shapes.length, `${muscle} ${place}`).toBeGreaterThan(0)
          for (const shape of shapes) {
            expect(shape.side).toBe(side)
            const at = locate(shape.view, 'superficial', ...middle(shape))
            expect(at.onFigure, `${muscle} ${place} ${shape.view}`).toBe(true)
            expect([side, 'midline']).toContain(at.side)
          }
        }
      }
    },
  )

  it('says how far it can be trusted, and draws both sides from the midline', async () => {
    const referral = await practice.call('chart.referral', { muscle: 'multifidus', side: 'midline' })
    expect(referral).toMatchObject({ trust: 'C', certainty: 'low', edited: false, reviewedOn: null })
    expect(referral?.source).not.toBe('')
    const sides = new Set(referral?.places.flatMap(({ shapes }) => shapes.map((shape) => shape.side)))
    expect([...sides].sort()).toEqual(['left', 'right'])
  })
})

describe("the therapist's own referral", () => {
  const stroke = {
    form: 'stroke' as const,
    view: 'posterior' as const,
    points: [
      [400, 480],
      [430, 480],
      [430, 520],
    ] as [number, number][],
    closed: true,
  }
  const own = {
    muscle: 'infraspinatus' as const,
    side: 'left' as const,
    places: [{ place: 'tip of the blade', zones: ['scapula' as const], strokes: [stroke] }],
    note: 'seen often',
  }

  it('stands in for the built-in row, which is kept and comes back', async () => {
    const before = await practice.call('chart.referral', { muscle: 'infraspinatus', side: 'left' })
    const edited = await practice.call('chart.editReferral', own)
    expect(edited).toMatchObject({
      edited: true,
      note: 'seen often',
      places: [{ place: 'tip of the blade', shapes: [{ view: 'posterior', side: 'left' }] }],
      builtIn: before?.builtIn,
    })
    await practice.reopen()
    expect(await practice.call('chart.referral', { muscle: 'infraspinatus', side: 'left' })).toEqual(edited)
    await practice.call('chart.restoreReferral', { muscle: 'infraspinatus', side: 'left' })
    expect(await practice.call('chart.referral', { muscle: 'infraspinatus', side: 'left' })).toEqual(before)
  })

  it('is mirrored for the other side', async () => {
    await practice.call('chart.editReferral', own)
    const right = await practice.call('chart.referral', { muscle: 'infraspinatus', side: 'right' })
    const shape = right?.places[0]?.shapes[0]
    expect(shape).toMatchObject({ view: 'posterior', side: 'right', path: 'M600 480L570 480L570 520Z' })
  })

  it('begins from what is built in, so that new words lose no drawing', async () => {
    const ask = { muscle: 'infraspinatus', side: 'right' } as const
    const before = await practice.call('chart.referral', ask)
    const places = (before?.places ?? []).map(({ place, zones, strokes }) => ({
      place: `${place}, I find`,
      zones: [...zones],
      strokes: [...strokes],
    }))
    const after = await practice.call('chart.editReferral', { ...ask, places, note: '' })
    for (const [at, { shapes }] of after.places.entries()) {
      const drawn = before?.places[at]?.shapes ?? []
      expect(drawn.length).toBeGreaterThan(0)
      expect(shapes.map(({ view, side }) => `${view} ${side}`)).toEqual(
        drawn.map(({ view, side }) => `${view} ${side}`),
      )
      for (const [one, { path }] of shapes.entries()) {
        const [own, builtIn] = [regionOf(path), regionOf(drawn[one]?.path ?? '')]
        expect(Math.abs(own.area - builtIn.area) / builtIn.area).toBeLessThan(0.02)
        expect(Math.abs(own.left - builtIn.left)).toBeLessThan(0.6)
      }
    }
    const other = await practice.call('chart.referral', { ...ask, side: 'left' })
    expect(other?.places[0]?.strokes[0]?.points[0]).not.toEqual(after.places[0]?.strokes[0]?.points[0])
    // saved again from the other side, it is still the same on both
    await practice.call('chart.editReferral', {
      ...ask,
      side: 'left',
      places: (other?.places ?? []).map(({ place, zones, strokes }) => ({
        place,
        zones: [...zones],
        strokes: [...strokes],
      })),
      note: '',
    })
    expect((await practice.call('chart.referral', ask))?.places).toEqual(after.places)
  })

  it('shows whole the zones that no stroke lies in', async () => {
    const places = [
      { place: 'blade and flank', zones: ['scapula' as const, 'flank' as const], strokes: [stroke] },
    ]
    const { places: shown } = await practice.call('chart.editReferral', { ...own, places })
    const flank = figure.zones.find(({ id }) => id === 'flank-left')
    expect(shown[0]?.shapes.map(({ path }) => path)).toContain(flank?.shapes.posterior)
    const blade = figure.zones.find(({ id }) => id === 'scapula-left')
    expect(shown[0]?.shapes.map(({ path }) => path)).not.toContain(blade?.shapes.posterior)
  })

  it('answers "pain here" too', async () => {
    await practice.call('chart.editReferral', own)
    const { muscles } = await practice.call('chart.musclesFor', { zone: 'scapula', side: 'left' })
    expect(muscles[0]).toMatchObject({ row: 'infraspinatus', specificity: 1, edited: true })
    const front = await practice.call('chart.musclesFor', { zone: 'shoulder-front', side: 'left' })
    expect(front.muscles.map(({ row }) => row)).not.toContain('infraspinatus')
  })

  it('is refused for a tendon', async () => {
    expect(await practice.tryCall('chart.editReferral', { ...own, muscle: 'tendo-calcaneus' })).toMatchObject(
      { ok: false, error: { code: 'notFound' } },
    )
  })
})

describe('pain here: which muscles?', () => {
  it('puts the most specific first', async () => {
    const { muscles } = await practice.call('chart.musclesFor', { zone: 'crown', side: 'left' })
    expect(muscles[0]).toMatchObject({ row: 'splenius-capitis', specificity: 1, trust: 'C' })
    const order = muscles.map(({ specificity }) => specificity)
    expect(order).toEqual([...order].sort((a, b) => b - a))
  })

  it.each(zoneIds)('asks what the zone asks first: %s', async (zone) => {
    for (const side of ['left', 'right'] as const) {
      const { checks } = await practice.call('chart.musclesFor', { zone, side })
      const due = zoneChecks.filter(
        (check) => check.zones.includes(zone) && (check.side === undefined || check.side === side),
      )
      expect(checks.map(({ id }) => id).sort()).toEqual(due.map(({ id }) => id).sort())
      for (const check of checks) expect(check.action).not.toBe('')
    }
  })

  it('every muscle it names can be charted with one click, on the side of the pain', async () => {
    const { id } = await givenSession(practice, (await givenClient(practice)).id)
    const { muscles } = await practice.call('chart.musclesFor', { zone: 'shoulder-front', side: 'right' })
    expect(muscles.length).toBeGreaterThan(3)
    for (const { muscle, spot } of muscles) {
      if (spot === null) throw new Error(`no place for ${muscle}`)
      expect(
        await practice.call('chart.placePoint', { sessionId: id, spot, kind: 'trigger-point', pain: null }),
      ).toMatchObject({ muscle, side: 'right' })
    }
  })

  it('a zone that no muscle is reported to refer to is answered with none, and nothing is invented', async () => {
    for (const zone of zoneIds) {
      const { muscles } = await practice.call('chart.musclesFor', { zone, side: 'left' })
      for (const { places } of muscles) expect(places.length).toBeGreaterThan(0)
    }
  })
})
