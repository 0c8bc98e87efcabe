import type { PlanChange } from '../../../contract/models/plan.ts'
import type { BlockAtWork } from '../rules/rule.ts'

/** The stages as they are after the changes; points that a stage does not have are not brought in. */
export function applied(blocks: readonly BlockAtWork[], changes: readonly PlanChange[]): BlockAtWork[] {
  let result = [...blocks]
  for (const change of changes) {
    switch (change.kind) {
      case 'remove':
        result = result.filter(({ id }) => id !== change.blockId)
        break
      case 'change':
        result = result.map((block) => {
          if (block.id !== change.blockId) return block
          const { points, ...fields } = change.fields
          const kept =
            points === undefined ? block.points : block.points.filter((one) => points.includes(one.pointId))
          return { ...block, ...fields, points: kept }
        })
        break
    }
  }
  return result
}
