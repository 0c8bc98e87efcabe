import { useCallback, useRef, useState } from 'react'

/**
 * State whose newest value can be read at once. Pointer events may come faster than the window is drawn: whatever a
 * hand does goes on from what it did last, never from what was drawn last.
 */
export function useCurrent<T>(
  first: T | (() => T),
): readonly [drawn: T, now: () => T, set: (next: T) => void] {
  const [drawn, setDrawn] = useState(first)
  const newest = useRef(drawn)
  const now = useCallback(() => newest.current, [])
  const set = useCallback((next: T) => {
    newest.current = next
    setDrawn(() => next)
  }, [])
  return [drawn, now, set]
}
