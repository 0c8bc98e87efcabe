import { type RefObject, useEffect, useRef } from 'react'

/** An element that takes the focus when a change of `shown` took away what had it, so that the keyboard goes on from there. */
export function useKeptFocus(shown: unknown): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null)
  const before = useRef(shown)
  useEffect(() => {
    if (before.current === shown) return
    before.current = shown
    // A dialog that closes gives the focus back in the next frame, where it can.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) element.current?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [shown])
  return element
}
