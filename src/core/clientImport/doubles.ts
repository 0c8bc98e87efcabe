import { isAlike, type Likeness } from '../clients/rules.ts'

const phoneTail = 7

/** Finds who may be the same person among many, by the rules for doubles, without comparing everybody with everybody. */
export interface Doubles<Key> {
  add(key: Key, likeness: Likeness): void
  find(likeness: Likeness): readonly Key[]
}

export function createDoubles<Key>(): Doubles<Key> {
  const known = new Map<string, Set<number>>()
  const all: { readonly key: Key; readonly likeness: Likeness }[] = []
  return {
    add(key, likeness) {
      const index = all.push({ key, likeness }) - 1
      for (const trait of traitsOf(likeness)) {
        const there = known.get(trait) ?? new Set()
        there.add(index)
        known.set(trait, there)
      }
    },
    find(likeness) {
      const candidates = new Set(traitsOf(likeness).flatMap((trait) => [...(known.get(trait) ?? [])]))
      return [...candidates]
        .sort((one, other) => one - other)
        .flatMap((index) => all[index] ?? [])
        .filter((other) => isAlike(likeness, other.likeness) || isAlike(other.likeness, likeness))
        .map(({ key }) => key)
    },
  }
}

/** Whoever is alike shares one of these. */
function traitsOf({ nameFolded, birthDate, phoneDigits }: Likeness): string[] {
  const words = nameFolded.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1)
  // Two words in common, whatever their order; names have few.
  const few = [...new Set(words)].sort().slice(0, 8)
  const pairs = few.flatMap((word, index) => few.slice(index + 1).map((other) => `n ${word} ${other}`))
  return [
    ...pairs,
    ...(birthDate === null ? [] : [`b ${birthDate}`]),
    ...(phoneDigits.length < phoneTail ? [] : [`p ${phoneDigits.slice(-phoneTail)}`]),
  ]
}
