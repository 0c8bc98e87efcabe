import { colours } from '../../src/core/documents/page.ts'
import type { Picture } from './pdf.ts'
import type { Box } from './quarters.ts'

const isBody = (picture: Picture, x: number, y: number): boolean => {
  const colour = picture.at(x, y)
  return colour === colours.skin || colour === colours.muscle
}

/** Stretches of indices that answer yes, a gap of `apart` or less closed. */
function stretches(from: number, to: number, apart: number, has: (at: number) => boolean) {
  const found: { from: number; to: number }[] = []
  for (let at = from; at < to; at++) {
    if (!has(at)) continue
    const last = found.at(-1)
    if (last !== undefined && at - last.to <= apart) last.to = at
    else found.push({ from: at, to: at })
  }
  return found
}

const any = (from: number, to: number, has: (at: number) => boolean): boolean => {
  for (let at = from; at < to; at++) if (has(at)) return true
  return false
}

/** The bodies drawn on a page, in pixels: row by row, from left to right. `apart`: what lies nearer is one body. */
export function figuresOn(picture: Picture, apart: number): Box[] {
  const { width, height } = picture
  return stretches(0, height, apart, (y) => any(0, width, (x) => isBody(picture, x, y))).flatMap((row) =>
    stretches(0, width, apart, (x) => any(row.from, row.to + 1, (y) => isBody(picture, x, y))).map(
      (column) => {
        const across = (y: number): boolean => any(column.from, column.to + 1, (x) => isBody(picture, x, y))
        const tall = stretches(row.from, row.to + 1, height, across)[0] ?? row
        return { left: column.from, right: column.to, top: tall.from, bottom: tall.to }
      },
    ),
  )
}
