import { weekAfter } from '../dates.ts'
import { type Card, drawPhoto, drawPicture } from '../drawing.ts'
import type { Block } from '../flow.ts'
import { colours } from '../page.ts'
import type { Paper } from '../paper.ts'
import { layText, type TextBox } from '../text.ts'
import type { HandoutSheet, SheetExercise } from './content.ts'
import { type Density, strong } from './density.ts'

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
    height: above + 4 + small.leading,
    draw(x, y, picture) {
      paper.tagged('H3', () => title.draw(x, y))
      picture()
      let at = y + title.height
      for (const box of texts) {
        paper.tagged('P', () => box.draw(x, at))
        at += box.height
      }
      paper.tagged('P', () => tickBoxes(paper, week, x, at + 4, width, density))
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

/** One row for each exercise: picture on the left, words on the right. */
export function exerciseRows(paper: Paper, sheet: HandoutSheet, density: Density): Block[] {
  const { area } = paper
  const { card } = density
  return sheet.exercises.map((exercise) => {
    const pictured = exercise.image.kind !== 'none'
    const x = pictured ? area.left + card.width + GUTTER : area.left
    const text = wording(paper, exercise, sheet, area.right - x, density)
    const height = Math.max(pictured ? card.height : 0, text.height)
    return {
      height,
      before: density.row,
      draw(y) {
        text.draw(x, y + (height - text.height) / 2, () =>
          drawn(paper, exercise, { x: area.left, y: y + (height - card.height) / 2, ...card }),
        )
      },
    }
  })
}

/** All exercises side by side, picture above the words: for three, where rows would need a second page. */
export function exerciseCards(paper: Paper, sheet: HandoutSheet, density: Density): Block[] {
  const { area } = paper
  const count = sheet.exercises.length
  const width = (area.width - (count - 1) * GUTTER) / count
  const card = { width, height: density.card.height }
  const inCards: Density = { ...density, body: density.cardText }
  const columns = sheet.exercises.map((exercise, index) => ({
    exercise,
    x: area.left + index * (width + GUTTER),
    text: wording(paper, exercise, sheet, width, inCards),
  }))
  return [
    {
      height: card.height + 5 + Math.max(...columns.map(({ text }) => text.height)),
      before: density.row,
      draw(y) {
        for (const { exercise, x, text } of columns) {
          text.draw(x, y + card.height + 5, () => drawn(paper, exercise, { x, y, ...card }))
        }
      },
    },
  ]
}
