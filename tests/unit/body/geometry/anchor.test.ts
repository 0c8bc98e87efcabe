import { describe, expect, it } from 'vitest'
import { figure } from '../../../../src/body/figure/figure.ts'
import { anchorOf } from '../../../../src/body/geometry/anchor.ts'
import { locate } from '../../../../src/body/geometry/locate.ts'
import { muscleIds } from '../../../../src/body/ids.ts'
import { viewIds } from '../../../../src/body/views.ts'

const paired = muscleIds.flatMap((muscle) => [
  { muscle, side: 'left' as const },
  { muscle, side: 'right' as const },
])

describe('anchorOf', () => {
  it.each(paired)('$muscle on the $side is found where it is placed, in every view', ({ muscle, side }) => {
    for (const preferred of [undefined, ...viewIds]) {
      const anchor = anchorOf(muscle, side, preferred)
      expect(anchor).not.toBeNull()
      if (!anchor) continue
      const found = locate(anchor.view, anchor.layer, anchor.x, anchor.y)
      expect(found).toMatchObject({ onFigure: true, side })
      expect(found.muscles).toContain(muscle)
      if (anchor.layer === 'superficial') expect(found.muscles).toEqual([muscle])
    }
  })

  it('keeps to the view asked for when the muscle shows there', () => {
    expect(anchorOf('deltoideus-acromialis', 'left', 'anterior')?.view).toBe('anterior')
    expect(anchorOf('deltoideus-acromialis', 'left', 'posterior')?.view).toBe('posterior')
    expect(anchorOf('deltoideus-acromialis', 'right', 'left')?.view).toBe('right')
    expect(anchorOf('rhomboidei', 'right', 'anterior')?.view).toBe('posterior')
  })

  it('places a midline entry between the two halves, on the body', () => {
    const anchor = anchorOf('multifidus', 'midline')
    expect(anchor).toMatchObject({ view: 'posterior', layer: 'deep', x: 500 })
    const found = anchor && locate(anchor.view, anchor.layer, anchor.x, anchor.y)
    expect(found).toMatchObject({ onFigure: true, side: 'midline' })
    expect(anchorOf('rectus-abdominis', 'midline', 'anterior')?.view).toBe('anterior')
  })

  it('knows no midline of a muscle that keeps to its side', () => {
    expect(anchorOf('infraspinatus', 'midline')).toBeNull()
    expect(anchorOf('adductor-magnus', 'midline')).toBeNull()
  })

  it('has an anchor for each shape of the figure', () => {
    const without = figure.muscles.filter((m) => viewIds.some((v) => !m.shapes[v] !== !m.anchor[v]))
    expect(without.map((m) => m.id)).toEqual([])
  })
})
