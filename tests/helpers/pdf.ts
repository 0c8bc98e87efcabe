import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

function withFile<Answer>(bytes: Uint8Array, use: (path: string) => Answer): Answer {
  const folder = mkdtempSync(join(tmpdir(), 'effleurage-pdf-'))
  try {
    const path = join(folder, 'sheet.pdf')
    writeFileSync(path, bytes)
    return use(path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What a reader copies out of a PDF, line breaks as single spaces. Needs poppler's pdftotext. */
export const textOf = (bytes: Uint8Array): string =>
  withFile(bytes, (path) => execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' })).replace(
    /\s+/g,
    ' ',
  )

/** The same, page by page. */
export const pagesOf = (bytes: Uint8Array): string[] =>
  withFile(bytes, (path) => execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' }))
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replace(/\s+/g, ' '))

export interface WordBox {
  readonly page: number
  readonly word: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Every word with its box in points, from the top left corner of its page. */
export function wordsOf(bytes: Uint8Array): WordBox[] {
  const html = withFile(bytes, (path) =>
    execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }),
  )
  return html.split('<page ').flatMap((page, number) =>
    [...page.matchAll(/<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/g)].map(
      ([, left, top, right, bottom, word = '']) => ({
        page: number,
        word,
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      }),
    ),
  )
}

/** What the PDF says about itself, and its tags with `-struct`. */
export const infoOf = (bytes: Uint8Array, ...options: string[]): string =>
  withFile(bytes, (path) => execFileSync('pdfinfo', [...options, path], { encoding: 'utf8' }))

export interface Picture {
  readonly width: number
  readonly height: number
  /** "#rrggbb" of a pixel. */
  at(x: number, y: number): string
  /** How light a pixel is to the eye, 0 to 255. */
  greyAt(x: number, y: number): number
}

/** A page as pixels, `dpi` to the inch. */
export function pictureOf(bytes: Uint8Array, dpi: number, page = 1): Picture {
  const ppm = withFile(bytes, (path) =>
    execFileSync('pdftoppm', ['-r', String(dpi), '-f', String(page), '-l', String(page), path], {
      // a driver's bitmap fonts make it say the same of every letter
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    }),
  )
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.subarray(0, 40).toString('latin1'))
  if (!head) throw new Error('not a PPM')
  const [start, width, height] = [head[0].length, Number(head[1]), Number(head[2])]
  const channel = (x: number, y: number, of: number): number => ppm[start + (y * width + x) * 3 + of] ?? 0
  return {
    width,
    height,
    greyAt: (x, y) => 0.299 * channel(x, y, 0) + 0.587 * channel(x, y, 1) + 0.114 * channel(x, y, 2),
    at: (x, y) =>
      `#${ppm.subarray(start + (y * width + x) * 3, start + (y * width + x) * 3 + 3).toString('hex')}`,
  }
}
