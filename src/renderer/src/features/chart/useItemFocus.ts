import { type FocusEvent, type RefObject, useCallback, useLayoutEffect, useRef } from 'react'

interface ItemFocus {
  /** Puts the keyboard on an item as soon as it is drawn. */
  readonly focus: (id: string) => void
  /** For the pane's `onFocusCapture`: the item the person went to, or none. */
  readonly follow: (event: FocusEvent) => void
}

/**
 * Keeps the keyboard on an item of the chart, also when its mark is drawn anew: a point of earlier that gets its
 * reading of today.
 */
export function useItemFocus(pane: RefObject<HTMLElement | null>): ItemFocus {
  const wanted = useRef<{ readonly id: string; readonly asked: boolean } | null>(null)

  useLayoutEffect(() => {
    if (wanted.current === null || pane.current === null) return
    const { id, asked } = wanted.current
    const active = document.activeElement
    const lost = active === null || active === document.body
    if (!asked && !lost) return
    const mark = pane.current.querySelector<SVGElement | HTMLElement>(`[data-point="${id}"]`)
    if (mark === null) return
    wanted.current = { id, asked: false }
    if (mark !== active) mark.focus()
  })

  const focus = useCallback((id: string) => {
    wanted.current = { id, asked: true }
  }, [])
  const follow = useCallback((event: FocusEvent) => {
    const id = event.target.closest('[data-point]')?.getAttribute('data-point') ?? null
    wanted.current = id === null ? null : { id, asked: false }
  }, [])
  return { focus, follow }
}
