import { sparkPoints } from './sparkline.ts'
import './Spark.css'

interface SparkProps {
  /** Said to screen readers: "Pain 7 to 5 over eight sessions". */
  readonly label: string
  /** Oldest first; null where it was not asked. */
  readonly values: readonly (number | null)[]
  /** A second, dotted line over the same sessions (pain after). */
  readonly second?: readonly (number | null)[]
  readonly min?: number
  readonly max?: number
  readonly width?: number
  readonly height?: number
  /** Hairlines at top, middle and foot. */
  readonly grid?: boolean
}

/** A trend small enough to stand beside words; the last value carries a dot. */
export function Spark({
  label,
  values,
  second,
  min = 0,
  max = 10,
  width = 232,
  height = 56,
  grid = false,
}: SparkProps) {
  const size = { width, height, pad: 4 }
  const first = sparkPoints(values, { min, max }, size)
  const other = second === undefined ? [] : sparkPoints(second, { min, max }, size)
  const last = first.at(-1)
  const line = (points: typeof first) => points.map((point) => `${point.x},${point.y}`).join(' ')
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} className="ui-spark">
      {grid
        ? [4, height / 2, height - 4].map((y) => (
            <path key={y} d={`M0 ${y}H${width}`} className="ui-spark-grid" />
          ))
        : null}
      {other.length > 1 ? <polyline points={line(other)} className="ui-spark-second" /> : null}
      {first.length > 1 ? <polyline points={line(first)} className="ui-spark-first" /> : null}
      {last === undefined ? null : <circle cx={last.x} cy={last.y} r={3.5} className="ui-spark-dot" />}
    </svg>
  )
}
