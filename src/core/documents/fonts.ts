import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Coverage, coverageOf } from './coverage.ts'
import { type Typeface, typefaceAt } from './lettering/typeface.ts'

export type Weight = 'regular' | 'semibold'

/** One font file and what it covers. */
export interface FontFace {
  readonly weight: Weight
  readonly typeface: Typeface
  readonly covers: Coverage
}

/** In the order in which they are tried. */
const files = [
  { regular: 'Commissioner-Regular.ttf', semibold: 'Commissioner-SemiBold.ttf' },
  { regular: 'NotoSans-Regular.ttf', semibold: 'NotoSans-SemiBold.ttf' },
] as const
const weights = ['regular', 'semibold'] as const

const known = new Map<string, readonly FontFace[]>()

/** The fonts of `<resources>/fonts`, read once. Throws when a file is missing. */
export function fontsIn(resources: string): readonly FontFace[] {
  const found = known.get(resources)
  if (found) return found
  const faces = files.flatMap((file) =>
    weights.map((weight) => {
      const path = join(resources, 'fonts', file[weight])
      return { weight, typeface: typefaceAt(path), covers: coverageOf(readFileSync(path)) }
    }),
  )
  known.set(resources, faces)
  return faces
}

/** A stretch of text in one font. */
export interface FontRun {
  readonly text: string
  readonly typeface: Typeface
}

/** What stands for a character that no font has. */
const STAND_IN = '\ufffd'

/** Variation selectors and joiners ask for a look that plain text does not need. */
const invisible = /[\ufe00-\ufe0f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/gu
/** Control characters have no shape; a font may still list some of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u001f\u007f-\u009f]/gu

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Cuts text into runs of one font each: the first font that has all of a letter and its accents, or has each of them.
 * `onMissing` hears of every character that no font has.
 */
export function fontRuns(
  faces: readonly FontFace[],
  weight: Weight,
  text: string,
  onMissing: (character: string) => void,
): FontRun[] {
  const candidates = faces.filter((face) => face.weight === weight)
  const fallback = candidates.at(-1)?.typeface
  if (fallback === undefined) throw new Error(`there is no ${weight} font`)
  const runs: { text: string; typeface: Typeface }[] = []
  const add = (shown: string, typeface: Typeface): void => {
    const last = runs.at(-1)
    if (last?.typeface === typeface) last.text += shown
    else runs.push({ text: shown, typeface })
  }
  const fontFor = (letters: string): Typeface | undefined =>
    candidates.find(({ covers }) => [...letters].every((letter) => covers(letter.codePointAt(0) ?? 0)))
      ?.typeface
  const plain = text.normalize('NFC').replace(controls, ' ').replace(invisible, '')
  for (const { segment } of clusters.segment(plain)) {
    const typeface = fontFor(segment)
    for (const letters of typeface ? [segment] : [...segment]) {
      const own = typeface ?? fontFor(letters)
      if (own === undefined) onMissing(letters)
      add(own === undefined ? STAND_IN : letters, own ?? fallback)
    }
  }
  return runs
}

/** The characters of some texts that no font of ours has, each once, in the order in which they come. */
export function missingIn(resources: string, texts: readonly string[]): string[] {
  const missing = new Set<string>()
  for (const text of texts)
    fontRuns(fontsIn(resources), 'regular', text, (character) => missing.add(character))
  return [...missing]
}
