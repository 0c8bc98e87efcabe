import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { z } from 'zod'
import { openDesk } from './electron/desk.ts'
import { buildPage } from './electron/pages.ts'
import { openStartable } from './electron/startable.ts'
import type { Measure } from './measure.ts'

const kilobytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1000

/** What gives away a library that belongs to the practice process. */
const foreign = [/\bPDFDocument\b/, /%PDF-/, /\bINSERT INTO\b/]

/** JavaScript that the window has fetched when its first screen can be used, against an empty React page. */
export const measure: Measure = {
  id: 'P6',
  title: 'first-load JavaScript of the window, gzip',
  async run() {
    const desk = await openDesk()
    const empty = mkdtempSync(path.join(tmpdir(), 'effleurage-empty-'))
    try {
      await buildPage('empty', empty)
      const floor = readdirSync(path.join(empty, 'assets')).map((name) => path.join(empty, 'assets', name))
      const startable = await openStartable(desk, { clients: 1, notes: 1 })
      const program = startable.start()
      const scripts = z.array(z.string()).parse(await program.told('scripts'))
      await program.end()
      const files = scripts.map((url) =>
        path.join(desk.application, 'out', 'renderer', new URL(url).pathname),
      )
      for (const file of files) {
        const text = readFileSync(file, 'utf8')
        if (foreign.some((sign) => sign.test(text))) throw new Error(`${file} holds what no window needs`)
      }
      const all = readdirSync(path.join(desk.application, 'out', 'renderer', 'assets')).filter((name) =>
        name.endsWith('.js'),
      )
      const pairs = [
        { ours: kilobytes(files), peer: kilobytes(floor.filter((name) => name.endsWith('.js'))) },
      ]
      return [
        {
          id: 'P6',
          title: measure.title,
          peerName: 'an empty React and Vite page',
          unit: 'kB',
          pairs,
          limit: 2.5,
          note: `${files.length} files of ${all.length}; the rest is fetched when it is wanted`,
          versions: desk.versions,
        },
      ]
    } finally {
      rmSync(empty, { recursive: true, force: true })
      desk.close()
    }
  },
}
