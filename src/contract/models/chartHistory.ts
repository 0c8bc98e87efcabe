import { z } from 'zod'
import type { ZoneId } from '../../body/ids.ts'
import type { ViewId } from '../../body/views.ts'
import type { ChartPoint } from './chart.ts'
import { Id, LocalDate } from './common.ts'
import type { ChartMark } from './mark.ts'

/**
 * Colour steps of the heat map by recurrence: in how many sessions of the period something was found there. Absolute:
 * the same number has the same colour for every client and every period.
 */
export const recurrenceSteps = [
  { from: 1, to: 1 },
  { from: 2, to: 2 },
  { from: 3, to: 4 },
  { from: 5, to: 8 },
  { from: 9, to: null },
] as const

/** Colour steps of the heat map by mean pain (0-10), each from (inclusive) to (exclusive, the last inclusive). */
export const painSteps = [
  { from: 0, to: 2 },
  { from: 2, to: 4 },
  { from: 4, to: 6 },
  { from: 6, to: 8 },
  { from: 8, to: 10 },
] as const

/** What is counted: points (all kinds but "avoid"), pain areas, or both. */
export const HeatSource = z.enum(['points', 'pain-areas', 'all'])
export const HeatMapQuery = z.strictObject({
  clientId: Id,
  /** Both ends inclusive; null is open. */
  from: LocalDate.nullable(),
  to: LocalDate.nullable(),
  source: HeatSource.default('all'),
})

/** One zone of one side in one view. */
export interface HeatCell {
  readonly view: ViewId
  readonly side: 'left' | 'right'
  readonly zone: ZoneId
  /** Sessions in which something was present there. */
  readonly sessions: number
  /** Index into `recurrenceSteps`. */
  readonly recurrenceStep: number
  /** Mean, over the sessions that asked, of the worst pain found there on arrival; null when none asked. */
  readonly meanPain: number | null
  /** Sessions behind the mean. */
  readonly painSessions: number
  /** Index into `painSteps`; null without a mean. */
  readonly painStep: number | null
}

export interface HeatMap {
  /** Sessions of the period, also those that found nothing. */
  readonly sessions: number
  /** Dates of the first and last of them; null when there is none. */
  readonly from: string | null
  readonly to: string | null
  /** Only zones in which something was found. */
  readonly cells: readonly HeatCell[]
}

export const RecentFigures = z.strictObject({
  clientId: Id,
  last: z.int().min(1).max(24),
})

/** One session's own chart, as it was charted then. */
export interface SessionFigure {
  readonly sessionId: Id
  readonly date: string
  readonly number: number
  readonly points: readonly ChartPoint[]
  readonly marks: readonly ChartMark[]
}
