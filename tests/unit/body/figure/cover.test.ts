import { describe, expect, it } from 'vitest'
import { type ViewId, viewIds } from '../../../../src/body/views.ts'
import type { Cell } from '../../../helpers/raster.ts'
import { body, shapes, superficial } from './shapes.ts'

const bare = new Set([
  ...['back-of-head', 'crown', 'forehead', 'temple', 'face', 'jaw', 'ear'],
  ...['hand', 'palm', 'heel', 'foot-top', 'toes', 'sole'],
])

const surface = (view: ViewId) =>
  shapes.filter((s) => s.part === 'muscle' && s.view === view && superficial.has(s.name))
const zones = (view: ViewId) => shapes.filter((s) => s.part === 'zone' && s.view === view)

describe('cover and overlap', () => {
  it.each(['posterior', 'anterior', 'left', 'right'] as const)(
    'covers at least four fifths of neck, trunk and limbs with superficial muscles: %s',
    (view) => {
      const skip = new Set(zones(view).flatMap((zone) => (bare.has(zone.name) ? zone.cells : [])))
      const covered = new Set(surface(view).flatMap((muscle) => muscle.cells))
      const wanted = [...body[view]].filter((cell) => !skip.has(cell))
      expect(wanted.filter((cell) => covered.has(cell)).length / wanted.length).toBeGreaterThanOrEqual(0.8)
    },
  )

  it.each(viewIds)('lets no two superficial shapes overlap: %s', (view) => {
    const owner = new Map<Cell, string>()
    const overlaps = surface(view).filter((shape) => {
      const taken = shape.cells.filter((cell) => owner.has(cell)).length
      for (const cell of shape.cells) owner.set(cell, shape.name)
      return taken / shape.cells.length > 0.05
    })
    expect(overlaps.map((shape) => shape.name)).toEqual([])
  })

  it.each(viewIds)('tiles the view with zones: %s', (view) => {
    const count = new Map<Cell, number>()
    for (const cell of zones(view).flatMap((zone) => zone.cells)) count.set(cell, (count.get(cell) ?? 0) + 1)
    const inside = [...body[view]]
    const share = (cells: readonly Cell[]) => cells.length / inside.length
    expect(share(inside.filter((cell) => count.has(cell)))).toBeGreaterThanOrEqual(0.97)
    expect(share(inside.filter((cell) => (count.get(cell) ?? 0) > 1))).toBeLessThanOrEqual(0.01)
  })
})
