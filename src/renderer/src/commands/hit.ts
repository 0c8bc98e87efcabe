/** What was typed when something found was opened; kept in memory only, and never part of an address. */
let waiting: { readonly id: string; readonly text: string } | null = null

/** Remembers, while it is opened, by which words a session or paper was found. */
export function leaveHit(id: string, text: string): void {
  waiting = { id, text }
}

/** The words by which this was found; null when it was opened in another way. Good once. */
export function takeHit(id: string): string | null {
  if (waiting?.id !== id) return null
  const { text } = waiting
  waiting = null
  return text
}
