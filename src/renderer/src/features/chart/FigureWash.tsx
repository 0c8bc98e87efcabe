import { memo, useId } from 'react'
import { figure } from '../../../../body/figure/figure.ts'
import type { CautionSiteId, MuscleId, ZoneId } from '../../../../body/ids.ts'
import type { Side, ViewId } from '../../../../body/views.ts'
import type { Area } from '../../../../contract/models/mark.ts'
import type { Referral } from '../../../../contract/models/referral.ts'
import './FigureWash.css'

/** A muscle of one side, tinted over the figure with its fibres. */
export const MuscleTint = memo(function MuscleTint({
  view,
  muscle,
  side,
}: {
  readonly view: ViewId
  readonly muscle: MuscleId
  readonly side: Side
}) {
  return figure.muscles
    .filter((one) => one.muscle === muscle && (side === 'midline' || one.side === side))
    .map(({ id, layer, shapes, full, fibres }) => {
      const shape = (layer === 'superficial' ? shapes[view] : (full[view] ?? shapes[view])) ?? full[view]
      return (
        shape !== undefined && (
          <g key={id} className="wash">
            <path className="wash-muscle" d={shape} />
            {fibres[view] !== undefined && <path className="figure-fibres" d={fibres[view]} />}
          </g>
        )
      )
    })
})

/** A caution site as it lies on one side of the client; `both` where both are meant. */
export interface SiteOfSide {
  readonly site: CautionSiteId
  readonly side: Side | 'both'
}

/** Caution sites hatched, on the sides they are meant for. */
export function CautionHatch({
  view,
  sites,
}: {
  readonly view: ViewId
  readonly sites: readonly SiteOfSide[]
}) {
  const id = useId()
  if (sites.length === 0) return null
  return (
    <g className="wash">
      <Hatch id={id} className="wash-caution-line" />
      {figure.cautionSites
        .filter((drawn) => sites.some((one) => one.site === drawn.site && meets(one.side, drawn.side)))
        .map(
          (site) =>
            site.shapes[view] !== undefined && (
              <path key={site.id} className="wash-caution" fill={`url(#${id})`} d={site.shapes[view]} />
            ),
        )}
    </g>
  )
}

const meets = (wanted: SiteOfSide['side'], drawn: Side): boolean =>
  wanted === 'both' || wanted === 'midline' || drawn === 'midline' || wanted === drawn

/** Where the muscle often refers: washed, and clipped to the body. */
export const ReferralWash = memo(function ReferralWash({
  view,
  referral,
}: {
  readonly view: ViewId
  readonly referral: Referral
}) {
  const id = useId()
  const shapes = referral.places.flatMap((place) => place.shapes).filter((shape) => shape.view === view)
  if (shapes.length === 0) return null
  return (
    <g className="wash">
      <clipPath id={id}>
        {figure.views[view].outline.map((d) => (
          <path key={d} d={d} />
        ))}
      </clipPath>
      <g clipPath={`url(#${id})`}>
        <path className="wash-referral" d={shapes.map(({ path }) => path).join('')} />
      </g>
    </g>
  )
})

/** What the client reported: an outline with hatching, so that it stands beside the wash and over it. */
export function ReportedAreas({ view, areas }: { readonly view: ViewId; readonly areas: readonly Area[] }) {
  const id = useId()
  if (areas.length === 0) return null
  return (
    <g className="wash">
      <Hatch id={id} className="wash-reported-line" />
      {areas.map((area) => {
        const path = areaPath(area, view)
        return (
          path !== null && (
            <path key={JSON.stringify(area)} className="wash-reported" fill={`url(#${id})`} d={path} />
          )
        )
      })}
    </g>
  )
}

/** One zone, where the pointer would mark it. */
export function ZoneOutline({
  view,
  zone,
  side,
}: {
  readonly view: ViewId
  readonly zone: ZoneId
  readonly side: Side
}) {
  return figure.zones
    .filter((one) => one.zone === zone && (side === 'midline' || one.side === side))
    .map(
      ({ id, shapes }) =>
        shapes[view] !== undefined && <path key={id} className="wash wash-zone" d={shapes[view]} />,
    )
}

/** The closed path of an area as one view shows it; null where it does not show. */
export function areaPath(area: Area, view: ViewId): string | null {
  switch (area.form) {
    case 'zone':
      return (
        figure.zones.find((one) => one.zone === area.zone && one.side === area.side)?.shapes[view] ?? null
      )
    case 'stroke':
      return area.view === view ? linePath(area.points, area.closed) : null
  }
}

/** A line through places, closed or open. */
export function linePath(points: readonly (readonly [number, number])[], closed: boolean): string {
  return `M${points.map(([x, y]) => `${x} ${y}`).join('L')}${closed ? 'Z' : ''}`
}

function Hatch({ id, className }: { readonly id: string; readonly className: string }) {
  return (
    <pattern id={id} width={11} height={11} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path className={className} d="M0 0V11" />
    </pattern>
  )
}
