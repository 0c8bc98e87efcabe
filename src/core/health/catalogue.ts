import type { CatalogueCondition } from '../../contract/models/health.ts'
import { conditionWords } from '../reference/conditionWords.ts'
import { type ConditionId, type Contraindication, severityOfClass } from '../reference/contraindication.ts'
import { contraindications } from '../reference/contraindications.ts'

const byId = new Map<string, Contraindication>(contraindications.map((row) => [row.id, row]))

/** The catalogue row; undefined for an id that is none of ours. */
export const findRow = (id: string): Contraindication | undefined => byId.get(id)

/** The catalogue row of an id known to be one; throws a plain Error if the catalogue lost it. */
export function rowOf(id: ConditionId): Contraindication {
  const row = byId.get(id)
  if (row === undefined) throw new Error('the catalogue of contraindications lost a row')
  return row
}

/** The catalogue as a form shows it, in its own order. */
export const catalogue: readonly CatalogueCondition[] = contraindications.map((row) => ({
  id: row.id,
  name: row.name,
  everyday: row.everyday,
  also: [...conditionWords[row.id].said, ...conditionWords[row.id].medicines],
  severity: severityOfClass[row.class],
  variants: row.variants.map(({ id, name }) => ({ id, label: name })),
  asks: row.asks,
  restricts: row.chip,
  trust: row.trust,
  certainty: row.certainty,
  source: row.source,
}))
