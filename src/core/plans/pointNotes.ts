import type { PointNote } from '../../contract/models/plan.ts'
import { accessNotes } from '../reference/cautionSites.ts'
import type { PlanSituation } from './rules/rule.ts'

/** How muscles that lie in caution sites are reached: stands at the point, in place of a bar. */
export const pointNotesOf = ({ blocks }: PlanSituation): PointNote[] =>
  blocks.flatMap((block) =>
    block.points.flatMap((point) =>
      accessNotes
        .filter(({ muscle }) => muscle === point.muscle)
        .map(({ text }) => ({ blockId: block.id, pointId: point.pointId, text })),
    ),
  )
