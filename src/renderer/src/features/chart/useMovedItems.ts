import { useMemo, useRef, useState } from 'react'
import type { Spot } from '../../../../contract/models/chart.ts'
import type { ChartItem } from './chartItem.ts'

interface MovedItems {
  readonly items: readonly ChartItem[]
  readonly move: (item: ChartItem, spot: Spot) => Promise<void>
}

/**
 * The items where the hand has put them: a move shows at once, and the next arrow key goes on from there, also when
 * the practice has not answered yet. `store` resolves when the stored items are as the move left them.
 */
export function useMovedItems(
  stored: readonly ChartItem[],
  store: (item: ChartItem, spot: Spot) => Promise<void>,
): MovedItems {
  const [moves, setMoves] = useState<ReadonlyMap<string, { readonly spot: Spot; readonly count: number }>>(
    new Map(),
  )
  const count = useRef(0)

  const move = async (item: ChartItem, spot: Spot): Promise<void> => {
    count.current += 1
    const own = { spot, count: count.current }
    setMoves((all) => new Map(all).set(item.id, own))
    await store(item, spot)
    setMoves((all) => {
      if (all.get(item.id)?.count !== own.count) return all
      const rest = new Map(all)
      rest.delete(item.id)
      return rest
    })
  }
  const items = useMemo(
    () => (moves.size === 0 ? stored : stored.map((item) => movedTo(item, moves.get(item.id)?.spot))),
    [stored, moves],
  )
  return { items, move }
}

function movedTo(item: ChartItem, spot: Spot | undefined): ChartItem {
  if (spot === undefined) return item
  if (item.form === 'point') return { ...item, point: { ...item.point, ...spot } }
  if (item.mark.shape.form !== 'place') return item
  const { view, x, y } = spot
  return { ...item, mark: { ...item.mark, shape: { form: 'place', view, x, y } } }
}
