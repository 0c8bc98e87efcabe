import { type FontFace, fontRuns, type Weight } from '../fonts.ts'
import type { Typeface } from './typeface.ts'

/** A stretch without a space in one font; lengths in thousandths of its size. */
export interface Part {
  readonly text: string
  readonly typeface: Typeface
  readonly width: number
  /** Width of a space in its font. */
  readonly space: number
}

interface Taken {
  readonly parts: readonly (Part | 'space')[]
  /** Characters that no font has. */
  readonly missing: readonly string[]
}

/** Most of a sheet's paragraphs are the library's, and each is measured at several sizes; emptied when it is full. */
const MOST_PARAGRAPHS = 4000
/** Longer ones are somebody's own and do not come again. */
const LONGEST = 2000
const known = new WeakMap<readonly FontFace[], Map<string, Taken>>()

/** Text taken apart into words and the spaces between them, measured. */
export function partsOf(faces: readonly FontFace[], weight: Weight, text: string): Taken {
  const own = known.get(faces) ?? new Map<string, Taken>()
  known.set(faces, own)
  const key = `${weight} ${text}`
  const before = own.get(key)
  if (before !== undefined) return before
  const taken = takenApart(faces, weight, text)
  if (own.size >= MOST_PARAGRAPHS) own.clear()
  if (text.length <= LONGEST) own.set(key, taken)
  return taken
}

function takenApart(faces: readonly FontFace[], weight: Weight, text: string): Taken {
  const missing: string[] = []
  const parts: (Part | 'space')[] = []
  for (const run of fontRuns(faces, weight, text, (character) => missing.push(character))) {
    const { typeface } = run
    for (const stretch of run.text.split(/([ \t]+)/)) {
      if (stretch === '') continue
      if (/^[ \t]/.test(stretch)) parts.push('space')
      else {
        const { width } = typeface.shape(stretch)
        parts.push({ text: stretch, typeface, width, space: typeface.shape(' ').width })
      }
    }
  }
  return { parts, missing }
}
