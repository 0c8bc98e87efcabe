import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { locate } from '../../../../body/geometry/locate.ts'
import type { ZoneId } from '../../../../body/ids.ts'
import { type Side, type ViewId, viewIds } from '../../../../body/views.ts'
import type { StrokeShape } from '../../../../contract/models/mark.ts'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { FigureCanvas } from './FigureCanvas.tsx'
import { linePath, ZoneOutline } from './FigureWash.tsx'
import type { ItemActions } from './ItemMark.tsx'
import type { PlaceEdit } from './useReferralEdit.ts'
import { ViewSides } from './ViewSides.tsx'

interface ReferralDrawingProps {
  readonly place: PlaceEdit
  readonly side: Side
  readonly onChange: (to: (place: PlaceEdit) => PlaceEdit) => void
}

const nothingStands: ItemActions = {
  select: () => undefined,
  hover: () => undefined,
  nudge: () => undefined,
  remove: () => undefined,
}
/** More than anybody draws, and what the practice keeps. */
const mostStrokes = 16

/** Draws where a muscle refers to: lines round the place, in any view; the other side of the body mirrors them. */
export function ReferralDrawing({ place, side, onChange }: ReferralDrawingProps) {
  const { t } = useTranslation('chart')
  const [view, setView] = useState<ViewId>(() => place.strokes[0]?.view ?? 'posterior')
  const { strokes, zones } = place
  const add = (stroke: StrokeShape): void => {
    if (!isOnBody(stroke)) return
    onChange((now) => {
      const zone = zoneOf(stroke)
      return {
        ...now,
        strokes: [...now.strokes, stroke].slice(-mostStrokes),
        zones: zone === null || now.zones.includes(zone) ? now.zones : [...now.zones, zone],
      }
    })
  }
  return (
    <section className="referral-drawing" aria-label={t('referralDrawing', { place: place.place })}>
      <Segmented
        label={t('views')}
        hideLabel
        size="small"
        value={view}
        onChange={setView}
        options={viewIds.map((id) => ({ id, label: t(`shortViews.${id}`) }))}
      />
      <div className="referral-canvas">
        <ViewSides view={view} />
        <FigureCanvas
          key={view}
          view={view}
          layer="superficial"
          label={t('referralDrawHere', { view: t(view) })}
          items={[]}
          selected={null}
          draws
          isOpen
          labelOf={() => ''}
          actions={nothingStands}
          onHover={() => undefined}
          onPress={() => undefined}
          onLine={add}
          onDrop={() => undefined}
          onDouble={() => undefined}
        >
          {strokes.length === 0 &&
            zones.map((zone) => <ZoneOutline key={zone} view={view} zone={zone} side={side} />)}
          {strokes
            .filter((stroke) => stroke.view === view)
            .map(({ points }) => (
              <path key={points.join()} className="wash wash-drawn" d={linePath(points, true)} />
            ))}
        </FigureCanvas>
      </div>
      <p className="small soft">{t(strokes.length === 0 ? 'referralDrawHint' : 'referralDrawn')}</p>
      <div className="row-tight">
        <Button
          size="small"
          isDisabled={strokes.length === 0}
          onPress={() => onChange((now) => ({ ...now, strokes: now.strokes.slice(0, -1) }))}
        >
          {t('referralLastLine')}
        </Button>
        <Button
          size="small"
          variant="quiet"
          isDisabled={strokes.length === 0}
          onPress={() => onChange((now) => ({ ...now, strokes: [] }))}
        >
          {t('referralNoLines')}
        </Button>
      </div>
    </section>
  )
}

/** A line beside the body is a slip of the hand. */
const isOnBody = ({ view, points }: StrokeShape): boolean =>
  points.some(([x, y]) => locate(view, 'superficial', x, y).onFigure)

/** The zone that the middle of a line lies in; null beside the body. */
export function zoneOf({ view, points }: StrokeShape): ZoneId | null {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const middle = (all: readonly number[]): number => (Math.min(...all) + Math.max(...all)) / 2
  return locate(view, 'superficial', middle(xs), middle(ys)).zone
}
