import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figure } from '../../../../src/body/figure/figure.ts'
import { locate, nearestMuscle } from '../../../../src/body/geometry/locate.ts'
import { mirror, mirrorSide } from '../../../../src/body/geometry/mirror.ts'
import { layers, viewIds } from '../../../../src/body/views.ts'

const place = fc.record({
  view: fc.constantFrom(...viewIds),
  x: fc.integer({ min: 0, max: 10_000 }).map((tenths) => tenths / 10),
  y: fc.integer({ min: 0, max: 20_000 }).map((tenths) => tenths / 10),
})
const layer = fc.constantFrom(...layers)

/** Places that people mark: around a muscle's anchor. */
const onMuscle = fc
  .record({
    muscle: fc.constantFrom(...figure.muscles),
    view: fc.constantFrom(...viewIds),
    dx: fc.integer({ min: -6, max: 6 }),
    dy: fc.integer({ min: -6, max: 6 }),
  })
  .filter(({ muscle, view }) => muscle.anchor[view] !== undefined)
  .map(({ muscle, view, dx, dy }) => {
    const [x, y] = muscle.anchor[view] ?? [0, 0]
    return { muscle, view, x: x + dx, y: y + dy }
  })

describe('locate', () => {
  it('knows nothing off the figure', () => {
    expect(locate('posterior', 'superficial', 5, 5)).toEqual({
      onFigure: false,
      side: 'left',
      muscles: [],
      zone: null,
      cautionSites: [],
    })
  })

  it("says the client's own side", () => {
    const at = (view: 'posterior' | 'anterior' | 'left' | 'right', x: number) =>
      locate(view, 'superficial', x, 700).side
    expect([at('posterior', 420), at('posterior', 580)]).toEqual(['left', 'right'])
    expect([at('anterior', 420), at('anterior', 580)]).toEqual(['right', 'left'])
    expect([at('left', 500), at('right', 500)]).toEqual(['left', 'right'])
    expect([at('posterior', 497), at('anterior', 503), at('posterior', 508)]).toEqual([
      'midline',
      'midline',
      'right',
    ])
  })

  it('warns of the spine and the kidney', () => {
    expect(locate('posterior', 'superficial', 500, 600).cautionSites).toEqual(['spinous-processes'])
    const kidney = figure.cautionSites.find((site) => site.id === 'kidney-left')
    const [, x, y] = /^M(\S+) (\d+(?:\.\d+)?)/.exec(kidney?.shapes.posterior ?? '') ?? []
    const near = [-3, 0, 3].flatMap((dx) =>
      [-3, 0, 3].flatMap((dy) => locate('posterior', 'deep', Number(x) + dx, Number(y) + dy).cautionSites),
    )
    expect(near).toContain('kidney')
  })

  it('names deep muscles before the superficial ones above them', () => {
    const [x, y] = figure.muscles.find((m) => m.id === 'rhomboidei-right')?.anchor.posterior ?? [0, 0]
    expect(locate('posterior', 'superficial', x, y).muscles[0]).toMatch(/^trapezius/)
    const below = locate('posterior', 'deep', x, y).muscles
    expect(below[0]).toBe('rhomboidei')
    expect(below.at(-1)).toMatch(/^trapezius/)
  })

  it('gives the mirrored place the same names on the other side', () => {
    fc.assert(
      fc.property(fc.oneof(place, onMuscle), layer, ({ view, x, y }, inLayer) => {
        const here = locate(view, inLayer, x, y)
        const there = mirror({ view, x, y })
        const other = locate(there.view, inLayer, there.x, there.y)
        // on the very edge of a shape the two may round apart
        const still = [-0.3, 0.3].every((d) =>
          [locate(view, inLayer, x + d, y), locate(view, inLayer, x, y + d)].every(
            (near) => near.onFigure === here.onFigure && `${near.muscles}` === `${here.muscles}`,
          ),
        )
        fc.pre(still)
        expect(other.side).toBe(mirrorSide(here.side))
        expect(other.onFigure).toBe(here.onFigure)
        expect(other.muscles).toEqual(here.muscles)
      }),
      { numRuns: 400 },
    )
  })

  it('names a zone for every place well inside the figure', () => {
    fc.assert(
      fc.property(onMuscle, layer, ({ view, x, y }, inLayer) => {
        const found = locate(view, inLayer, x, y)
        fc.pre(found.onFigure)
        expect(found.zone).not.toBeNull()
      }),
      { numRuns: 300 },
    )
  })

  it('finds each muscle around its anchor, on its own side', () => {
    fc.assert(
      fc.property(onMuscle, ({ muscle, view, x, y }) => {
        const found = locate(view, muscle.layer, x, y)
        const nearest = nearestMuscle(view, muscle.layer, x, y)
        expect([...found.muscles, nearest]).not.toEqual([null])
        const centre = locate(view, muscle.layer, ...(muscle.anchor[view] ?? [0, 0]))
        expect(centre.muscles).toContain(muscle.muscle)
        expect(centre.side).toBe(muscle.side)
      }),
      { numRuns: 300 },
    )
  })
})

describe('nearestMuscle', () => {
  it('finds the neighbour of a hairline gap', () => {
    // between the two halves of the trapezius
    expect(locate('posterior', 'superficial', 500, 420).muscles).toEqual([])
    expect(nearestMuscle('posterior', 'superficial', 500, 420)).toBe('trapezius-transversa')
  })

  it('finds none far from every muscle', () => {
    expect(nearestMuscle('posterior', 'superficial', 20, 20)).toBeNull()
    expect(nearestMuscle('posterior', 'superficial', 500, 420, 0)).toBeNull()
  })
})
