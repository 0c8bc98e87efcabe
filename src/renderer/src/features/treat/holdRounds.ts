/** The point timer goes round and round until it is released: which round this is, from 1, and its seconds to go. */
export function holdRound(
  seconds: number,
  planned: number,
): { readonly round: number; readonly left: number } {
  const done = Math.max(0, Math.floor(seconds / planned))
  return { round: done + 1, left: Math.max(0, planned - (seconds - done * planned)) }
}
