import { type Dispatch, type RefObject, type SetStateAction, useEffect, useState } from 'react'
import type { ViewId } from '../../../../body/views.ts'
import { toFigure, type Viewport, wholeView, zoomAt } from './viewport.ts'

/**
 * The shown part of a view, zoomed by the wheel.
 * The wheel listener is added by hand: React's own is passive and could not keep the page from scrolling.
 */
export function useZoom(
  svg: RefObject<SVGSVGElement | null>,
  view: ViewId,
): readonly [Viewport, Dispatch<SetStateAction<Viewport>>] {
  const [viewport, setViewport] = useState(() => wholeView(view))

  useEffect(() => {
    const element = svg.current
    if (element === null) return
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault()
      setViewport((current) => {
        const { x, y } = toFigure(current, element.getBoundingClientRect(), event.clientX, event.clientY)
        return zoomAt(view, current, x, y, Math.exp(-event.deltaY / 400))
      })
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [svg, view])

  return [viewport, setViewport]
}
