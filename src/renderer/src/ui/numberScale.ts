/** What a typed key does to a scale: nothing, emptying it, or a value. */
export type ScaleKey =
  | { readonly kind: 'none' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'set'; readonly value: number }

/**
 * Digits set the value at once; a nought after a one makes ten where the scale has ten. Delete and Backspace empty it.
 * `lastKey` is the key typed just before on the same scale.
 */
export function scaleKey(key: string, lastKey: string | null, from: number, to: number): ScaleKey {
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' }
  if (!/^\d$/.test(key)) return { kind: 'none' }
  const value = key === '0' && lastKey === '1' && to >= 10 ? 10 : Number(key)
  return value >= from && value <= to ? { kind: 'set', value } : { kind: 'none' }
}
