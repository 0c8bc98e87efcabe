import type { TFunction } from 'i18next'
import { figure } from '../../../../body/figure/figure.ts'
import { zoneName } from '../../../../body/names.ts'
import { type ViewId, viewIds } from '../../../../body/views.ts'
import type { ChartPoint, GhostPoint } from '../../../../contract/models/chart.ts'
import type { ChartMark, GhostMark } from '../../../../contract/models/mark.ts'
import { pointLabel } from './pointLabel.ts'

/** Read in this session; of an earlier one and not looked at yet; or gone in an earlier one. */
export type ItemState = 'today' | 'earlier' | 'gone'

interface Common {
  /** Id of the point or of the mark. */
  readonly id: string
  readonly state: ItemState
  /** Day of the last reading, for what is not of today. */
  readonly lastSeen: string | null
}
export interface PointItem extends Common {
  readonly form: 'point'
  readonly point: ChartPoint
  readonly after: ChartPoint | null
}
export interface MarkItem extends Common {
  readonly form: 'mark'
  readonly mark: ChartMark
}
/** Anything that stands on the chart. */
export type ChartItem = PointItem | MarkItem

interface Answers {
  readonly points: readonly ChartPoint[]
  readonly ghosts: readonly GhostPoint[]
  readonly marks: readonly ChartMark[]
  readonly ghostMarks: readonly GhostMark[]
}

/** One item for each point and mark, whatever phases it was read in; today's reading goes before an earlier one. */
export function itemsOf({ points, ghosts, marks, ghostMarks }: Answers): readonly ChartItem[] {
  const items = new Map<string, ChartItem>()
  for (const ghost of ghosts) {
    items.set(ghost.pointId, {
      form: 'point',
      id: ghost.pointId,
      state: 'earlier',
      point: ghost,
      after: null,
      lastSeen: ghost.lastSeen,
    })
  }
  for (const mark of ghostMarks) {
    items.set(mark.markId, {
      form: 'mark',
      id: mark.markId,
      state: 'earlier',
      mark,
      lastSeen: mark.lastSeen,
    })
  }
  for (const point of points) {
    const before = points.find((one) => one.pointId === point.pointId && one.phase === 'before')
    const after = points.find((one) => one.pointId === point.pointId && one.phase === 'after') ?? null
    items.set(point.pointId, {
      form: 'point',
      id: point.pointId,
      state: 'today',
      point: before ?? point,
      after,
      lastSeen: null,
    })
  }
  for (const mark of marks) {
    items.set(mark.markId, { form: 'mark', id: mark.markId, state: 'today', mark, lastSeen: null })
  }
  return [...items.values()].sort(inReadingOrder)
}

/** View by view, from head to foot: the order in which keys and table go through the chart. */
function inReadingOrder(a: ChartItem, b: ChartItem): number {
  const [one, other] = [placeOf(a), placeOf(b)]
  return (
    viewIds.indexOf(one.view) - viewIds.indexOf(other.view) ||
    one.y - other.y ||
    one.x - other.x ||
    a.id.localeCompare(b.id)
  )
}

/** Where the item's sign stands, in the preferred view if it shows there. */
export function placeOf(item: ChartItem, preferred: readonly ViewId[] = viewIds) {
  if (item.form === 'point') return { view: item.point.view, x: item.point.x, y: item.point.y }
  const { shape } = item.mark
  switch (shape.form) {
    case 'place':
      return { view: shape.view, x: shape.x, y: shape.y }
    case 'stroke': {
      const [x, y] = middle(shape.points)
      return { view: shape.view, x, y }
    }
    case 'zone': {
      const zone = figure.zones.find((one) => one.zone === shape.zone && one.side === shape.side)
      const views = viewIds.filter((view) => zone?.shapes[view] !== undefined)
      const view = preferred.find((one) => views.includes(one)) ?? views[0] ?? 'posterior'
      const [x, y] = zone === undefined ? [500, 1000] : middle(cornersOf(zone.shapes[view] ?? ''))
      return { view, x, y }
    }
  }
}

/** Every second pair of numbers of a path is near enough for its middle. */
const cornersOf = (path: string): readonly (readonly [number, number])[] => {
  const numbers = (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
  const corners: [number, number][] = []
  for (let at = 0; at + 1 < numbers.length; at += 2) corners.push([numbers[at] ?? 0, numbers[at + 1] ?? 0])
  return corners
}

function middle(points: readonly (readonly [number, number])[]): readonly [number, number] {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2]
}

export const isPresent = (item: ChartItem): boolean =>
  item.form === 'point' ? item.point.present : item.mark.present
export const painOf = (item: ChartItem): number | null =>
  item.form === 'point' ? item.point.pain : item.mark.pain

type T = TFunction<'chart'>

/** "Neck left": where a mark lies. */
export function markPlace({ zone, side }: Pick<ChartMark, 'zone' | 'side'>, t: T): string {
  return [zone === null ? '' : zoneName(zone), t(`sides.${side}`)].filter((part) => part !== '').join(' ')
}

/** Everything an item says aloud. */
export function itemLabel(item: ChartItem, t: T): string {
  const parts = [item.form === 'point' ? pointLabel(item.point, t) : markLabel(item.mark, t)]
  if (item.form === 'point' && item.after !== null) {
    parts.push(
      item.after.present
        ? item.after.pain === null
          ? t('afterTreatment')
          : t('afterPain', { pain: item.after.pain })
        : t('afterGone'),
    )
  }
  if (item.state === 'earlier') parts.push(t('legendGhost'))
  if (item.state === 'gone') parts.push(t('goneEarlier'))
  return parts.join(', ')
}

function markLabel(mark: ChartMark, t: T): string {
  const parts = [markPlace(mark, t), t(`markKinds.${mark.kind}`).toLocaleLowerCase()]
  if (mark.turn !== null) parts.push(t('turnedTo', { side: t(`sides.${mark.turn}`) }))
  if (mark.pain !== null) parts.push(t('painOf', { pain: mark.pain }))
  if (!mark.present) parts.push(t('resolved'))
  return parts.join(', ')
}
