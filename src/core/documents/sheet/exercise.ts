import { weekAfter } from '../dates.ts'
import { type Card, drawPhoto, drawPicture } from '../drawing.ts'
import type { Block } from '../flow.ts'
import { colours } from '../page.ts'
import type { Paper } from '../paper.ts'
import { layText, type TextBox } from '../text.ts'
import type { HandoutSheet, SheetExercise } from './content.ts'
import { type Density, strong } from './density.ts'
import { headingBlock, paragraph } from './prose.ts'

const BOX = 8.5
const GUTTER = 14

/** The words of one exercise, one under the other, with its boxes to tick. */
interface Wording {
  readonly height: number
  /** `picture` is drawn after the title, as it is read. */
  draw(x: number, y: number, picture: () => void): void
}

function wording(
  paper: Paper,
  exercise: SheetExercise,
  sheet: HandoutSheet,
  width: number,
  density: Density,
): Wording {
  const { words } = sheet
  const week = weekAfter(sheet.date, sheet.language)
  const { body, small } = density
  const { adapted, stopSign } = exercise
  const title = layText(paper, exercise.title, density.exerciseTitle, width)
  const texts: TextBox[] = [
    layText(paper, exercise.steps.join(' '), body, width),
    ...(adapted ? [layText(paper, [{ text: words.easier, style: strong(body) }, adapted], body, width)] : []),
    layText(paper, exercise.dose, strong(body), width),
    ...(stopSign ? [layText(paper, stopSign, small, width)] : []),
  ]
  const above = [title, ...texts].reduce((sum, box) => sum + box.height, 0)
  return {
    height: above + small.leading,
    draw(x, y, picture) {
      paper.tagged('H3', () => title.draw(x, y))
      picture()
      let at = y + title.height
      for (const box of texts) {
        paper.tagged('P', () => box.draw(x, at))
        at += box.height
      }
      paper.tagged('P', () => tickBoxes(paper, week, x, at, width, density))
    },
  }
}

/** Seven boxes with their days, as far apart as the width lets them. */
function tickBoxes(
  paper: Paper,
  week: readonly string[],
  x: number,
  y: number,
  width: number,
  { small, scale }: Density,
): void {
  const side = BOX * scale
  const full = week.map((day) => layText(paper, day, small, 60))
  const widest = Math.max(...full.map((label) => label.width))
  const wide = (widest + side + 14) * week.length <= width
  const tiny = scale > 1 ? small : { ...small, size: 7.25 }
  const labels = wide ? full : week.map((day) => layText(paper, day.slice(0, 2), tiny, 60))
  const step = wide ? widest + side + 16 : (width + 2) / week.length
  labels.forEach((label, index) => {
    const left = x + index * step
    const top = y + (small.leading - side) / 2
    paper.doc
      .roundedRect(left + 0.4, top, side, side, 2)
      .lineWidth(0.8)
      .strokeColor(colours.soft)
      .stroke()
    label.draw(left + side + (wide ? 4 : 2), y)
  })
}

function drawn(paper: Paper, { image, picture: alt }: SheetExercise, card: Card): void {
  switch (image.kind) {
    case 'drawing':
      paper.tagged('Figure', () => drawPicture(paper, image.exercise, card), { alt })
      break
    case 'photo':
      paper.tagged('Figure', () => drawPhoto(paper, image.jpeg, card), { alt })
      break
    case 'none':
      break
  }
}

/** White between the heading and what stands beside it. */
const BESIDE = 10

/** What the exercises are for, beside their heading where the line has room for it, else under it. */
export function exercisesHeading(paper: Paper, words: HandoutSheet['words'], density: Density): Block[] {
  const { area } = paper
  const { heading, section, small } = density
  const whole = { x: area.left, width: area.width }
  const title = layText(paper, words.exercises, heading, area.width)
  const intro = layText(paper, words.exercisesIntro, small, area.width)
  if (title.lines > 1 || title.width + BESIDE + intro.width > area.width || intro.lines > 1) {
    return [
      headingBlock(paper, words.exercises, heading, whole, section),
      { ...paragraph(paper, words.exercisesIntro, small, whole), keepWithNext: true },
    ]
  }
  return [
    {
      height: title.height,
      before: section,
      keepWithNext: true,
      draw(y) {
        paper.tagged('H2', () => title.draw(area.left, y))
        paper.tagged('P', () => intro.draw(area.left + title.width + BESIDE, y))
      },
    },
  ]
}

/** One row for each exercise: picture on the left, words on the right. */
export function exerciseRows(paper: Paper, sheet: HandoutSheet, density: Density): Block[] {
  const { area } = paper
  const { grid, card, row } = density
  return sheet.exercises.map((exercise) => {
    const pictured = exercise.image.kind !== 'none'
    const x = pictured ? area.left + card.width + GUTTER : area.left
    const text = wording(paper, exercise, sheet, area.right - x, density)
    const height = Math.max(pictured ? card.lines * grid : 0, text.height)
    const lower = Math.floor((height - text.height) / grid / 2) * grid
    return {
      height,
      before: row,
      draw(y) {
        text.draw(x, y + lower, () => drawn(paper, exercise, { x: area.left, y, width: card.width, height }))
      },
    }
  })
}

/** White between a picture and the words under it. */
const UNDER = 5

/** All exercises side by side, picture above the words: for three, where rows would need a second page. */
export function exerciseCards(paper: Paper, sheet: HandoutSheet, density: Density): Block[] {
  const { area } = paper
  const count = sheet.exercises.length
  const width = (area.width - (count - 1) * GUTTER) / count
  const tall = density.card.lines * density.grid
  const inCards: Density = { ...density, body: density.cardText }
  const columns = sheet.exercises.map((exercise, index) => ({
    exercise,
    x: area.left + index * (width + GUTTER),
    text: wording(paper, exercise, sheet, width, inCards),
  }))
  return [
    {
      height: tall + Math.max(...columns.map(({ text }) => text.height)),
      before: 0,
      draw(y) {
        for (const { exercise, x, text } of columns) {
          text.draw(x, y + tall, () => drawn(paper, exercise, { x, y, width, height: tall - UNDER }))
        }
      },
    },
  ]
}
