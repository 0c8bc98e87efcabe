import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { figure } from '../../src/body/figure/figure.ts'
import { locate } from '../../src/body/geometry/locate.ts'
import { regionOf } from '../../src/body/geometry/region.ts'
import { type ViewId, viewIds } from '../../src/body/views.ts'
import type { Spot } from '../../src/contract/models/chart.ts'
import { handoutPdf } from '../../src/core/documents/handout.ts'
import { colours } from '../../src/core/documents/page.ts'
import { sheetOf } from '../../src/core/handouts/choose.ts'
import { compose } from '../../src/core/handouts/compose.ts'
import { builtInReference } from '../../src/core/handouts/gather.ts'
import { muscleWords } from '../../src/core/handouts/muscleWords.ts'
import { givenClient, givenSession } from '../core/given.ts'
import { facts } from '../helpers/handout.ts'
import { type Picture, pictureOf } from '../helpers/pdf.ts'
import { openTestPractice, type TestPractice } from '../helpers/practice.ts'

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The body of a view, in figure units. */
function bodyOf(view: ViewId): Box {
  const regions = figure.views[view].outline.map(regionOf)
  return {
    left: Math.min(...regions.map(({ left }) => left)),
    top: Math.min(...regions.map(({ top }) => top)),
    right: Math.max(...regions.map(({ right }) => right)),
    bottom: Math.max(...regions.map(({ bottom }) => bottom)),
  }
}

const STEP = 8

/** A place well inside the muscle that takes most of a quarter of the body: 0 upper left, 1 upper right, 2 and 3 below. */
function spotIn(view: ViewId, quarter: number): Spot {
  const { left, top, right, bottom } = bodyOf(view)
  const [width, height] = [(right - left) / 2, (bottom - top) / 2]
  const from = { x: left + (quarter % 2) * width, y: top + (quarter > 1 ? height : 0) }
  const found = new Map<string, Spot[]>()
  for (let y = from.y; y < from.y + height; y += STEP) {
    for (let x = from.x; x < from.x + width; x += STEP) {
      const around = [0, -STEP, STEP].flatMap((dx) =>
        [0, -STEP, STEP].map((dy) => locate(view, 'superficial', x + dx, y + dy)),
      )
      const [here] = around
      const muscle = here?.muscles[0]
      if (here === undefined || muscle === undefined || here.side === 'midline') continue
      if (around.some(({ muscles }) => muscles[0] !== muscle)) continue
      const spot = { view, layer: 'superficial', x, y, side: here.side, muscle, zone: null } as const
      found.set(muscle, [...(found.get(muscle) ?? []), spot])
    }
  }
  const most = [...found.values()].sort((a, b) => b.length - a.length)[0] ?? []
  const middle = most[Math.floor(most.length / 2)]
  if (middle === undefined) throw new Error(`no muscle in quarter ${quarter} of ${view}`)
  return middle
}

/** The box of all pixels of the body's colours on the paper. */
function drawnBox(picture: Picture): Box {
  const box = { left: Infinity, top: Infinity, right: 0, bottom: 0 }
  for (let y = 0; y < picture.height / 2; y++) {
    for (let x = 0; x < picture.width; x++) {
      const colour = picture.at(x, y)
      if (colour !== colours.skin && colour !== colours.muscle) continue
      box.left = Math.min(box.left, x)
      box.right = Math.max(box.right, x)
      box.top = Math.min(box.top, y)
      box.bottom = Math.max(box.bottom, y)
    }
  }
  return box
}

let practice: TestPractice
beforeAll(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
})
afterAll(() => practice.close())

const quarters = viewIds.flatMap((view) => [0, 1, 2, 3].map((quarter) => [view, quarter] as const))

describe('one point, one truth', () => {
  it.each(quarters)('%s, quarter %i: chart, note and paper say the same place', async (view, quarter) => {
    const spot = spotIn(view, quarter)
    const { id: sessionId } = await givenSession(practice, (await givenClient(practice, 'Ada Holt')).id)
    await practice.call('chart.placePoint', { sessionId, spot, kind: 'trigger-point', pain: 5 })

    const points = await practice.call('chart.points', { sessionId })
    const muscle = spot.muscle
    if (muscle === null) throw new Error('a muscle was chosen')
    expect(points).toMatchObject([{ view, x: spot.x, y: spot.y, side: spot.side, muscle }])
    expect(locate(view, 'superficial', spot.x, spot.y)).toMatchObject({ side: spot.side, muscles: [muscle] })

    const { objective } = await practice.call('sessions.get', { id: sessionId })
    expect(objective).toBe(`Trigger point ${muscleWords(muscle)} ${spot.side}, pain 5.`)

    const of = facts({ points, blocks: [] })
    const composition = compose(of, builtInReference)
    const leftOut = composition.lines.filter(({ section }) => section === 'exercises').map((line) => line.id)
    const sheet = sheetOf(of, composition, { leftOut, added: [], note: '' }, '2026-11-22T15:30:00.000Z')
    const picture = pictureOf((await handoutPdf(sheet, resolve('resources'))).bytes, 150)
    const [body, drawn] = [bodyOf(view), drawnBox(picture)]
    const x = drawn.left + ((spot.x - body.left) / (body.right - body.left)) * (drawn.right - drawn.left)
    const y = drawn.top + ((spot.y - body.top) / (body.bottom - body.top)) * (drawn.bottom - drawn.top)
    expect(picture.at(Math.round(x), Math.round(y)), 'the dot').toBe(colours.red)
    // round the dot, on the side away from its number, the muscle is tinted
    const ring = Array.from({ length: 48 }, (_, n) => (n * Math.PI) / 24).flatMap((turn) =>
      [8, 10, 13].map((far) =>
        picture.at(Math.round(x + far * Math.cos(turn)), Math.round(y + far * Math.sin(turn))),
      ),
    )
    expect(ring, 'the muscle').toContain(colours.muscle)
  })
})
