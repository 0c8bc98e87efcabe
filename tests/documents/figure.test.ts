import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { MuscleId } from '../../src/body/ids.ts'
import type { ViewId } from '../../src/body/views.ts'
import { viewsToShow } from '../../src/core/documents/figure.ts'
import { handoutPdf } from '../../src/core/documents/handout.ts'
import { colours } from '../../src/core/documents/page.ts'
import { sheetOf } from '../../src/core/handouts/choose.ts'
import { compose } from '../../src/core/handouts/compose.ts'
import { builtInReference } from '../../src/core/handouts/gather.ts'
import { facts, point } from '../helpers/handout.ts'
import { type Picture, pictureOf } from '../helpers/pdf.ts'
import { stretchesOf } from '../helpers/pdfLines.ts'

async function bytesWith(points: ReturnType<typeof point>[]): Promise<Uint8Array> {
  const of = facts({ points, blocks: [] })
  const composition = compose(of, builtInReference)
  const leftOut = composition.lines.filter(({ section }) => section === 'exercises').map(({ id }) => id)
  const sheet = sheetOf(of, composition, { leftOut, added: [], note: '' }, '2026-11-22T15:30:00.000Z')
  return (await handoutPdf(sheet, resolve('resources'))).bytes
}

const sheetWith = async (points: ReturnType<typeof point>[]): Promise<Picture> =>
  pictureOf(await bytesWith(points), 100)

/** The last row of the picture in which the body stands: the figure, without what is red below it. */
function feetOf({ width, height, at }: Picture): number {
  for (let y = height - 1; y > 0; y--)
    for (let x = Math.floor(width / 2); x < width; x++) if (at(x, y) === colours.skin) return y
  throw new Error('there is no body on the page')
}

/** Columns of the figure in which a colour stands, leftmost and rightmost and their middle. */
function columnsOf(
  picture: Picture,
  colour: string,
): { count: number; left: number; right: number; mean: number } {
  const columns: number[] = []
  const feet = feetOf(picture)
  for (let y = 0; y <= feet; y++) {
    for (let x = 0; x < picture.width; x++) if (picture.at(x, y) === colour) columns.push(x)
  }
  const sum = columns.reduce((total, x) => total + x, 0)
  return {
    count: columns.length,
    left: columns.reduce((least, x) => Math.min(least, x), Infinity),
    right: columns.reduce((most, x) => Math.max(most, x), 0),
    mean: sum / columns.length,
  }
}

describe("left and right are the client's", () => {
  test.each<['left' | 'right', ViewId, 'left' | 'right', MuscleId]>([
    ['left', 'posterior', 'left', 'gluteus-maximus'],
    ['right', 'posterior', 'right', 'gluteus-maximus'],
    ['left', 'anterior', 'right', 'pectoralis-major'],
    ['right', 'anterior', 'left', 'pectoralis-major'],
  ])(
    'a point on the %s of the %s view is drawn on the %s of the paper',
    async (side, view, onPaper, name) => {
      const picture = await sheetWith([point(name, side, { view })])
      const body = columnsOf(picture, colours.skin)
      const muscle = columnsOf(picture, colours.muscle)
      const middle = (body.left + body.right) / 2
      expect(body.count).toBeGreaterThan(2000)
      expect(muscle.count).toBeGreaterThan(15)
      if (onPaper === 'left') expect(muscle.right).toBeLessThan(middle)
      else expect(muscle.left).toBeGreaterThan(middle)
      // the number stands outside of the body on the same side
      const badge = columnsOf(picture, colours.red)
      if (onPaper === 'left') expect(badge.right).toBeLessThan(middle)
    },
  )

  test('a point on the midline tints both sides', async () => {
    const picture = await sheetWith([point('multifidus', 'midline')])
    const body = columnsOf(picture, colours.skin)
    const middle = (body.left + body.right) / 2
    const muscle = columnsOf(picture, colours.muscle)
    expect(muscle.left).toBeLessThan(middle)
    expect(muscle.right).toBeGreaterThan(middle)
  })
})

describe('numbers beside the figure', () => {
  /** Labels with a digit: captions have none. */
  const labelsOf = async (points: ReturnType<typeof point>[]) =>
    (await stretchesOf(await bytesWith(points))).filter(
      ({ tags, text }) => tags.includes('Figure') && /\d/.test(text),
    )
  const crowd = (many: number, y: (at: number) => number) =>
    Array.from({ length: many }, (_, at) => point('multifidus', 'left', { pointId: `point-${at}`, y: y(at) }))

  test('points at one spot share one label', async () => {
    const labels = await labelsOf([...crowd(7, () => 700), point('trapezius-descendens', 'right')])
    expect(labels.map(({ text }) => text).sort()).toEqual(['1-7', '8'])
  })

  test.each([12, 40, 90])('of %i points none covers another, and every number is in one', async (many) => {
    const labels = await labelsOf(crowd(many, (at) => 500 + at * 9))
    const numbers = labels.flatMap(({ text }) =>
      text.split(', ').flatMap((part) => {
        const [from = 0, to = from] = part.split('-').map(Number)
        return Array.from({ length: to - from + 1 }, (_, at) => from + at)
      }),
    )
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: many }, (_, at) => at + 1))
    const covering = labels.filter((one, at) =>
      labels
        .slice(at + 1)
        .some(
          (other) =>
            Math.abs(one.baseline - other.baseline) < one.size &&
            one.left < other.left + other.width &&
            other.left < one.left + one.width,
        ),
    )
    expect(covering).toEqual([])
  })
})

describe('which views are shown', () => {
  const on = (view: ViewId) => ({ place: { view, x: 500, y: 500 } })

  test.each<[string, ViewId[], ViewId[]]>([
    ['only those with points', ['posterior'], ['posterior']],
    ['back before front', ['anterior', 'posterior'], ['posterior', 'anterior']],
    [
      'two at most, those with most points',
      ['posterior', 'left', 'left', 'right', 'right'],
      ['left', 'right'],
    ],
    [
      'back and front before the sides when equal',
      ['right', 'left', 'anterior', 'posterior'],
      ['posterior', 'anterior'],
    ],
  ])('%s', (_name, views, expected) => {
    expect(viewsToShow(views.map(on), [])).toEqual(expected)
  })

  test('without points the view in which most was worked, and none when nothing was', () => {
    expect(viewsToShow([], [{ zone: 'low-back', side: 'both' }])).toEqual(['posterior'])
    expect(viewsToShow([], [{ zone: 'chest', side: 'both' }])).toEqual(['anterior'])
    expect(viewsToShow([], [])).toEqual([])
  })
})
