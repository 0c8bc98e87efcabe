import { describe, expect, it } from 'vitest'
import { anchorOf } from '../../../../src/body/geometry/anchor.ts'
import { muscleIds } from '../../../../src/body/ids.ts'
import { sides } from '../../../../src/body/views.ts'
import type { Spot } from '../../../../src/contract/models/chart.ts'
import { checkedSpot } from '../../../../src/core/chart/rules.ts'

const infraspinatusLeft = (): Spot => {
  const anchor = anchorOf('infraspinatus', 'left')
  if (anchor === null) throw new Error('the figure has no infraspinatus')
  return { ...anchor, side: 'left', muscle: 'infraspinatus', zone: null }
}

describe('where a point may lie', () => {
  it('takes every muscle of the figure at its own anchor, on each side it has', () => {
    let placed = 0
    for (const muscle of muscleIds) {
      for (const side of sides) {
        const anchor = anchorOf(muscle, side)
        if (anchor === null) continue
        expect(() => checkedSpot({ ...anchor, side, muscle, zone: null }), `${muscle} ${side}`).not.toThrow()
        placed += 1
      }
    }
    expect(placed).toBeGreaterThan(150)
  })

  it('takes its zone from the figure', () => {
    expect(checkedSpot({ ...infraspinatusLeft(), zone: 'calf' }).zone).toBe('scapula')
  })

  it('takes a place without a muscle', () => {
    expect(checkedSpot({ ...infraspinatusLeft(), muscle: null }).muscle).toBeNull()
  })

  it.each([
    ['spot', { x: 20, y: 40 }],
    ['spot.side', { side: 'right' }],
    ['spot.side', { side: 'midline' }],
    ['spot.muscle', { muscle: 'soleus' }],
  ] as const)('refuses at %s: %o', (field, change) => {
    expect(() => checkedSpot({ ...infraspinatusLeft(), ...change })).toThrowError(
      expect.objectContaining({ code: 'invalid', fields: { [field]: expect.any(String) } }),
    )
  })

  it("means the client's left: on the back view the viewer's left, on the front view the viewer's right", () => {
    expect(infraspinatusLeft()).toMatchObject({ view: 'posterior' })
    expect(infraspinatusLeft().x).toBeLessThan(500)
    const chest = anchorOf('pectoralis-major', 'left')
    expect(chest?.view).toBe('anterior')
    expect(chest?.x).toBeGreaterThan(500)
  })
})
