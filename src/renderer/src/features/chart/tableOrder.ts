import { type ChartItem, isPresent, painOf } from './chartItem.ts'

/** Columns of the table of points, in their order. */
export const columns = ['place', 'kind', 'pain', 'after', 'tenderness', 'state', 'since', 'status'] as const
export type Column = (typeof columns)[number]

interface Words {
  readonly place: (item: ChartItem) => string
  readonly kind: (item: ChartItem) => string
}

/** Sorted by one column; what has no value there stands last either way, and equals keep their order. */
export function sorted(
  items: readonly ChartItem[],
  { column, down }: { readonly column: Column; readonly down: boolean },
  words: Words,
): readonly ChartItem[] {
  const cellOf = (item: ChartItem): string | number | null => {
    switch (column) {
      case 'place':
        return words.place(item)
      case 'kind':
        return words.kind(item)
      case 'pain':
        return painOf(item)
      case 'after':
        return item.form === 'point' ? (item.after?.pain ?? null) : null
      case 'tenderness':
        return item.form === 'point' ? item.point.tenderness : null
      case 'state':
        return item.form === 'point' ? item.point.activity : null
      case 'since':
        return item.form === 'point' ? item.point.firstFound : item.mark.firstFound
      case 'status':
        return item.state === 'earlier' ? 0 : isPresent(item) ? 1 : 2
    }
  }
  return [...items].sort((a, b) => {
    const [one, other] = [cellOf(a), cellOf(b)]
    if (one === null || other === null) return Number(one === null) - Number(other === null)
    const order =
      typeof one === 'number' && typeof other === 'number'
        ? one - other
        : String(one).localeCompare(String(other))
    return down ? -order : order
  })
}
