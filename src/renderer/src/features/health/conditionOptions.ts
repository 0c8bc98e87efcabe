import type { CatalogueCondition } from '../../../../contract/models/health.ts'
import type { Option } from '../../ui/options.ts'

/** The catalogue as a list to choose from; everyday words and names of medicines find a condition too. */
export const conditionOptions = (catalogue: readonly CatalogueCondition[]): Option[] =>
  catalogue.map(({ id, name, everyday, also }) => ({
    id,
    label: name,
    detail: everyday,
    also: also.join(' '),
  }))
