import { dice } from '../../src/core/sample/dice.ts'

/** What one round measured, in the unit of its measure: ours, and the peer right beside it. */
export interface Pair {
  readonly ours: number
  readonly peer: number
}

export interface Judgement {
  /** Medians over the rounds. */
  readonly ours: number
  readonly peer: number
  /** Median of the rounds' own ratios, ours to peer. */
  readonly ratio: number
  /** Bootstrap 90 % interval of that median. */
  readonly lower: number
  readonly upper: number
  readonly pass: boolean
}

/** The value in the middle of those in order; with an even count the mean of the middle two. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The value below which `part` of all lie, read between the two nearest. Throws without values. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  const place = (sorted.length - 1) * part
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) throw new Error('nothing was measured')
  return below + (above - below) * (place - Math.floor(place))
}

/**
 * The 90 % interval of the median by bootstrap: the sample is drawn again from itself, with replacement, 4,000 times.
 * The draws are the same on every run, so that equal measurements are judged equally.
 */
export function medianInterval(values: readonly number[]): {
  readonly lower: number
  readonly upper: number
} {
  const draw = dice(values.length)
  const medians = Array.from({ length: 4000 }, () =>
    median(values.map(() => values[draw(values.length)] ?? Number.NaN)),
  )
  return { lower: quantile(medians, 0.05), upper: quantile(medians, 0.95) }
}

/**
 * Judges rounds against a limit of ours / peer: met when the upper end of the interval is no higher than the limit, so
 * that neither a lucky median nor a scattered one passes. A peer that cost nothing judges nothing and throws.
 */
export function judge(pairs: readonly Pair[], limit: number): Judgement {
  const ratios = pairs.map(({ ours, peer }) => ours / peer)
  if (ratios.length === 0 || !ratios.every(Number.isFinite)) throw new Error('a round measured nothing')
  const { lower, upper } = medianInterval(ratios)
  return {
    ours: median(pairs.map(({ ours }) => ours)),
    peer: median(pairs.map(({ peer }) => peer)),
    ratio: median(ratios),
    lower,
    upper,
    pass: upper <= limit,
  }
}
