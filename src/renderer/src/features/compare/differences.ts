/** A piece of a text, and whether the text beside it has it too. */
export interface Piece {
  readonly text: string
  readonly differs: boolean
}

/** Longer texts are marked as a whole: the table would grow with the square of their words. */
const wordsAtMost = 1500

const wordsOf = (text: string): readonly string[] => text.match(/\s+|[^\s]+/gu) ?? []

/** The text in pieces: what stands in the other one in the same order, and what does not (longest common words). */
export function differences(text: string, other: string): readonly Piece[] {
  if (text === '') return []
  const own = wordsOf(text)
  const others = wordsOf(other)
  if (text === other) return [{ text, differs: false }]
  if (own.length > wordsAtMost || others.length > wordsAtMost) return [{ text, differs: true }]
  const kept = inBoth(own, others)
  const pieces: Piece[] = []
  for (const [index, word] of own.entries()) {
    const last = pieces.at(-1)
    const differs = !kept.has(index) && word.trim() !== ''
    if (last !== undefined && last.differs === differs) {
      pieces[pieces.length - 1] = { text: last.text + word, differs }
    } else pieces.push({ text: word, differs })
  }
  return pieces
}

/** Places in `own` of the longest run of words, gaps allowed, that both have. */
function inBoth(own: readonly string[], others: readonly string[]): ReadonlySet<number> {
  const width = others.length + 1
  const length = new Uint16Array((own.length + 1) * width)
  const at = (row: number, column: number): number => length[row * width + column] ?? 0
  for (let row = own.length - 1; row >= 0; row--) {
    for (let column = others.length - 1; column >= 0; column--) {
      length[row * width + column] =
        own[row] === others[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const kept = new Set<number>()
  let row = 0
  let column = 0
  while (row < own.length && column < others.length) {
    if (own[row] === others[column]) {
      kept.add(row)
      row += 1
      column += 1
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return kept
}
