/** Whether a font has a glyph of its own for a code point. */
export type Coverage = (codePoint: number) => boolean

interface Span {
  readonly first: number
  readonly last: number
}

const tableAt = (view: DataView, tag: string): number => {
  const count = view.getUint16(4)
  for (let i = 0; i < count; i++) {
    const record = 12 + i * 16
    const name = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(record + at)))
    if (name === tag) return view.getUint32(record + 8)
  }
  throw new Error(`font has no ${tag} table`)
}

/** Format 12: sorted groups of code points, of any plane. */
const groups = (view: DataView, at: number): Span[] =>
  Array.from({ length: view.getUint32(at + 12) }, (_, i) => ({
    first: view.getUint32(at + 16 + i * 12),
    last: view.getUint32(at + 20 + i * 12),
  }))

/** Format 4: segments of the basic plane; a code point in one may still point at glyph 0. */
const segments = (view: DataView, at: number): Span[] => {
  const doubled = view.getUint16(at + 6)
  const spans: Span[] = []
  for (let i = 0; i < doubled; i += 2) {
    const last = view.getUint16(at + 14 + i)
    const first = view.getUint16(at + 16 + doubled + i)
    const delta = view.getUint16(at + 16 + doubled * 2 + i)
    const offsetAt = at + 16 + doubled * 3 + i
    const offset = view.getUint16(offsetAt)
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const glyph = offset === 0 ? code + delta : view.getUint16(offsetAt + offset + (code - first) * 2)
      if ((glyph & 0xffff) !== 0) spans.push({ first: code, last: code })
    }
  }
  return spans
}

/**
 * Reads which characters a TrueType font covers from its `cmap` table (formats 4 and 12, as the OpenType
 * specification lays them out). Throws when the font has neither.
 */
export function coverageOf(font: Uint8Array): Coverage {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = tableAt(view, 'cmap')
  const covered = new Set<number>()
  let read = 0
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const at = cmap + view.getUint32(cmap + 8 + i * 8)
    const format = view.getUint16(at)
    const spans = format === 12 ? groups(view, at) : format === 4 ? segments(view, at) : null
    if (spans === null) continue
    read++
    for (const { first, last } of spans) for (let code = first; code <= last; code++) covered.add(code)
  }
  if (read === 0) throw new Error('font has no character map of format 4 or 12')
  return (codePoint) => covered.has(codePoint)
}
