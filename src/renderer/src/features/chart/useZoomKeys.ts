import { type RefObject, useEffect, useRef } from 'react'
import { isTextField } from '../../commands/shortcut.ts'

/** Plus and minus zoom the view under the pointer, or the one that has the keyboard. */
export function useZoomKeys(svg: RefObject<SVGSVGElement | null>, zoomBy: (factor: number) => void): void {
  const latest = useRef(zoomBy)
  latest.current = zoomBy
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      const factor = event.key === '+' || event.key === '=' ? 1.4 : event.key === '-' ? 1 / 1.4 : null
      if (factor === null || isTextField(event.target) || svg.current === null) return
      if (!svg.current.matches(':hover, :focus-within')) return
      event.preventDefault()
      latest.current(factor)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [svg])
}
