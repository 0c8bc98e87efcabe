import { statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { figure } from '../../../../src/body/figure/figure.ts'
import { polylinesOf } from '../../../../src/body/geometry/path.ts'
import { cautionSiteIds, muscleIds, zoneIds } from '../../../../src/body/ids.ts'
import { viewIds } from '../../../../src/body/views.ts'
import { HEIGHT, WIDTH } from '../../../helpers/raster.ts'
import { body, label, shapes } from './shapes.ts'

const FILE = new URL('../../../../src/body/figure/figure.json', import.meta.url)

const closed = [
  ...viewIds.flatMap((view) =>
    figure.views[view].outline.map((path) => ({ name: `outline ${view}`, path, size: body[view].size })),
  ),
  ...shapes.map((shape) => ({ name: label(shape), path: shape.path, size: shape.cells.length })),
]
const open = [
  ...viewIds.flatMap((view) =>
    [...figure.views[view].details, ...figure.views[view].skeleton].map((line) => ({
      name: `${view} ${line.id}`,
      path: line.d,
    })),
  ),
  ...figure.muscles.flatMap((m) =>
    [...Object.values(m.fibres), ...Object.values(m.fullFibres)].map((path) => ({
      name: `fibres ${m.id}`,
      path,
    })),
  ),
]
const all = [...closed, ...open]

/** How often a closed line cuts itself. */
const selfCrossings = (line: readonly number[]): number => {
  const points: [number, number][] = []
  for (let i = 0; i + 1 < line.length; i += 2) {
    const point: [number, number] = [line[i] ?? 0, line[i + 1] ?? 0]
    const last = points.at(-1)
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) > 1e-6) points.push(point)
  }
  const edges = points.map((a, i) => ({ a, b: points[(i + 1) % points.length] ?? a }))
  const turn = (a: [number, number], b: [number, number], c: [number, number]) =>
    (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
  let hits = 0
  edges.forEach((p, i) => {
    for (const q of edges.slice(i + 2)) {
      if (i === 0 && q === edges.at(-1)) continue
      const apart = turn(p.a, p.b, q.a) * turn(p.a, p.b, q.b)
      const across = turn(q.a, q.b, p.a) * turn(q.a, q.b, p.b)
      if (apart < -1e-9 && across < -1e-9) hits++
    }
  })
  return hits
}

const names = (list: readonly { name: string }[]) => list.map(({ name }) => name)

describe('the figure as a file', () => {
  it('stays below 480 kB', () => {
    expect(statSync(FILE).size).toBeLessThanOrEqual(480_000)
  })

  it('uses only absolute M, L, C and Z with at most two decimals', () => {
    expect(names(all.filter(({ path }) => !/^M(?:[MLCZ -]|\d+(?:\.\d{1,2})?)+$/.test(path)))).toEqual([])
    expect(all.length).toBeGreaterThan(900)
  })

  it('closes every shape, and none is empty', () => {
    const left = closed.filter(({ path }) =>
      path
        .split('M')
        .slice(1)
        .some((loop) => !loop.endsWith('Z')),
    )
    expect(names(left)).toEqual([])
    expect(names(closed.filter(({ size }) => size < 60))).toEqual([])
  })

  it('has no closed shape that crosses itself', () => {
    const crossed = closed.filter(({ path }) => polylinesOf(path).some((line) => selfCrossings(line) > 0))
    expect(names(crossed)).toEqual([])
  })

  it('keeps every point inside the view box', () => {
    const outside = all.filter(({ path }) =>
      polylinesOf(path).some((line) => line.some((n, i) => n < 0 || n > (i % 2 === 0 ? WIDTH : HEIGHT))),
    )
    expect(names(outside)).toEqual([])
  })

  it('holds the ids of ids.ts, in their order, and each muscle once a side', () => {
    expect([...new Set(figure.muscles.map((m) => m.muscle))]).toEqual(muscleIds)
    expect([...new Set(figure.zones.map((z) => z.zone))]).toEqual(zoneIds)
    expect([...new Set(figure.cautionSites.map((c) => c.site))]).toEqual(cautionSiteIds)
    for (const list of [figure.muscles, figure.zones, figure.cautionSites]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
    }
    expect(figure.muscles.length).toBe(2 * muscleIds.length)
    expect(figure.muscles.filter((m) => Object.keys(m.shapes).length === 0)).toEqual([])
  })
})
