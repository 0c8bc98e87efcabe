import { holdUnsaved } from '../../api/unsaved.ts'

/** As `FreeText` of the contract. */
export const longestText = 100_000

const held = new Map<string, { readonly text: string; readonly letGo: () => void }>()

const keyOf = (sessionId: string, field: string): string => `${sessionId} ${field}`

/** The text of a field that was too long to be kept when its page was left; null where there is none. */
export const overlongText = (sessionId: string, field: string): string | null =>
  held.get(keyOf(sessionId, field))?.text ?? null

/**
 * Holds a text that is too long to be kept, so that it stands there again when one comes back to it; locking says that
 * not everything was written. One that fits is let go.
 */
export function holdOverlong(sessionId: string, field: string, text: string): void {
  const key = keyOf(sessionId, field)
  held.get(key)?.letGo()
  held.delete(key)
  if (text.length > longestText) held.set(key, { text, letGo: holdUnsaved(() => Promise.resolve(false)) })
}
