import { describe, expect, it } from 'vitest'
import { figure } from '../../../../../src/body/figure/figure.ts'
import { namedSpot } from '../../../../../src/renderer/src/features/chart/namedSpot.ts'
import { musclesAt, spotAt } from '../../../../../src/renderer/src/features/chart/spot.ts'

describe('a click on the figure', () => {
  it("names the client's own side: the left of a back view, the right of a front view", () => {
    expect(spotAt('posterior', 'superficial', 400, 600)?.side).toBe('left')
    expect(spotAt('anterior', 'superficial', 400, 480)?.side).toBe('right')
  })

  it('marks nothing beside the body', () => {
    expect(spotAt('posterior', 'superficial', 20, 20)).toBeNull()
  })

  it('names the muscle of the layer in view, and lists the ones below it', () => {
    const at = figure.muscles.find(({ id }) => id === 'rhomboidei-left')?.anchor.posterior
    if (at === undefined) throw new Error('no anchor')
    const [x, y] = at
    expect(spotAt('posterior', 'deep', x, y)?.muscle).toBe('rhomboidei')
    expect(spotAt('posterior', 'superficial', x, y)?.muscle).toMatch(/^trapezius/)
    expect(musclesAt({ view: 'posterior', layer: 'superficial', x, y })).toContain('rhomboidei')
  })
})

describe('a muscle chosen by name', () => {
  it('is marked in the view at hand, on its own side', () => {
    expect(namedSpot({ muscle: 'infraspinatus', side: 'left' }, 'posterior')).toMatchObject({
      view: 'posterior',
      side: 'left',
      muscle: 'infraspinatus',
    })
    expect(namedSpot({ muscle: 'pectoralis-major', side: 'right' }, 'posterior')).toMatchObject({
      view: 'anterior',
      side: 'right',
    })
  })

  it('keeps its name where another muscle covers it', () => {
    expect(namedSpot({ muscle: 'quadratus-lumborum', side: 'right' }, 'posterior')).toMatchObject({
      layer: 'deep',
      muscle: 'quadratus-lumborum',
    })
  })

  it('is nowhere on the midline when it does not reach it', () => {
    expect(namedSpot({ muscle: 'infraspinatus', side: 'midline' }, 'posterior')).toBeNull()
  })
})
