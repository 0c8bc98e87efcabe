import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pointKinds } from '../../src/contract/models/chart.ts'
import { type LegendColour, type LegendId, legendEntries } from '../../src/contract/models/legend.ts'
import { openPaper } from '../../src/core/documents/paper.ts'
import { drawSign, type PaperSign } from '../../src/core/documents/signs.ts'
import { builtInLegend } from '../../src/core/reference/legend.ts'
import { givenClient, givenPoint, givenSession } from '../core/given.ts'
import { type Picture, pictureOf, textOf } from '../helpers/pdf.ts'
import { openTestPractice, type TestPractice } from '../helpers/practice.ts'

/** Grey of the ink at which it counts as printed, of 255. */
const INK = 190
/** Of what either of two signs has printed, the share that one of them has alone. */
const ALIKE = 0.2

type Mask = readonly boolean[]

const maskOf = (
  { greyAt }: Picture,
  { left, top, side }: { readonly left: number; readonly top: number; readonly side: number },
): Mask =>
  Array.from(
    { length: side * side },
    (_, at) => greyAt(left + (at % side), top + Math.floor(at / side)) < INK,
  )

function apart(one: Mask, other: Mask): number {
  const either = one.filter((dark, at) => dark || other[at]).length
  return either === 0 ? 0 : one.filter((dark, at) => dark !== other[at]).length / either
}

/** Signs one beside the other on a page, each as black and white print has it. */
async function masksOf(signs: readonly PaperSign[]): Promise<readonly Mask[]> {
  const paper = openPaper({
    resources: resolve('resources'),
    title: 'Signs',
    author: '',
    language: 'en',
    createdAt: new Date(0),
  })
  const place = (index: number) => ({ x: 60 + (index % 8) * 60, y: 60 + Math.floor(index / 8) * 60 })
  for (const [index, sign] of signs.entries())
    paper.decoration(() => drawSign(paper, sign, { ...place(index), radius: 14 }))
  const picture = pictureOf((await paper.finish()).bytes, 72)
  return signs.map((_, index) =>
    maskOf(picture, { left: place(index).x - 22, top: place(index).y - 22, side: 44 }),
  )
}

describe('without its colours', () => {
  test('every sign of the legend is told from every other by its form', async () => {
    const masks = await masksOf(legendEntries.map((id) => builtInLegend[id]))
    const pairs = legendEntries.flatMap((one, at) =>
      legendEntries.slice(at + 1).map((other, on) => ({
        pair: `${one} and ${other}`,
        apart: apart(masks[at] ?? [], masks[at + 1 + on] ?? []),
      })),
    )
    expect(pairs).toHaveLength((15 * 14) / 2)
    expect(pairs.filter(({ apart }) => apart < ALIKE)).toEqual([])
  })

  test('one form in two colours is alike', async () => {
    const colours: readonly LegendColour[] = ['red', 'blue']
    const [red, blue] = await masksOf(colours.map((colour) => ({ symbol: 'ring', colour })))
    expect(apart(red ?? [], blue ?? [])).toBeLessThan(0.05)
  })
})

describe('the printed chart', () => {
  let practice: TestPractice
  beforeAll(async () => {
    practice = await openTestPractice({ today: '2026-11-22' })
  })
  afterAll(() => practice.close())

  const newSession = async () =>
    (await givenSession(practice, (await givenClient(practice, 'Ada Holt')).id)).id

  async function printed(sessionId: string): Promise<Uint8Array> {
    const { documentId } = await practice.call('chart.render', { sessionId })
    return practice.host.published.find(({ id }) => id === documentId)?.bytes ?? new Uint8Array()
  }
  const painAt = (sessionId: string, side: 'left' | 'right') =>
    practice.call('chart.drawMark', {
      sessionId,
      kind: 'pain-area',
      shape: { form: 'zone', zone: 'low-back', side },
      fields: { pain: 4 },
    })
  async function referring(sessionId: string) {
    const { pointId } = await givenPoint(practice, sessionId, 'biceps-femoris', 'right', 4)
    await practice.call('chart.changePoint', {
      sessionId,
      pointId,
      fields: { referralAreas: [{ form: 'zone', zone: 'low-back', side: 'left' }] },
    })
  }
  /** The low back of the figure of the back, left of the spine. */
  const lowBack = { left: 350, top: 530, side: 38 }

  test('tells pain felt here from pain that comes from elsewhere by more than colour', async () => {
    const [pain, other, referred] = [await newSession(), await newSession(), await newSession()]
    for (const session of [pain, other]) await painAt(session, 'left')
    await referring(referred)
    const maskIn = async (session: string) => maskOf(pictureOf(await printed(session), 144), lowBack)
    const masks = [await maskIn(pain), await maskIn(referred)] as const
    await practice.call('chart.editLegend', { id: 'pain-area', colour: 'blue' })
    const blue = await maskIn(other)
    expect(masks[0].filter((dark) => dark).length).toBeGreaterThan(100)
    expect(masks[1].filter((dark) => dark).length).toBeGreaterThan(100)
    expect(apart(masks[0], masks[1])).toBeGreaterThan(ALIKE)
    expect(apart(masks[0], blue)).toBeLessThan(0.1)
  })

  test('has room for every kind of mark at once, each with its words in the legend', async () => {
    const session = await newSession()
    const muscles = [
      'trapezius-transversa',
      'latissimus-dorsi',
      'gluteus-maximus',
      'soleus',
      'infraspinatus',
    ] as const
    const sides = ['left', 'right'] as const
    for (const [at, kind] of pointKinds.entries()) {
      const muscle = muscles[Math.floor(at / 2)] ?? 'soleus'
      const { pointId } = await givenPoint(practice, session, muscle, sides[at % 2] ?? 'left', 4)
      await practice.call('chart.changePoint', { sessionId: session, pointId, fields: { kind } })
    }
    await painAt(session, 'right')
    await referring(session)
    for (const [at, kind] of (['rotation', 'elevated', 'depressed'] as const).entries()) {
      await practice.call('chart.drawMark', {
        sessionId: session,
        kind,
        shape: { form: 'place', view: 'anterior', x: 400 + at * 100, y: 700 },
        fields: kind === 'rotation' ? { turn: 'left' } : {},
      })
    }
    const bytes = await printed(session)
    if (process.env.KEEP_SHEETS !== undefined) {
      mkdirSync(process.env.KEEP_SHEETS, { recursive: true })
      writeFileSync(resolve(process.env.KEEP_SHEETS, 'kinds.pdf'), bytes)
    }
    const used: readonly LegendId[] = legendEntries.filter((id) => !/latent|active/.test(id))
    const text = textOf(bytes)
    expect(used.filter((id) => !text.includes(builtInLegend[id].name))).toEqual([])
  })
})
