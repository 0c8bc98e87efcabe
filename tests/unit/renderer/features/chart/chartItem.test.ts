import { describe, expect, it } from 'vitest'
import { itemsOf, placeOf } from '../../../../../src/renderer/src/features/chart/chartItem.ts'
import { nearestItem } from '../../../../../src/renderer/src/features/chart/nearestItem.ts'
import { sorted } from '../../../../../src/renderer/src/features/chart/tableOrder.ts'
import { markOf, pointOf } from './items.ts'

const empty = { points: [], ghosts: [], marks: [], ghostMarks: [] }

describe('what stands on the chart', () => {
  it('is one item a point, with the reading after treatment beside the one on arrival', () => {
    const points = [pointOf('a', { phase: 'after', pain: 2 }), pointOf('a', { phase: 'before', pain: 6 })]
    const items = itemsOf({ ...empty, points })
    expect(items).toMatchObject([{ form: 'point', state: 'today', point: { pain: 6 }, after: { pain: 2 } }])
  })

  it('lets a reading of today stand before the ghost of the same point', () => {
    const ghosts = [{ ...pointOf('a', { pain: 7 }), lastSeen: '2026-02-16' }]
    expect(itemsOf({ ...empty, ghosts })[0]).toMatchObject({ state: 'earlier', lastSeen: '2026-02-16' })
    expect(itemsOf({ ...empty, ghosts, points: [pointOf('a', { pain: 3 })] })).toMatchObject([
      { state: 'today', point: { pain: 3 } },
    ])
  })

  it('goes from head to foot, the back before the front', () => {
    const points = [
      pointOf('front', { view: 'anterior', y: 200 }),
      pointOf('low', { y: 900 }),
      pointOf('high', { y: 300 }),
    ]
    expect(itemsOf({ ...empty, points }).map(({ id }) => id)).toEqual(['high', 'low', 'front'])
  })
})

describe('the place of an item', () => {
  it('is the middle of a zone, in the view asked for where the zone shows there', () => {
    const [item] = itemsOf({
      ...empty,
      marks: [markOf('m', { shape: { form: 'zone', zone: 'buttock', side: 'left' } })],
    })
    if (item === undefined) throw new Error('no item')
    const back = placeOf(item, ['posterior'])
    expect(back.view).toBe('posterior')
    expect(back.x).toBeLessThan(500)
    expect(back.y).toBeGreaterThan(750)
    expect(placeOf(item, ['anterior']).view).not.toBe('anterior')
  })
})

describe('a finger', () => {
  const items = itemsOf({
    ...empty,
    points: [pointOf('a', { x: 400, y: 400 }), pointOf('b', { x: 440, y: 400 })],
  })

  it('takes the nearest sign within its reach', () => {
    expect(nearestItem(items, 'posterior', 425, 400, 70)).toBe('b')
    expect(nearestItem(items, 'posterior', 400, 480, 70)).toBeNull()
    expect(nearestItem(items, 'anterior', 400, 400, 70)).toBeNull()
  })
})

describe('the table', () => {
  const items = itemsOf({
    ...empty,
    points: [
      pointOf('a', { pain: null, y: 100 }),
      pointOf('b', { pain: 9, y: 200 }),
      pointOf('c', { pain: 10, y: 300 }),
    ],
  })
  const words = { place: ({ id }: { id: string }) => id, kind: () => '' }
  const by = (down: boolean) => sorted(items, { column: 'pain', down }, words).map(({ id }) => id)

  it('sorts numbers as numbers and leaves what was not asked at the end either way', () => {
    expect(by(false)).toEqual(['b', 'c', 'a'])
    expect(by(true)).toEqual(['c', 'b', 'a'])
  })
})
