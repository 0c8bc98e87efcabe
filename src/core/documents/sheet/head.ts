import { dayInWords } from '../dates.ts'
import type { Block } from '../flow.ts'
import { colours } from '../page.ts'
import type { Paper } from '../paper.ts'
import { pictureSize } from '../picture.ts'
import { BASELINE, layText } from '../text.ts'
import type { HandoutSheet, Letterhead } from './content.ts'
import { type Density, gridded } from './density.ts'

const joined = (parts: readonly string[], separator = ' · '): string =>
  parts.filter((part) => part !== '').join(separator)

/** The logo fitted into a height, at most 130 points wide. The name of the practice says what it shows. */
function logoOf(paper: Paper, bytes: Uint8Array, tall: number) {
  const size = pictureSize(bytes)
  if (size === null) return null
  const scale = Math.min(tall / size.height, 130 / size.width)
  const [width, height] = [size.width * scale, size.height * scale]
  return {
    width,
    height,
    draw: (x: number, y: number) => paper.doc.image(Buffer.from(bytes), x, y, { width, height }),
  }
}

/** Practice on the left, how to reach it on the right, a line underneath. */
export function letterhead(paper: Paper, of: Letterhead, density: Density): Block {
  const { area } = paper
  const { name, detail } = density
  const practice = of.practiceName || of.therapistName
  const person =
    of.therapistName === practice
      ? of.professionalTitle
      : joined([of.therapistName, of.professionalTitle], ', ')
  const logo = of.logo == null ? null : logoOf(paper, of.logo, name.leading * 2.4)
  const beside = logo === null ? 0 : logo.width + 12
  const half = area.width * 0.56 - beside
  const left = [
    layText(paper, practice, name, half),
    ...(person ? [layText(paper, person, detail, half)] : []),
  ]
  const rightWidth = area.width - half - beside - 12
  const line = (text: string) => layText(paper, text, detail, rightWidth, 'right')
  const contact = joined([of.phone, of.email])
  const reach = [of.address, ...(line(contact).lines === 1 ? [contact] : [of.phone, of.email]), of.website]
  const right = reach.filter((text) => text !== '').map(line)
  const heightOf = (boxes: typeof left): number => boxes.reduce((sum, box) => sum + box.height, 0)
  const tall = Math.max(heightOf(left), heightOf(right), logo?.height ?? 0)
  return {
    height: gridded(density, tall + 8),
    before: 0,
    draw(y) {
      if (logo !== null) paper.decoration(() => logo.draw(area.left, y + tall - logo.height))
      paper.tagged('P', () => {
        let at = y + tall - heightOf(left)
        for (const box of left) {
          box.draw(area.left + beside, at)
          at += box.height
        }
        at = y + tall - heightOf(right)
        for (const box of right) {
          box.draw(area.left + beside + half + 12, at)
          at += box.height
        }
      })
      paper.decoration(() => {
        const at = y + tall + 7
        paper.doc
          .moveTo(area.left, at)
          .lineTo(area.right, at)
          .lineWidth(1.4)
          .strokeColor(colours.teal)
          .stroke()
      })
    },
  }
}

/** Title, client and day. */
export function titleBlock(paper: Paper, sheet: HandoutSheet, density: Density): Block {
  const { area } = paper
  const { subtitle, grid } = density
  const heading = layText(paper, sheet.words.title, density.title, area.width)
  // a line of two steps has its baseline a little above the grid's
  const drop = (1 - BASELINE) * grid
  const day = dayInWords(sheet.date, sheet.language)
  const client = joined([sheet.client, day])
  const free = area.width - heading.width - 24
  const beside = layText(paper, client, subtitle, free, 'right')
  if (density.titleInOneLine && beside.lines === 1) {
    return {
      height: heading.height,
      before: 0,
      draw(y) {
        paper.tagged('H1', () => heading.draw(area.left, y + drop))
        paper.tagged('P', () => beside.draw(area.right - free, y + grid))
      },
    }
  }
  const under = layText(paper, client, subtitle, area.width)
  return {
    height: heading.height + under.height,
    before: 0,
    draw(y) {
      paper.tagged('H1', () => heading.draw(area.left, y + drop))
      paper.tagged('P', () => under.draw(area.left, y + heading.height))
    },
  }
}
