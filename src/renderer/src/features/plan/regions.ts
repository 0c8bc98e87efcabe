import type { ZoneId } from '../../../../body/ids.ts'
import type { Side } from '../../../../body/views.ts'
import type { Region } from '../../../../contract/models/plan.ts'

const coversSide = (region: Region, side: Side): boolean =>
  region.side === 'both' || side === 'midline' || region.side === side

/** Whether a place of the figure is among the regions of a stage. */
export const covers = (regions: readonly Region[], zone: ZoneId, side: Side): boolean =>
  regions.some((region) => region.zone === zone && coversSide(region, side))

/** A zone taken in on this side, or left out; null takes it out altogether. Its place in the order stays. */
export function withSide(
  regions: readonly Region[],
  zone: ZoneId,
  side: Region['side'] | null,
): readonly Region[] {
  const known = regions.some((region) => region.zone === zone)
  if (side === null) return regions.filter((region) => region.zone !== zone)
  if (!known) return [...regions, { zone, side }]
  return regions.map((region) => (region.zone === zone ? { zone, side } : region))
}

/**
 * The regions after a press on the figure: that side of the zone is taken in or left out and the other side stays as
 * it is. On the midline it is both sides together.
 */
export function pressed(regions: readonly Region[], zone: ZoneId, side: Side): readonly Region[] {
  const now = regions.find((region) => region.zone === zone)?.side ?? null
  if (side === 'midline') return withSide(regions, zone, now === 'both' ? null : 'both')
  const other = side === 'left' ? 'right' : 'left'
  switch (now) {
    case null:
      return withSide(regions, zone, side)
    case 'both':
      return withSide(regions, zone, other)
    default:
      return withSide(regions, zone, now === side ? null : 'both')
  }
}
