import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { handoutPdf } from '../../src/core/documents/handout.ts'
import { sheetOf } from '../../src/core/handouts/choose.ts'
import { compose } from '../../src/core/handouts/compose.ts'
import { builtInReference } from '../../src/core/handouts/gather.ts'
import { usual } from '../helpers/handoutSituations.ts'
import { pagesOf, textOf } from '../helpers/pdf.ts'
import { partsOf } from './documents/equalPage.ts'
import { htmlOf } from './documents/html.ts'
import { reactPdf, registerFonts } from './documents/reactPdf.ts'
import { openDesk } from './electron/desk.ts'
import type { Measure } from './measure.ts'
import { interleaved, timed } from './rounds.ts'

const resources = path.resolve(import.meta.dirname, '../../resources')
const note = 'Please bring the letter of your doctor, and shoes that you can walk in. '.repeat(14).trim()
const sheet = sheetOf(
  usual,
  compose(usual, builtInReference),
  { leftOut: [], added: [], note },
  '2026-11-22T15:30:00.000Z',
)
const parts = partsOf(sheet)

/** Two pages with the words of every part: what is compared is equal. Words are told apart from how lines are broken. */
function checkWhole(bytes: Uint8Array, who: string): void {
  const pages = pagesOf(bytes).length
  if (pages !== 2) throw new Error(`${who} set ${pages} pages`)
  const letters = (text: string) => text.replace(/[\s\u00ad-]/g, '')
  const read = letters(textOf(bytes))
  for (const { title, dose } of sheet.exercises) {
    for (const words of [title, dose])
      if (!read.includes(letters(words))) throw new Error(`${who} has no "${words}"`)
  }
}

/** Our sheet of two pages beside the same words and paths set by others, each warm. */
export const measure: Measure = {
  id: 'P5',
  title: 'an aftercare sheet of two pages with figure and three exercises',
  async run({ rounds }) {
    const ours = () => timed(() => handoutPdf(sheet, resources))
    checkWhole((await handoutPdf(sheet, resources)).bytes, 'ours')
    registerFonts(resources)
    checkWhole(await reactPdf(parts), '@react-pdf/renderer')
    const react = await interleaved(rounds, ours, () => timed(() => reactPdf(parts)))

    const scratch = mkdtempSync(path.join(tmpdir(), 'effleurage-page-'))
    const desk = await openDesk()
    try {
      const page = path.join(scratch, 'page')
      mkdirSync(page)
      for (const name of ['Commissioner-Regular.ttf', 'Commissioner-SemiBold.ttf'])
        cpSync(path.join(resources, 'fonts', name), path.join(page, name))
      writeFileSync(path.join(page, 'index.html'), htmlOf(parts))
      const handed = desk.hand(page)
      const programs = desk.hand(path.join(import.meta.dirname, 'electron', 'programs'))
      const program = desk.start([path.join(programs, 'print')], {
        BENCH_PAGE: handed,
        BENCH_USER_DATA: path.join(desk.folder, 'tmp', 'print-data'),
      })
      await program.told('ready')
      const print = async () => {
        writeFileSync(path.join(handed, 'print'), '')
        return z.number().parse(await program.told('printed'))
      }
      const chromium = await interleaved(rounds, ours, print)
      checkWhole(readFileSync(path.join(handed, 'printed.pdf')), 'Chromium')
      await program.end()
      const { title } = measure
      return [
        {
          id: 'P5-react-pdf',
          title,
          peerName: '@react-pdf/renderer',
          unit: 'ms',
          pairs: react,
          limit: 1 / 3,
        },
        {
          id: 'P5-chromium',
          title,
          peerName: 'printToPDF of a warm page in the same Electron',
          unit: 'ms',
          pairs: chromium,
          limit: 1 / 2,
          versions: desk.versions,
        },
      ]
    } finally {
      desk.close()
      rmSync(scratch, { recursive: true, force: true })
    }
  },
}
