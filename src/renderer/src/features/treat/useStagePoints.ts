import { useState } from 'react'
import type { ChartPoint } from '../../../../contract/models/chart.ts'
import type { Treatment, TreatmentStage } from '../../../../contract/models/treatment.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { pointToBegin } from './pointToBegin.ts'

interface StagePoints {
  readonly points: readonly ChartPoint[]
  /** Id of the point that the timer and the numbers are about. */
  readonly chosen: string | null
  readonly choose: (pointId: string) => void
  readonly step: (places: number) => void
}

/**
 * The points of a stage, one of them chosen; without a plan, all points of today's chart. Until one was picked it is the
 * one under the hand, or the one to begin with.
 */
export function useStagePoints(
  sessionId: string,
  stage: TreatmentStage | null,
  { mode, hold, stages }: Treatment,
): StagePoints {
  const all = useProcedure('chart.points', { sessionId }).data ?? []
  const [picked, setPicked] = useState<string | null>(null)
  const before = all.filter(({ phase }) => phase === 'before')
  const points =
    mode === 'free'
      ? before.filter(({ present, kind }) => present && kind !== 'avoid')
      : before.filter(({ pointId }) => stage?.block.points.includes(pointId) ?? false)
  const last = stage?.holds.at(-1)
  const underHand = hold?.pointId ?? (last?.pain === null ? last.pointId : null)
  const held = new Set(stages.flatMap(({ holds }) => holds.map(({ pointId }) => pointId)))
  const placeOf = (wanted: string | null) => points.findIndex(({ pointId }) => pointId === wanted)
  const place = [picked, underHand, pointToBegin(points, held)].map(placeOf).find((at) => at >= 0) ?? 0
  return {
    points,
    chosen: points[place]?.pointId ?? null,
    choose: setPicked,
    step: (places) =>
      setPicked(points[Math.min(points.length - 1, Math.max(0, place + places))]?.pointId ?? null),
  }
}
