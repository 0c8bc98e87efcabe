import { type KeyboardEvent, memo } from 'react'
import type { ViewId } from '../../../../body/views.ts'
import type { ChartMark } from '../../../../contract/models/mark.ts'
import { type ChartItem, isPresent, painOf, placeOf } from './chartItem.ts'
import { areaPath } from './FigureWash.tsx'
import { Glyph } from './Glyph.tsx'
import { useLook } from './looks.tsx'
import { Sign } from './Sign.tsx'
import './PointMark.css'

/** What a hand or a key can do to an item on the figure. Stays the same object while the chart is open. */
export interface ItemActions {
  readonly select: (id: string) => void
  readonly hover: (id: string | null) => void
  readonly nudge: (id: string, dx: number, dy: number) => void
  readonly remove: (id: string) => void
}

interface ItemMarkProps {
  readonly item: ChartItem
  readonly view: ViewId
  readonly selected: boolean
  /** Spoken name, as in "Infraspinatus left, trigger point, active, pain 6". */
  readonly label: string
  /** Figure units for the glyph's half width, so that it keeps its size on the screen. */
  readonly radius: number
  /** Where it is shown while it is dragged; its own place otherwise. */
  readonly dragged: { readonly x: number; readonly y: number } | null
  readonly actions: ItemActions
}

/** One finding on the figure: a glyph with its pain beside it, focusable, movable with the arrow keys. */
export const ItemMark = memo(function ItemMark(props: ItemMarkProps) {
  const { item, view, selected, label, radius, dragged, actions } = props
  const own = placeOf(item, [view])
  const { x, y } = dragged ?? own
  const classes = ['point-mark']
  if (item.state !== 'today') classes.push('point-ghost')
  if (selected) classes.push('point-selected')
  if (!isPresent(item)) classes.push('point-resolved')
  const pain = painOf(item)
  const area = item.form === 'mark' && item.mark.shape.form !== 'place'
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button element
    <g
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-pressed={selected}
      data-point={item.id}
      className={classes.join(' ')}
      transform={`translate(${x} ${y}) scale(${radius})`}
      onKeyDown={(event) => onKey(event, props)}
      onPointerEnter={() => actions.hover(item.id)}
      onPointerLeave={() => actions.hover(null)}
    >
      {item.form === 'mark' && area && (
        <g transform={`scale(${1 / radius}) translate(${-own.x} ${-own.y})`}>
          <MarkArea mark={item.mark} view={view} />
        </g>
      )}
      {!(area && pain !== null) && <circle className="point-target" r={2} />}
      {selected && <circle className="point-halo" r={1.75} />}
      {item.form === 'point' ? (
        <Glyph kind={item.point.kind} activity={item.point.activity} />
      ) : (
        <MarkSign mark={item.mark} />
      )}
      {pain !== null && (
        <text className="point-pain" x={1.5} y={0.62}>
          {pain}
        </text>
      )}
    </g>
  )
})

function MarkArea({ mark, view }: { readonly mark: ChartMark; readonly view: ViewId }) {
  const look = useLook('pain-area')
  if (mark.shape.form === 'place') return null
  const path = areaPath(mark.shape, view)
  if (path === null) return null
  return <path className={`mark-area sign-${look?.colour ?? 'red'}`} d={path} />
}

function MarkSign({ mark }: { readonly mark: ChartMark }) {
  const look = useLook(mark.kind)
  const mirrored = mark.kind === 'rotation' && mark.turn === 'left'
  if (look === undefined) return null
  return (
    <g transform={mirrored ? 'scale(-1 1)' : undefined}>
      <Sign symbol={look.symbol} colour={look.colour} />
    </g>
  )
}

const arrows: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Arrow keys move by two figure units (about 2 mm of the body), with Shift by ten. What is of earlier stays. */
function onKey(event: KeyboardEvent, { item, actions }: ItemMarkProps): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const arrow = Object.hasOwn(arrows, event.key) ? arrows[event.key] : undefined
  const step = event.shiftKey ? 10 : 2
  if (event.key === 'Enter' || event.key === ' ') actions.select(item.id)
  else if (item.state !== 'today') return
  else if (event.key === 'Delete' || event.key === 'Backspace') actions.remove(item.id)
  else if (arrow !== undefined) actions.nudge(item.id, arrow[0] * step, arrow[1] * step)
  else return
  event.preventDefault()
  event.stopPropagation()
}
