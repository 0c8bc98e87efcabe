import { measureFacts, type OutcomeSeries } from '../../../../contract/models/outcome.ts'

interface Size {
  readonly width: number
  readonly height: number
  readonly pad: number
}

interface ChartGeometry {
  readonly points: readonly { readonly x: number; readonly y: number; readonly score: number }[]
  /** Height of the value from which the change means something; null where none is set or none can be reached. */
  readonly goal: number | null
}

/** Where the values stand: time to the right by days, the worse end of the scale always at the top for pain and scores. */
export function chartGeometry({ name, values }: OutcomeSeries, { width, height, pad }: Size): ChartGeometry {
  const { from, to, better, meaningful } = measureFacts[name]
  const day = (date: string): number => Date.parse(`${date}T12:00:00Z`)
  const first = values.at(0)
  const last = values.at(-1)
  const yOf = (score: number): number => pad + ((to - score) / (to - from)) * (height - 2 * pad)
  if (first === undefined || last === undefined) return { points: [], goal: null }
  const span = day(last.date) - day(first.date)
  const points = values.map(({ date, score }, index) => ({
    x:
      pad +
      (span === 0 ? index / Math.max(1, values.length - 1) : (day(date) - day(first.date)) / span) *
        (width - 2 * pad),
    y: yOf(score),
    score,
  }))
  if (meaningful === null) return { points, goal: null }
  const needed =
    meaningful.share === null
      ? meaningful.points
      : Math.min(meaningful.points, Math.max(meaningful.share * first.score, 0.1))
  const goal = better === 'low' ? first.score - needed : first.score + needed
  return { points, goal: goal < from || goal > to ? null : yOf(goal) }
}
