import { useRef, useState } from 'react'
import type { ChartPoint, Spot } from '../../../../contract/models/chart.ts'

interface MovedPoints {
  readonly points: readonly ChartPoint[]
  readonly move: (point: ChartPoint, spot: Spot) => Promise<void>
}

/**
 * The points where the hand has put them: a move shows at once, and the next arrow key goes on from there, also when
 * the practice has not answered yet. `store` resolves when the stored points are as the move left them.
 */
export function useMovedPoints(
  stored: readonly ChartPoint[],
  store: (point: ChartPoint, spot: Spot) => Promise<void>,
): MovedPoints {
  const [moves, setMoves] = useState<ReadonlyMap<string, { readonly spot: Spot; readonly count: number }>>(
    new Map(),
  )
  const count = useRef(0)

  const move = async (point: ChartPoint, spot: Spot): Promise<void> => {
    count.current += 1
    const own = { spot, count: count.current }
    setMoves((all) => new Map(all).set(point.pointId, own))
    await store(point, spot)
    setMoves((all) => {
      if (all.get(point.pointId)?.count !== own.count) return all
      const rest = new Map(all)
      rest.delete(point.pointId)
      return rest
    })
  }
  const points = stored.map((point) => ({ ...point, ...moves.get(point.pointId)?.spot }))
  return { points, move }
}
