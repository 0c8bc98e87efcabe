import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { locate } from '../../src/body/geometry/locate.ts'
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
import { type Box, bodyOf, quarters, spotIn } from '../helpers/quarters.ts'

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

describe('one point, one truth', () => {
  it.each(quarters)('%s, quarter %i: chart, note and paper say the same place', async (view, quarter) => {
    const spot = spotIn(view, quarter)
    const { id: sessionId } = await givenSession(practice, (await givenClient(practice, 'Ada Holt')).id)
    await practice.call('chart.placePoint', { sessionId, spot, kind: 'trigger-point', pain: 5 })

    const points = await practice.call('chart.points', { sessionId })
    const { muscle } = spot
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
