import type { ChartPoint } from '../../../contract/models/chart.ts'
import {
  type HeatCell,
  type HeatMap,
  painSteps,
  recurrenceSteps,
} from '../../../contract/models/chartHistory.ts'
import type { ChartMark } from '../../../contract/models/mark.ts'
import { bothIfMidline, type ZoneInView, zonesOf } from '../marks/shape.ts'

/** What one session found, as far as the heat map counts it. */
export interface HeatSession {
  readonly date: string
  readonly points: readonly ChartPoint[]
  readonly marks: readonly ChartMark[]
}

interface Finding {
  readonly places: readonly ZoneInView[]
  readonly pain: number | null
}

const pointPlaces = ({ view, zone, side }: ChartPoint): readonly ZoneInView[] =>
  zone === null ? [] : bothIfMidline(side).map((one) => ({ view, zone, side: one }))

const findingsOf = ({ points, marks }: HeatSession): readonly Finding[] => [
  ...points
    .filter(({ phase, present, kind }) => phase === 'before' && present && kind !== 'avoid')
    .map((point) => ({ places: pointPlaces(point), pain: point.pain })),
  ...marks.flatMap(({ kind, present, shape, pain }) =>
    kind === 'pain-area' && present && shape.form !== 'place' ? [{ places: zonesOf(shape), pain }] : [],
  ),
]

/** Index of the step a number of sessions falls into. */
export const recurrenceStepOf = (sessions: number): number =>
  recurrenceSteps.findIndex(({ to }) => to === null || sessions <= to)

/** Index of the step a mean pain falls into. */
export const painStepOf = (pain: number): number => {
  const found = painSteps.findIndex(({ to }) => pain < to)
  return found < 0 ? painSteps.length - 1 : found
}

/**
 * How often something was found in each zone, and how much it hurt there on arrival: the mean over the sessions that
 * asked, each with the worst it found, so that many points in one session weigh no more than one. Steps are absolute.
 */
export function heatMapOf(sessions: readonly HeatSession[]): HeatMap {
  const zones = new Map<string, { place: ZoneInView; pains: (number | null)[] }>()
  for (const session of sessions) {
    const worst = new Map<string, { place: ZoneInView; pain: number | null }>()
    for (const { places, pain } of findingsOf(session)) {
      for (const place of places) {
        const key = `${place.view} ${place.side} ${place.zone}`
        const before = worst.get(key)?.pain ?? null
        worst.set(key, { place, pain: pain === null ? before : Math.max(pain, before ?? 0) })
      }
    }
    for (const [key, { place, pain }] of worst) {
      const zone = zones.get(key) ?? { place, pains: [] }
      zone.pains.push(pain)
      zones.set(key, zone)
    }
  }
  return {
    sessions: sessions.length,
    from: sessions[0]?.date ?? null,
    to: sessions.at(-1)?.date ?? null,
    cells: [...zones.values()].map(({ place, pains }) => cellOf(place, pains)),
  }
}

function cellOf({ view, side, zone }: ZoneInView, pains: readonly (number | null)[]): HeatCell {
  const asked = pains.filter((pain) => pain !== null)
  const mean = asked.length === 0 ? null : asked.reduce((sum, pain) => sum + pain, 0) / asked.length
  return {
    view,
    side,
    zone,
    sessions: pains.length,
    recurrenceStep: recurrenceStepOf(pains.length),
    meanPain: mean === null ? null : Math.round(mean * 10) / 10,
    painSessions: asked.length,
    painStep: mean === null ? null : painStepOf(mean),
  }
}
