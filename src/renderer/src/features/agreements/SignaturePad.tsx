import { type PointerEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type SignatureStrokes, signatureField } from '../../../../contract/models/agreement.ts'
import { mostPoints, mostStrokes } from '../../../../contract/models/strokes.ts'
import { Button } from '../../ui/Button.tsx'

interface SignaturePadProps {
  readonly strokes: SignatureStrokes
  readonly onChange: (strokes: SignatureStrokes) => void
  readonly error: string | undefined
}

const { width, height } = signatureField

/** A field to sign in. What is drawn is kept as lines, in units of the field, whatever its size on the screen. */
export function SignaturePad({ strokes, onChange, error }: SignaturePadProps) {
  const { t } = useTranslation('agreements')
  const field = useRef<SVGSVGElement>(null)
  const drawing = useRef<number | null>(null)

  const placeOf = (event: { clientX: number; clientY: number }): [number, number] => {
    const box = field.current?.getBoundingClientRect()
    if (box === undefined || box.width === 0) return [0, 0]
    const within = (value: number, most: number) => Math.round(Math.min(most, Math.max(0, value)) * 10) / 10
    return [
      within(((event.clientX - box.left) / box.width) * width, width),
      within(((event.clientY - box.top) / box.height) * height, height),
    ]
  }
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    if (drawing.current !== null || event.button !== 0 || strokes.length >= mostStrokes) return
    drawing.current = event.pointerId
    event.currentTarget.setPointerCapture(event.pointerId)
    onChange([...strokes, [placeOf(event)]])
  }
  const go = (event: PointerEvent<SVGSVGElement>) => {
    const last = strokes.at(-1)
    if (drawing.current !== event.pointerId || last === undefined || last.length >= mostPoints) return
    // The places between two frames, too: a quick hand leaves corners otherwise.
    const between = event.nativeEvent.getCoalescedEvents?.() ?? []
    const places = (between.length > 0 ? between : [event.nativeEvent]).map(placeOf)
    onChange([...strokes.slice(0, -1), [...last, ...places].slice(0, mostPoints)])
  }
  const end = (event: PointerEvent<SVGSVGElement>) => {
    if (drawing.current === event.pointerId) drawing.current = null
  }

  return (
    <div className="stack-tight">
      <svg
        ref={field}
        className="agreements-pad"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t('pad')}
        onPointerDown={begin}
        onPointerMove={go}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <line x1="60" y1="235" x2="940" y2="235" className="agreements-pad-line" />
        {strokes.map((stroke, index) => (
          <polyline
            // biome-ignore lint/suspicious/noArrayIndexKey: strokes are only ever added at the end
            key={index}
            className="agreements-ink"
            points={(stroke.length === 1 ? [...stroke, ...stroke] : stroke)
              .map((place) => place.join(','))
              .join(' ')}
          />
        ))}
      </svg>
      <div className="row">
        <span className={error === undefined ? 'soft small grow' : 'ui-field-error grow'} role="status">
          {error ?? t('padHint')}
        </span>
        <Button size="small" isDisabled={strokes.length === 0} onPress={() => onChange([])}>
          {t('padClear')}
        </Button>
      </div>
    </div>
  )
}
