import { abbreviations } from './abbreviations.ts'
import { everydayMuscles } from './everyday.ts'
import { figure } from './figure/figure.ts'
import { type MuscleId, muscleIds } from './ids.ts'
import { muscleName } from './names.ts'
import type { Side } from './views.ts'

/** One reading of a typed line such as `inf l 6`. */
export interface EntrySuggestion {
  readonly muscle: MuscleId
  readonly side: Side
  /** 0 to 10, when a number was typed. */
  readonly pain?: number
}

const sideWords: Readonly<Record<string, Side>> = {
  l: 'left',
  left: 'left',
  r: 'right',
  right: 'right',
  m: 'midline',
  mid: 'midline',
  midline: 'midline',
}

/** Lower case, accents dropped, split at everything that is no letter or digit. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** Words of Latin names that say nothing about which muscle it is. */
const filler = new Set(['musculus', 'musculi', 'pars', 'et', 'and', 'the', 'of', 'part'])

interface Vocabulary {
  readonly muscle: MuscleId
  readonly short: readonly string[]
  readonly names: readonly (readonly string[])[]
  readonly everyday: readonly string[]
}

const kinds = new Map(figure.muscles.map((muscle) => [muscle.muscle, muscle.kind]))

const vocabulary: readonly Vocabulary[] = muscleIds.map((muscle) => {
  const { english, latin } = muscleName(muscle)
  const short = abbreviations[muscle] ?? []
  const names = [english, latin, ...short].map((name) => wordsOf(name).filter((word) => !filler.has(word)))
  return { muscle, short, names, everyday: wordsOf(everydayMuscles[muscle].words) }
})

/** Each typed word begins a word of its own; the earlier and the fuller they fit, the lower the answer. Null: one fits nowhere. */
const misfit = (typed: readonly string[], name: readonly string[]): number | null => {
  const unused = [...name]
  let cost = 0
  for (const word of typed) {
    const at = unused.findIndex((candidate) => candidate.startsWith(word))
    if (at < 0) return null
    cost += at + (unused[at] === word ? 0 : 0.5)
    unused.splice(at, 1)
  }
  return cost + unused.length * 0.05
}

const ABBREVIATION = 0
const NAME = 10
const EVERYDAY = 100

const rank = (typed: readonly string[], entry: Vocabulary): number | null => {
  if (entry.short.includes(typed.join(' '))) return ABBREVIATION
  const costs = entry.names.flatMap((name) => misfit(typed, name) ?? [])
  if (costs.length > 0) return NAME + Math.min(...costs)
  const plain = misfit(typed, entry.everyday)
  return plain === null ? null : EVERYDAY + plain
}

interface Line {
  readonly words: readonly string[]
  readonly side?: Side
  readonly pain?: number
}

const painOf = (word: string): number | undefined => (/^(?:\d|10)$/.test(word) ? Number(word) : undefined)

/**
 * Takes side and pain from the end of the line, in any order, so that the first word is always a muscle:
 * `l` alone asks for muscles with L. A number that is no pain stays a word and finds nothing.
 */
const split = (text: string): Line => {
  const words = wordsOf(text)
  let side: Side | undefined
  let pain: number | undefined
  while (words.length > 1) {
    const last = words.at(-1) ?? ''
    const lastSide = Object.hasOwn(sideWords, last) ? sideWords[last] : undefined
    const lastPain = painOf(last)
    if (side === undefined && lastSide !== undefined) side = lastSide
    else if (pain === undefined && lastPain !== undefined) pain = lastPain
    else break
    words.pop()
  }
  return {
    words: words.filter((word) => !filler.has(word)),
    ...(side === undefined ? {} : { side }),
    ...(pain === undefined ? {} : { pain }),
  }
}

/**
 * What a typed line may mean, best first: beginnings of the words of a muscle's English or Latin name, common
 * abbreviations (SCM, QL, TFL, UT), then everyday words. Side words are l, r, m, left, right, midline; a number from 0
 * to 10 is pain. Without a side both sides are offered, left first. Empty when nothing fits.
 */
export const parseEntry = (text: string, limit = 8): EntrySuggestion[] => {
  const { words, side, pain } = split(text)
  if (words.length === 0) return []
  const sides: readonly Side[] = side === undefined ? ['left', 'right'] : [side]
  return vocabulary
    .flatMap((entry) => {
      const cost = rank(words, entry)
      // a muscle goes before a band or tendon that fits as well
      return cost === null
        ? []
        : [{ muscle: entry.muscle, cost: cost + (kinds.get(entry.muscle) === 'muscle' ? 0 : 0.2) }]
    })
    .sort((a, b) => a.cost - b.cost)
    .flatMap(({ muscle }) =>
      sides.map((each) => ({ muscle, side: each, ...(pain === undefined ? {} : { pain }) })),
    )
    .slice(0, limit)
}

/**
 * Muscles that the beginning of a line names where the whole of it fits nothing, best first; none when not even its
 * first word fits.
 */
export const nearestMuscles = (text: string, limit = 3): MuscleId[] => {
  const words = wordsOf(text)
  for (let count = words.length; count > 0; count -= 1) {
    const found = parseEntry(words.slice(0, count).join(' '), limit * 2)
    if (found.length > 0) return [...new Set(found.map(({ muscle }) => muscle))].slice(0, limit)
  }
  return []
}
