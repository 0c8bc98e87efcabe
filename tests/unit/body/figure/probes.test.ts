import { expect, it } from 'vitest'
import { figure } from '../../../../src/body/figure/figure.ts'
import { locate } from '../../../../src/body/geometry/locate.ts'
import { type Probe, probes } from './probes.ts'

const placeOf = ([view, landmark, out, down, side]: Probe): { x: number; y: number } => {
  const marks = figure.views[view].landmarks
  const mark = marks[landmark] ?? marks[`${landmark}${side === 'left' ? 'L' : 'R'}`]
  if (!mark) throw new Error(`${view} has no landmark ${landmark}`)
  const towardsRight =
    view === 'anterior'
      ? side === 'left'
      : view === 'left' || view === 'right'
        ? view === 'right'
        : side === 'right'
  return { x: mark[0] + (towardsRight ? out : -out), y: mark[1] + down }
}

it('has probes all over the body', () => {
  expect(probes.length).toBeGreaterThanOrEqual(60)
})

it.each(probes)('%s, %s %d/%d on the %s: %s over %j in %s', (...probe) => {
  const [view, , , , side, superficial, deep, zone] = probe
  const { x, y } = placeOf(probe)
  const above = locate(view, 'superficial', x, y)
  expect(above.side).toBe(side)
  if (superficial) expect(above.muscles).toEqual([superficial])
  if (zone) expect(above.zone).toBe(zone)
  const below = locate(view, 'deep', x, y)
  expect(below.muscles).toEqual(expect.arrayContaining([...deep]))
  if (superficial) expect(below.muscles).toContain(superficial)
})
