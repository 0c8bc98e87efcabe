import { type PointerEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StrokeShape } from '../../../../contract/models/mark.ts'
import { Button } from '../../ui/Button.tsx'
import { FigureArt } from '../chart/FigureArt.tsx'
import { linePath } from '../chart/FigureWash.tsx'
import { wholeView } from '../chart/viewport.ts'
import { drawnOn, painted } from './painStroke.ts'
import './intake.css'

interface PainPainterProps {
  readonly pains: readonly StrokeShape[]
  readonly onChange: (pains: StrokeShape[]) => void
  readonly isReadOnly: boolean
}

const mostPains = 60

/** Front and back, large, to paint on with a finger or the mouse. */
export function PainPainter({ pains, onChange, isReadOnly }: PainPainterProps) {
  const { t } = useTranslation('intake')
  return (
    <div className="intake-painter">
      <div className="intake-figures">
        {(['anterior', 'posterior'] as const).map((view) => (
          <OneFigure
            key={view}
            view={view}
            pains={pains.filter((pain) => pain.view === view)}
            onPaint={isReadOnly || pains.length >= mostPains ? null : (pain) => onChange([...pains, pain])}
          />
        ))}
      </div>
      {isReadOnly ? null : (
        <div className="row">
          <span className="soft grow">{t('painsWhat')}</span>
          <Button isDisabled={pains.length === 0} onPress={() => onChange(pains.slice(0, -1))}>
            {t('painUndo')}
          </Button>
          <Button variant="quiet" isDisabled={pains.length === 0} onPress={() => onChange([])}>
            {t('painClear')}
          </Button>
        </div>
      )}
    </div>
  )
}

interface OneFigureProps {
  readonly view: 'anterior' | 'posterior'
  readonly pains: readonly StrokeShape[]
  readonly onPaint: ((pain: StrokeShape) => void) | null
}

function OneFigure({ view, pains, onPaint }: OneFigureProps) {
  const { t } = useTranslation('intake')
  const { t: sides } = useTranslation('common')
  const field = useRef<SVGSVGElement>(null)
  const [line, setLine] = useState<readonly (readonly [number, number])[] | null>(null)
  const pointer = useRef<number | null>(null)
  const { x, y, width, height } = wholeView(view)
  const [first, second] = view === 'anterior' ? (['right', 'left'] as const) : (['left', 'right'] as const)

  const placeOf = (event: PointerEvent): readonly [number, number] | null => {
    const matrix = field.current?.getScreenCTM()?.inverse()
    if (matrix === undefined) return null
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix)
    const within = (value: number, most: number) => Math.round(Math.min(most, Math.max(0, value)))
    return [within(at.x, 1000), within(at.y, 2000)]
  }
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    const place = placeOf(event)
    if (onPaint === null || pointer.current !== null || event.button !== 0 || place === null) return
    pointer.current = event.pointerId
    event.currentTarget.setPointerCapture(event.pointerId)
    setLine([place])
  }
  const go = (event: PointerEvent<SVGSVGElement>) => {
    const place = placeOf(event)
    if (line === null || pointer.current !== event.pointerId || place === null) return
    setLine(drawnOn(line, place))
  }
  const end = (event: PointerEvent<SVGSVGElement>) => {
    if (line === null || pointer.current !== event.pointerId) return
    pointer.current = null
    setLine(null)
    const pain = painted(view, line)
    if (pain !== null) onPaint?.(pain)
  }

  return (
    <figure className="intake-figure">
      <figcaption>
        <span className="soft small">{sides(first)}</span>
        <b>{t(`views.${view}`)}</b>
        <span className="soft small">{sides(second)}</span>
      </figcaption>
      <svg
        ref={field}
        viewBox={`${x} ${y} ${width} ${height}`}
        role="img"
        aria-label={t('painsSpoken', { view: t(`views.${view}`), count: pains.length })}
        onPointerDown={begin}
        onPointerMove={go}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <FigureArt view={view} layer="superficial" />
        {pains.map(({ points, closed }) => (
          <path
            key={JSON.stringify(points)}
            className={closed ? 'intake-pain intake-pain-area' : 'intake-pain'}
            d={linePath(points, closed)}
          />
        ))}
        {line === null ? null : <path className="intake-pain" d={linePath(line, false)} />}
      </svg>
    </figure>
  )
}
