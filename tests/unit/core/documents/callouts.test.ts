import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeCallouts } from '../../../../src/core/documents/callouts.ts'

const frame = { middle: 100, top: 0, bottom: 300, gap: 12 }
const points = fc.array(
  fc.record({ x: fc.integer({ min: 0, max: 200 }), y: fc.integer({ min: 0, max: 300 }) }),
  { maxLength: 40 },
)

test('every point keeps its place and gets one number inside the frame, and none covers another', () => {
  fc.assert(
    fc.property(points, (places) => {
      const marked = places.map((place, index) => ({ ...place, number: index + 1 }))
      const callouts = placeCallouts(marked, frame)
      expect(
        callouts.map(({ number, x, y }) => ({ number, x, y })).sort((a, b) => a.number - b.number),
      ).toEqual(marked.map(({ number, x, y }) => ({ number, x, y })))
      for (const edge of ['left', 'right'] as const) {
        const labels = callouts.filter((each) => each.edge === edge).map(({ labelY }) => labelY)
        for (const y of labels) {
          expect(y).toBeGreaterThanOrEqual(-1e-9)
          expect(y).toBeLessThanOrEqual(300 + 1e-9)
        }
        if (labels.length <= 25) {
          labels.forEach((y, index) => {
            if (index > 0) expect(y - (labels[index - 1] ?? 0)).toBeGreaterThan(11.999)
          })
        }
      }
    }),
  )
})

test('a lone point has its number at its own height, on the nearer edge', () => {
  expect(placeCallouts([{ number: 1, x: 40, y: 80 }], frame)).toEqual([
    { number: 1, x: 40, y: 80, edge: 'left', labelY: 80 },
  ])
  expect(placeCallouts([{ number: 1, x: 160, y: 80 }], frame)[0]?.edge).toBe('right')
})
