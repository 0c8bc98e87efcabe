import { counted } from '../../reference/locales/textsIn.ts'
import { calendarEvent } from '../calendarEvent.ts'
import { momentInWords } from '../dates.ts'
import type { Block } from '../flow.ts'
import { colours } from '../page.ts'
import type { Paper } from '../paper.ts'
import { drawSquareCode, squareCode } from '../squareCode.ts'
import { layText } from '../text.ts'
import type { HandoutSheet } from './content.ts'
import { type Density, strong } from './density.ts'

/** When and where the client comes again, in words and as a square code for a calendar. */
export function appointmentBlock(paper: Paper, sheet: HandoutSheet, density: Density): Block | null {
  const { area } = paper
  const { appointment, words, language } = sheet
  if (!appointment) return null
  const code = squareCode(
    calendarEvent({
      id: appointment.id,
      start: appointment.start,
      minutes: appointment.minutes,
      practice: sheet.letterhead.practiceName || sheet.letterhead.therapistName,
      writtenAt: sheet.createdAt,
    }),
  )
  // the white around the code reaches into the margins and the white above, so that its black ends with the text
  const black = code.side - 2 * code.quiet
  const width = area.width - black - code.quiet - 10
  const when = momentInWords(appointment.start, appointment.zone, language)
  const where = [counted({ tag: language }, words.minutes, appointment.minutes), appointment.place]
    .filter((part) => part !== '')
    .join(' · ')
  const lines = [
    layText(paper, `${words.next}${when}`, strong(density.body), width),
    layText(paper, where, density.small, width),
    layText(paper, words.scan, density.small, width),
  ]
  const tall = lines.reduce((sum, { height }) => sum + height, 0)
  const { grid } = density
  // the code is hardly ever whole steps of the grid high: a little over them reaches into the white edge
  const inner = Math.max(tall + grid, Math.round(black / grid) * grid)
  const above = Math.ceil((inner - tall) / grid / 2) * grid
  return {
    height: inner,
    before: density.section,
    draw(y) {
      paper.decoration(() =>
        paper.doc
          .moveTo(area.left, y)
          .lineTo(area.right - black - code.quiet, y)
          .lineWidth(0.8)
          .strokeColor(colours.line)
          .stroke(),
      )
      paper.tagged('P', () => {
        let at = y + above
        for (const line of lines) {
          line.draw(area.left, at)
          at += line.height
        }
      })
      const x = area.right - black - code.quiet
      const top = y + Math.max(0, inner - black) - code.quiet
      paper.tagged('Figure', () => drawSquareCode(paper, code, x, top), { alt: words.code })
    },
  }
}
