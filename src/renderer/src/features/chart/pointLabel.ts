import type { TFunction } from 'i18next'
import { muscleName, zoneName } from '../../../../body/names.ts'
import type { ChartPoint, Spot } from '../../../../contract/models/chart.ts'

type T = TFunction<'chart'>

/** "Infraspinatus left": the muscle, or the zone where there is none, with the client's side. */
export function spotLabel(spot: Pick<Spot, 'muscle' | 'zone' | 'side'>, t: T): string {
  const place =
    spot.muscle !== null ? muscleName(spot.muscle).short : spot.zone !== null ? zoneName(spot.zone) : ''
  return [place, t(`sides.${spot.side}`)].filter((part) => part !== '').join(' ')
}

/** Everything a mark says aloud: "Infraspinatus left, trigger point, active, pain 6". */
export function pointLabel(point: ChartPoint, t: T): string {
  const parts = [spotLabel(point, t), t(`kinds.${point.kind}`).toLocaleLowerCase()]
  if (point.kind === 'trigger-point') parts.push(t(`activities.${point.activity}`).toLocaleLowerCase())
  if (point.pain !== null) parts.push(t('painOf', { pain: point.pain }))
  if (!point.present) parts.push(t('resolved'))
  return parts.join(', ')
}
