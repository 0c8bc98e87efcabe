import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { artVersion, figure } from '../../../../src/body/figure/figure.ts'
import { deepOrder, musclesToDraw } from '../../../../src/body/figure/order.ts'
import { parseFigure } from '../../../../src/body/figure/parse.ts'
import { viewIds } from '../../../../src/body/views.ts'

const text = readFileSync(new URL('../../../../src/body/figure/figure.json', import.meta.url), 'utf8')

describe('parseFigure', () => {
  it('reads the whole file', () => {
    expect(parseFigure(JSON.parse(text))).toEqual(figure)
    expect(artVersion).toBe(figure.artVersion)
  })

  it.each([
    [
      '"muscle":"infraspinatus"',
      '"muscle":"infraspinata"',
      /^figure\.json\/muscles\/\d+\/muscle is not one of/,
    ],
    ['"layer":"deep"', '"layer":"middle"', /\/layer is not one of superficial, deep/],
    ['"artVersion":2', '"artVersion":"1"', /artVersion is not a number/],
    ['"side":"midline"', '"side":"centre"', /cautionSites\/\d+\/side is not one of/],
  ])('names the place where %s became %s', (right, wrong, message) => {
    expect(text).toContain(right)
    expect(() => parseFigure(JSON.parse(text.replace(right, wrong)))).toThrow(message)
  })

  it('refuses something that is no figure', () => {
    expect(() => parseFigure([])).toThrow('figure.json is not an object')
  })
})

describe('musclesToDraw', () => {
  it('orders every deep muscle once', () => {
    const deep = new Set(figure.muscles.filter((m) => m.layer === 'deep').map((m) => m.muscle))
    expect([...deepOrder].sort()).toEqual([...deep].sort())
  })

  it('draws the rhomboids over the long back muscles', () => {
    const order = musclesToDraw('posterior', 'deep').map((m) => m.id)
    expect(order.indexOf('rhomboidei-left')).toBeGreaterThan(order.indexOf('longissimus-thoracis-left'))
  })

  it.each(viewIds)('leaves no muscle of the view out: %s', (view) => {
    const shown = figure.muscles.filter((m) => m.shapes[view]).length
    expect(musclesToDraw(view, 'superficial').length + musclesToDraw(view, 'deep').length).toBe(shown)
  })
})
