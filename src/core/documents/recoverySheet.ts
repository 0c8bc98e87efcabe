import { dayInWords } from './dates.ts'
import { colours } from './page.ts'
import { openPaper } from './paper.ts'
import { layText, type TextStyle } from './text.ts'

const LANGUAGE = 'en-GB'
const style = (weight: TextStyle['weight'], size: number, leading: number, colour: string): TextStyle => ({
  weight,
  size,
  leading,
  colour,
})
const title = style('semibold', 24, 32, colours.ink)
const under = style('regular', 11.5, 17, colours.soft)
const body = style('regular', 11.5, 17, colours.ink)
const heading = style('semibold', 13, 22, colours.teal)
const letters = style('semibold', 25, 34, colours.ink)
const place = style('regular', 9, 12, colours.soft)

const keep = [
  'Keep this sheet where only you get at it: a safe, a locked drawer, a bank box. Not beside the computer.',
  'A second copy in another house helps after fire or theft.',
  'Make no photo of it, and keep it out of e-mail and cloud folders.',
]
const use = [
  'On the lock screen choose "Use the recovery key", and type the groups. Capitals and dashes do not matter.',
  'Then choose a new passphrase. Your data stays as it is.',
]
const loss =
  'Nobody else holds this key. Without the passphrase and without this sheet nobody can open the practice, nor can we.'

const INDENT = 16
const GROUPS_A_ROW = 3

/**
 * One A4 page with the recovery key in large groups, where to keep it and how it is used. `recoveryKey` is its groups
 * parted by dashes, `date` the day it was made, "2026-11-22". The same input gives the same bytes.
 */
export async function recoverySheet(of: {
  readonly practiceName: string
  readonly therapistName: string
  readonly recoveryKey: string
  readonly date: string
  readonly resources: string
}): Promise<Uint8Array> {
  const paper = openPaper({
    resources: of.resources,
    title: 'Recovery key',
    author: of.therapistName || of.practiceName,
    language: LANGUAGE,
    createdAt: new Date(`${of.date}T12:00:00.000Z`),
  })
  const { area } = paper
  let y: number = area.top + 10
  const say = (kind: string, text: string, as: TextStyle, x: number = area.left): void => {
    const box = layText(paper, text, as, area.right - x)
    paper.tagged(kind, () => box.draw(x, y))
    y += box.height
  }
  const list = (lines: readonly string[]): void => {
    for (const line of lines) {
      paper.decoration(() => paper.doc.circle(area.left + 4, y + body.leading * 0.53, 1.7).fill(colours.teal))
      say('P', line, body, area.left + INDENT)
      y += 3
    }
  }
  say('H1', 'Recovery key', title)
  const names = [...new Set([of.practiceName, of.therapistName])].filter((name) => name !== '')
  say('P', [...names, dayInWords(of.date, LANGUAGE)].join(' · '), under)
  y += 16
  say('P', 'It opens your practice if you forget the passphrase.', body)
  y += 14

  const groups = of.recoveryKey.split('-')
  const rows = Math.ceil(groups.length / GROUPS_A_ROW)
  const rowHeight = 66
  const height = rows * rowHeight + 22
  paper.decoration(() =>
    paper.doc
      .roundedRect(area.left + 0.5, y, area.width - 1, height, 8)
      .lineWidth(1.2)
      .fillAndStroke(colours.card, colours.teal),
  )
  groups.forEach((group, index) => {
    const width = (area.width - 40) / GROUPS_A_ROW
    const x = area.left + 20 + (index % GROUPS_A_ROW) * width
    const top = y + 16 + Math.floor(index / GROUPS_A_ROW) * rowHeight
    paper.tagged('P', () => {
      layText(paper, `${index + 1} of ${groups.length}`, place, width).draw(x, top)
      layText(paper, group, letters, width).draw(x, top + 12)
    })
  })
  y += height + 8
  say('P', 'Digits 0 and 1 only: the letters I, L, O and U are never used.', place)

  y += 18
  say('H2', 'Where to keep it', heading)
  list(keep)
  y += 10
  say('H2', 'How to use it', heading)
  list(use)
  y += 12
  say('P', loss, style('semibold', 11.5, 17, colours.red))
  const { bytes } = await paper.finish()
  return bytes
}
