import { textbook } from '../../reference/provenance.ts'
import type { PlanRule } from './rule.ts'

/** A point charted as "avoid" does not belong into a stage. */
export const pointsToAvoid: PlanRule = {
  id: 'point-to-avoid',
  check: ({ blocks }) =>
    blocks.flatMap((block) =>
      block.points
        .filter(({ kind }) => kind === 'avoid')
        .map((point) => ({
          blockId: block.id,
          cause: point.pointId,
          severity: 'avoid-site',
          wording: 'A point of this stage is marked on the chart as a place to avoid.',
          reason: 'Marked so by the therapist in this session.',
          provenance: textbook,
        })),
    ),
}
