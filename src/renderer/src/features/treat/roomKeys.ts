/** What a key does in the room. */
export type RoomKey =
  | { readonly kind: 'pause' | 'next' | 'back' | 'minute' | 'hold' | 'nextPoint' | 'earlierPoint' | 'out' }
  | { readonly kind: 'pain'; readonly pain: number }

interface Press {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

const keys: Readonly<Record<string, RoomKey>> = {
  ' ': { kind: 'pause' },
  ArrowRight: { kind: 'next' },
  ArrowLeft: { kind: 'back' },
  ArrowDown: { kind: 'nextPoint' },
  ArrowUp: { kind: 'earlierPoint' },
  '+': { kind: 'minute' },
  '=': { kind: 'minute' },
  Escape: { kind: 'out' },
}

/**
 * The meaning of a press; null for any other. `lastDigit` is the digit pressed a moment ago, so that 1 and 0 make ten.
 * P is known by its place too, for keyboards of other scripts.
 */
export function roomKey(press: Press, lastDigit: string | null): RoomKey | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null
  if (press.key.toLowerCase() === 'p' || press.code === 'KeyP') return { kind: 'hold' }
  if (/^\d$/.test(press.key)) {
    return { kind: 'pain', pain: lastDigit === '1' && press.key === '0' ? 10 : Number(press.key) }
  }
  return Object.hasOwn(keys, press.key) ? (keys[press.key] ?? null) : null
}
