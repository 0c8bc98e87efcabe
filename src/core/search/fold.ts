/** Letters that Unicode does not decompose, as a person without them on the keyboard would type them. */
const plainer: Readonly<Record<string, string>> = {
  ł: 'l',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ς: 'σ',
  '’': "'",
  ʼ: "'",
}
const marks = /\p{M}/gu

/** One character as search sees it; may become none (a mark) or several (sharp s). */
export function foldCharacter(character: string): string {
  // Most characters of any text; decomposing them is most of what a search would cost.
  if (character < '\u0080') return character.toLowerCase()
  const bare = character.toLowerCase().normalize('NFKD').replace(marks, '').toLowerCase()
  let folded = ''
  for (const one of bare) folded += plainer[one] ?? one
  return folded
}

/**
 * Text as search sees it: small letters without marks, "Łukasz Größe" as "lukasz grosse".
 * Character by character, so that a hit in the folded text can be shown in the original (see `foldWithMap`).
 */
export function fold(text: string): string {
  let folded = ''
  for (const character of text) folded += foldCharacter(character)
  return folded
}

/** Nothing but letters that fold one to one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
const isPlain = /^[\u0000-\u007f]*$/

/** The folded text, and for each of its UTF-16 units the place in `text` it came from; one past the end comes last. */
export function foldWithMap(text: string): {
  readonly folded: string
  readonly from: (unit: number) => number
} {
  // most texts, and by far the quicker way
  if (isPlain.test(text)) return { folded: text.toLowerCase(), from: (unit) => unit }
  let folded = ''
  let place = 0
  const from: number[] = []
  for (const character of text) {
    const piece = foldCharacter(character)
    for (let unit = 0; unit < piece.length; unit++) from.push(place)
    folded += piece
    place += character.length
  }
  from.push(text.length)
  return { folded, from: (unit) => from[unit] ?? text.length }
}
