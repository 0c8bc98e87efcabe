import type { SheetWords } from '../../reference/locales/texts.ts'
import { lineStart } from '../../reference/locales/textsIn.ts'
import type { Block } from '../flow.ts'
import { colours } from '../page.ts'
import type { Paper } from '../paper.ts'
import { layText, type TextBox } from '../text.ts'
import type { HandoutSheet, HelpSigns } from './content.ts'
import { type Density, strong } from './density.ts'

const PADDING = 11

/** A line of the box and the language it is in. */
interface Line {
  readonly kind: 'H2' | 'P'
  readonly box: TextBox
  readonly lang: string
}

const sentence = (signs: readonly string[], language: string): string =>
  `${lineStart({ tag: language }, signs.map((sign) => sign.replace(/[.\s]+$/, '')).join('; '))}.`

function linesOf(
  paper: Paper,
  { now, soon, language, words }: HelpSigns & { readonly language: string; readonly words: SheetWords },
  density: Density,
): Line[] {
  const width = paper.area.width - 2 * PADDING
  const lead = strong(density.help)
  const signs = (text: string, list: readonly string[]): Line[] =>
    list.length === 0
      ? []
      : [
          {
            kind: 'P',
            box: layText(paper, [{ text, style: lead }, sentence(list, language)], density.help, width),
            lang: language,
          },
        ]
  return [
    {
      kind: 'H2',
      box: layText(paper, words.help, strong(density.heading, colours.red), width),
      lang: language,
    },
    ...signs(words.helpNow, now),
    ...signs(words.helpSoon, soon),
  ]
}

/**
 * The box that stands on every sheet; in two languages while nobody has looked through the translation. In large print
 * each language has a box of its own, for both together would not leave room for anything beside them.
 */
export function helpBlocks(paper: Paper, sheet: HandoutSheet, density: Density): Block[] {
  const { language, words, seekHelp, seekHelpAgain } = sheet
  const own = linesOf(paper, { ...seekHelp, language, words }, density)
  const again = seekHelpAgain === null ? [] : linesOf(paper, seekHelpAgain, density)
  const boxes = density.scale > 1 && again.length > 0 ? [[own], [again]] : [[own, again]]
  return boxes.map((languages) => boxOf(paper, languages, language, density))
}

/** Lines of one language or two, a step of the grid between them. */
function boxOf(
  paper: Paper,
  languages: readonly (readonly Line[])[],
  language: string,
  density: Density,
): Block {
  const { area } = paper
  const { grid } = density
  const shown = languages.filter((lines) => lines.length > 0)
  const heightOf = (lines: readonly Line[]): number => lines.reduce((sum, { box }) => sum + box.height, 0)
  const tall = shown.reduce((sum, lines) => sum + heightOf(lines), 0) + (shown.length - 1) * grid
  // a step of the grid above and one below, half of it white around the box and half white in it
  const edge = grid * 0.45
  return {
    height: tall + 2 * grid,
    before: 0,
    draw(y) {
      paper.decoration(() =>
        paper.doc
          .roundedRect(area.left + 0.5, y + edge, area.width - 1, tall + 2 * (grid - edge), 7)
          .lineWidth(1)
          .fillAndStroke(colours.redWash, colours.red),
      )
      let at = y + grid
      for (const lines of shown) {
        for (const { kind, box, lang } of lines) {
          paper.tagged(kind, () => box.draw(area.left + PADDING, at), lang === language ? {} : { lang })
          at += box.height
        }
        at += grid
      }
    },
  }
}
