import type { LegendEntry, LegendId, LegendLook } from '../../../contract/models/legend.ts'

/**
 * The entries that a change of one touches: itself, and the one whose symbol it takes, which gets its former one. No
 * two entries ever share a symbol, or black-and-white print could not be read.
 */
export function swapped(
  legend: readonly LegendEntry[],
  id: LegendId,
  look: Partial<LegendLook>,
): readonly LegendEntry[] {
  const own = legend.find((entry) => entry.id === id)
  if (own === undefined) return []
  const changed = { ...own, ...look }
  const other = legend.find((entry) => entry.id !== id && entry.symbol === changed.symbol)
  return other === undefined ? [changed] : [changed, { ...other, symbol: own.symbol }]
}
