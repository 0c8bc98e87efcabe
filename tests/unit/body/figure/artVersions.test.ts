import fc from 'fast-check'
import { expect, it } from 'vitest'
import { onTodaysFigure } from '../../../../src/body/figure/artVersions.ts'
import { artVersion } from '../../../../src/body/figure/figure.ts'
import { viewIds } from '../../../../src/body/views.ts'

const place = fc.record({
  view: fc.constantFrom(...viewIds),
  x: fc.integer({ min: 0, max: 1000 }),
  y: fc.integer({ min: 0, max: 2000 }),
})

it('brings a place of every earlier version to the figure of today, and never off it', () => {
  fc.assert(
    fc.property(place, fc.integer({ min: 1, max: artVersion }), (noted, version) => {
      // so far no version has moved the body: a place stays where it was noted
      expect(onTodaysFigure(noted, version)).toEqual(noted)
    }),
  )
})

it('refuses a version that is still to come', () => {
  expect(() => onTodaysFigure({ view: 'left', x: 1, y: 1 }, artVersion + 1)).toThrow('newer')
})

it('refuses a version of which no way leads here', () => {
  expect(() => onTodaysFigure({ view: 'left', x: 1, y: 1 }, 0)).toThrow('no way')
})
