import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { polylinesOf } from '../../../../../src/body/geometry/path.ts'
import { exerciseIds } from '../../../../../src/core/reference/exercise.ts'
import { drawingModes } from '../../../../../src/core/reference/exercises/drawing.ts'
import { coloursOf, drawingOf } from '../../../../../src/core/reference/exercises/drawings.ts'
import { parseDrawings } from '../../../../../src/core/reference/exercises/parse.ts'

const text = readFileSync(
  new URL('../../../../../src/core/reference/exercises/drawings.json', import.meta.url),
  'utf8',
)
const drawings = exerciseIds.map((id) => drawingOf(id))
const shapes = drawings.flatMap(({ id, panels }) =>
  panels.flatMap((panel, n) =>
    panel.shapes.map((shape) => ({ ...shape, at: `${id}/${n + 1}`, size: panel.size })),
  ),
)
const at = (list: readonly { at: string }[]) => list.map((each) => each.at)

describe('the exercise drawings', () => {
  it('are below 350 kB and hold one for every exercise', () => {
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(350_000)
    expect(drawings.map(({ id }) => id)).toEqual(exerciseIds)
    expect(shapes.length).toBeGreaterThan(900)
  })

  it.each(drawings)(
    '$id has a title, one plain sentence of alt text, and one or two panels',
    ({ title, alt, panels }) => {
      expect(title.trim()).not.toBe('')
      expect(alt).toMatch(/^[A-Z].{40,220}\.$/)
      expect(panels.length).toBeGreaterThanOrEqual(1)
      expect(panels.length).toBeLessThanOrEqual(2)
      for (const panel of panels) {
        expect(panel.size).toEqual([240, 200])
        expect(panel.shapes.length).toBeGreaterThan(3)
      }
    },
  )

  it('use only absolute M, L, C and Z with at most one decimal', () => {
    expect(at(shapes.filter(({ d }) => !/^M(?:[MLCZ -]|\d+(?:\.\d)?)+$/.test(d)))).toEqual([])
  })

  it('close every filled shape', () => {
    const open = shapes.filter(
      ({ d, fill }) =>
        fill !== 'none' &&
        d
          .split('M')
          .slice(1)
          .some((loop) => !loop.endsWith('Z')),
    )
    expect(at(open)).toEqual([])
  })

  it('stay inside their panels, with the width of the line', () => {
    const outside = shapes.filter(({ d, fill, stroke, weight, size: [width, height] }) => {
      const prop = (fill === 'prop' || fill === 'none') && stroke !== 'accent' && stroke !== 'ink'
      const half = prop ? 0 : weight / 2
      // a body cut at the lower edge may reach it
      const bottom = prop ? height : height + 0.5
      return polylinesOf(d).some((line) =>
        line.some((n, i) => n - half < 0 || n + half > (i % 2 === 0 ? width : bottom)),
      )
    })
    expect(at(outside)).toEqual([])
  })

  it('have a line width and dashes that can be drawn', () => {
    expect(at(shapes.filter(({ stroke, weight }) => stroke !== 'none' && weight <= 0))).toEqual([])
    expect(at(shapes.filter(({ dash }) => dash && !(dash.length > 0 && dash.every((n) => n > 0))))).toEqual(
      [],
    )
  })

  it.each(drawingModes)('have a colour for every fill and stroke: %s', (mode) => {
    for (const shape of shapes) {
      const { fill, stroke } = coloursOf(shape, mode)
      expect(fill ?? '#000000').toMatch(/^#[0-9a-f]{6}$/)
      expect(stroke ?? '#000000').toMatch(/^#[0-9a-f]{6}$/)
      expect(fill === null).toBe(shape.fill === 'none')
      expect(stroke === null).toBe(shape.stroke === 'none')
    }
  })
})

describe('parseDrawings', () => {
  it.each([
    ['"id":"S7"', '"id":"S77"', /drawings\/6\/id is not one of/],
    ['"fill":"skin"', '"fill":"pink"', /shapes\/\d+\/fill is not one of/],
    ['"ink":{', '"inks":{', /palette\/ink is not an object/],
  ])('names the place where %s became %s', (right, wrong, message) => {
    expect(() => parseDrawings(JSON.parse(text.replace(right, wrong)))).toThrow(message)
  })
})
