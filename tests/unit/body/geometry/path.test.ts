import { describe, expect, it } from 'vitest'
import { polylinesOf } from '../../../../src/body/geometry/path.ts'
import { contains, distanceTo, regionOf } from '../../../../src/body/geometry/region.ts'

const square = 'M10 10L30 10L30 30L10 30Z'
const ring = 'M0 0L40 0L40 40L0 40ZM10 10L10 30L30 30L30 10Z'
const disc =
  'M100 50C100 77.6 77.6 100 50 100C22.4 100 0 77.6 0 50C0 22.4 22.4 0 50 0C77.6 0 100 22.4 100 50Z'

describe('polylinesOf', () => {
  it('reads lines, curves and repeated numbers', () => {
    expect(polylinesOf(square)).toEqual([[10, 10, 30, 10, 30, 30, 10, 30]])
    expect(polylinesOf('M0 0L1 1 2 2')).toEqual([[0, 0, 1, 1, 2, 2]])
    const [curve = []] = polylinesOf('M0 0C0 10 10 10 10 0')
    expect(curve.slice(-2)).toEqual([10, 0])
    expect(curve[9]).toBeCloseTo(7.5, 9) // the middle of the curve
  })

  it('refuses a path it would draw wrongly', () => {
    expect(() => polylinesOf('M0 0Q1 1 2 2')).toThrow('path command Q')
    expect(() => polylinesOf('M0 0m1 1')).toThrow('path command m')
    expect(() => polylinesOf('M0 0L5')).toThrow('breaks off')
  })
})

describe('regions', () => {
  it('measures area, and knows inside from outside and from a hole', () => {
    expect(regionOf(square).area).toBe(400)
    expect(regionOf(disc).area).toBeCloseTo(Math.PI * 2500, -3)
    expect(contains(regionOf(square), 20, 20)).toBe(true)
    expect(contains(regionOf(square), 31, 20)).toBe(false)
    expect(contains(regionOf(ring), 5, 20)).toBe(true)
    expect(contains(regionOf(ring), 20, 20)).toBe(false)
  })

  it('measures the distance to the edge, and none beyond its reach', () => {
    expect(distanceTo(regionOf(square), 20, 20, 12)).toBe(0)
    expect(distanceTo(regionOf(square), 34, 20, 12)).toBe(4)
    expect(distanceTo(regionOf(square), 33, 34, 12)).toBe(5)
    expect(distanceTo(regionOf(square), 60, 20, 12)).toBe(Infinity)
  })
})
