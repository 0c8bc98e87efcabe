import { pointHold } from '../../reference/definitions.ts'
import { textbook } from '../../reference/provenance.ts'
import type { Found, PlanRule } from './rule.ts'

/** A point is held for 30 to 90 seconds, two or three times: not shorter, not longer, and the stage has room for it. */
export const pointPressure: PlanRule = {
  id: 'point-pressure',
  check: ({ blocks }) =>
    blocks.flatMap((block): Found[] => {
      if (block.technique !== 'TPR') return []
      const { from, to } = pointHold.seconds
      const hold = block.holdSeconds ?? null
      const about = { blockId: block.id, provenance: textbook } as const
      if (hold !== null && (hold < from || hold > to)) {
        return [
          {
            ...about,
            cause: 'hold',
            severity: 'adapt',
            wording: `Hold a point for ${from} to ${to} seconds, not ${hold}.`,
            reason:
              hold > to ? 'Longer pressure adds soreness, not release.' : 'A point needs time to let go.',
          },
        ]
      }
      const needed = Math.ceil((block.points.length * pointHold.times.from * (hold ?? from)) / 60)
      if (needed <= block.minutes) return []
      return [
        {
          ...about,
          cause: 'room',
          severity: 'advice',
          wording: `${block.points.length} points need ${needed} minutes; the stage has ${block.minutes}.`,
          reason: `Each point is held ${pointHold.times.from} or ${pointHold.times.to} times, ${from} to ${to} seconds.`,
        },
      ]
    }),
}
