import type { KeyboardEvent } from 'react'
import type { ChartPoint } from '../../../../contract/models/chart.ts'
import { Glyph } from './Glyph.tsx'
import './PointMark.css'

interface PointMarkProps {
  readonly point: ChartPoint
  /** A point of an earlier session that this one has not looked at yet. */
  readonly ghost?: boolean
  readonly selected: boolean
  /** Spoken name, as in "Infraspinatus left, trigger point, active, pain 6". */
  readonly label: string
  /** Figure units for the glyph's half width, so that it keeps its size on the screen. */
  readonly radius: number
  /** Where it is shown while it is dragged; its own place otherwise. */
  readonly x: number
  readonly y: number
  readonly onSelect: () => void
  readonly onNudge: (dx: number, dy: number) => void
  readonly onRemove: () => void
}

/** One finding on the figure: a glyph with its pain beside it, focusable, movable with the arrow keys. */
export function PointMark(props: PointMarkProps) {
  const { point, ghost = false, selected, label, radius, x, y } = props
  const classes = ['point-mark']
  if (ghost) classes.push('point-ghost')
  if (selected) classes.push('point-selected')
  if (!point.present) classes.push('point-resolved')
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button element
    <g
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-pressed={selected}
      data-point={point.pointId}
      className={classes.join(' ')}
      transform={`translate(${x} ${y}) scale(${radius})`}
      onKeyDown={(event) => onKey(event, props)}
    >
      <circle className="point-target" r={2} />
      {selected && <circle className="point-halo" r={1.75} />}
      <Glyph kind={point.kind} activity={point.activity} />
      {point.pain !== null && (
        <text className="point-pain" x={1.5} y={0.62}>
          {point.pain}
        </text>
      )}
    </g>
  )
}

const arrows: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Arrow keys move by two figure units (about 2 mm of the body), with Shift by ten. A ghost can only be chosen. */
function onKey(event: KeyboardEvent, { onSelect, onNudge, onRemove, ghost }: PointMarkProps): void {
  const arrow = Object.hasOwn(arrows, event.key) ? arrows[event.key] : undefined
  const step = event.shiftKey ? 10 : 2
  if (event.key === 'Enter' || event.key === ' ') onSelect()
  else if (ghost) return
  else if (event.key === 'Delete' || event.key === 'Backspace') onRemove()
  else if (arrow !== undefined) onNudge(arrow[0] * step, arrow[1] * step)
  else return
  event.preventDefault()
  event.stopPropagation()
}
