import { type RefObject, useEffect } from 'react'
import type { ViewId } from '../../../../body/views.ts'
import { useCurrent } from './useCurrent.ts'
import { toFigure, type Viewport, wholeView, zoomAt } from './viewport.ts'

/** The shown part of a view: as it is drawn, as it is by now, and a way to change it. */
export interface Zoom {
  readonly drawn: Viewport
  readonly now: () => Viewport
  readonly set: (next: Viewport) => void
}

/**
 * The shown part of a view, zoomed by the wheel.
 * The wheel listener is added by hand: React's own is passive and could not keep the page from scrolling.
 */
export function useZoom(svg: RefObject<SVGSVGElement | null>, view: ViewId): Zoom {
  const [drawn, now, set] = useCurrent(() => wholeView(view))

  useEffect(() => {
    const element = svg.current
    if (element === null) return
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault()
      const { x, y } = toFigure(now(), element.getBoundingClientRect(), event.clientX, event.clientY)
      set(zoomAt(view, now(), x, y, Math.exp(-event.deltaY / 400)))
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [svg, view, now, set])

  return { drawn, now, set }
}
