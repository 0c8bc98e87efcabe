import { momentInWords } from '../dates.ts'
import type { Block } from '../flow.ts'
import { area, colours } from '../page.ts'
import type { Paper } from '../paper.ts'
import { layText } from '../text.ts'
import type { HandoutSheet } from './content.ts'
import { type Density, strong } from './density.ts'
import { words } from './words.ts'

const PADDING = 11

/** Signs as one sentence: each but the first begins with a small letter. */
function sentence(signs: readonly string[]): string {
  const parts = signs.map((sign) =>
    sign.replace(/[.\s]+$/, '').replace(/^[A-Z](?=[a-z ])/, (l) => l.toLowerCase()),
  )
  return `${parts.join('; ')}.`
}

/** The box that stands on every sheet. */
export function helpBlock(paper: Paper, sheet: HandoutSheet, density: Density): Block {
  const width = area.width - 2 * PADDING
  const { now, soon } = sheet.seekHelp
  const title = layText(paper, words.help, strong(density.heading, colours.red), width)
  const lead = strong(density.help)
  const texts = [
    ...(now.length > 0
      ? [layText(paper, [{ text: words.helpNow, style: lead }, sentence(now)], density.help, width)]
      : []),
    ...(soon.length > 0
      ? [layText(paper, [{ text: words.helpSoon, style: lead }, sentence(soon)], density.help, width)]
      : []),
  ]
  const height = title.height + texts.reduce((sum, box) => sum + box.height + 2, 0) + 2 * 8 - 2
  return {
    height,
    before: density.section + 2,
    draw(y) {
      paper.decoration(() =>
        paper.doc
          .roundedRect(area.left + 0.5, y, area.width - 1, height, 7)
          .lineWidth(1)
          .fillAndStroke(colours.redWash, colours.red),
      )
      let at = y + 7
      paper.tagged('H2', () => title.draw(area.left + PADDING, at))
      at += title.height
      for (const box of texts) {
        paper.tagged('P', () => box.draw(area.left + PADDING, at))
        at += box.height + 2
      }
    },
  }
}

/** When and where the client comes again. */
export function appointmentBlock(paper: Paper, sheet: HandoutSheet, density: Density): Block | null {
  const { appointment } = sheet
  if (!appointment) return null
  const when = momentInWords(appointment.start, appointment.zone, sheet.language)
  const first = layText(paper, `${words.next}${when}`, strong(density.body), area.width)
  const where = [words.minutes(appointment.minutes), appointment.place]
    .filter((part) => part !== '')
    .join(' · ')
  const second = layText(paper, where, density.small, area.width)
  return {
    height: first.height + second.height + 8,
    before: density.section + 3,
    draw(y) {
      paper.decoration(() =>
        paper.doc
          .moveTo(area.left, y)
          .lineTo(area.right, y)
          .lineWidth(0.8)
          .strokeColor(colours.line)
          .stroke(),
      )
      paper.tagged('P', () => {
        first.draw(area.left, y + 8)
        second.draw(area.left, y + 8 + first.height)
      })
    },
  }
}
