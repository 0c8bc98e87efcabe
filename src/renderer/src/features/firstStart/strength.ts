/** How long a stolen laptop would resist, in steps a person can act on. */
export type Strength = 'short' | 'weak' | 'fair' | 'good' | 'strong'

/** Shorter ones are not taken. */
export const shortest = 8

const common = [
  'password',
  'passwort',
  'qwerty',
  'qwertz',
  'letmein',
  'welcome',
  'massage',
  'effleurage',
  'practice',
  'praxis',
  'sample',
  'admin',
  'iloveyou',
  'abc',
]

/**
 * A careful guess in bits: a word counts about as much as one drawn from a list of some thousands, digits and signs by
 * themselves, and what is common, one's own name, a run ("1234") or a repeat next to nothing.
 */
export function guessBits(passphrase: string, ownWords: readonly string[]): number {
  const known = [...common, ...ownWords.flatMap((text) => text.toLowerCase().split(/\s+/))].filter(
    (word) => word.length > 2,
  )
  const seen = new Set<string>()
  let bits = 0
  for (const part of passphrase.toLowerCase().match(/\p{L}+|\d+|[^\p{L}\d]+/gu) ?? []) {
    if (seen.has(part) || known.includes(part)) bits += 2
    else if (/\p{L}/u.test(part)) bits += Math.min(4.2 * variety(part), 6 + 0.9 * variety(part))
    else if (/\d/.test(part)) bits += /^(19|20)\d\d$/.test(part) ? 5 : 3 * variety(part)
    else bits += part.trim() === '' ? 0.5 : 3 * variety(part)
    seen.add(part)
  }
  return bits
}

/** How many characters do more than repeat or continue the one before. */
function variety(part: string): number {
  const codes = [...part].map((letter) => letter.codePointAt(0) ?? 0)
  return codes.filter((code, index) => {
    const before = codes[index - 1]
    return before === undefined || Math.abs(code - before) > 1
  }).length
}

export function strengthOf(passphrase: string, ownWords: readonly string[]): Strength {
  if ([...passphrase].length < shortest) return 'short'
  const bits = guessBits(passphrase, ownWords)
  if (bits < 26) return 'weak'
  if (bits < 38) return 'fair'
  return bits < 50 ? 'good' : 'strong'
}
