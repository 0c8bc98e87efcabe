import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { muscleIds } from '../../../../body/ids.ts'
import { muscleName } from '../../../../body/names.ts'
import type { SearchFilters as Filters } from '../../../../contract/models/search.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { useToday } from '../../app/today.ts'
import { Button } from '../../ui/Button.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { conditionOptions } from '../health/conditionOptions.ts'
import { type TypedFilters, typedNone } from './searchFilters.ts'
import './SearchFilters.css'

interface SearchFiltersProps {
  readonly id: string
  readonly filters: TypedFilters
  readonly onChange: (filters: TypedFilters) => void
}

const muscles = muscleIds.map((id) => ({ id, label: muscleName(id).short }))

/** What found sessions must have beside the words: when, which muscle, which condition, not signed yet. */
export function SearchFilters({ id, filters, onChange }: SearchFiltersProps) {
  const { t } = useTranslation('clients')
  const today = useToday()
  const catalogue = useProcedure('health.catalogue', {}).data ?? []
  const set = (patch: Partial<TypedFilters>) => onChange({ ...filters, ...patch })
  const isEmpty = JSON.stringify(filters) === JSON.stringify(typedNone)
  return (
    <fieldset id={id} className="search-filters" aria-label={t('filters.label')}>
      <DateField
        label={t('filters.from')}
        size="small"
        value={filters.from}
        onChange={(from) => set({ from })}
        today={today}
        prefer="past"
      />
      <DateField
        label={t('filters.to')}
        size="small"
        value={filters.to}
        onChange={(to) => set({ to })}
        today={today}
        prefer="past"
      />
      <ComboBox<NonNullable<Filters['muscle']>>
        label={t('filters.muscle')}
        size="small"
        options={muscles}
        value={filters.muscle}
        onChange={(muscle) => set({ muscle })}
      />
      <ComboBox
        label={t('filters.condition')}
        size="small"
        options={conditionOptions(catalogue)}
        value={filters.condition}
        onChange={(condition) => set({ condition })}
      />
      <div className="search-filters-end">
        <Switch isSelected={filters.unsigned} onChange={(unsigned) => set({ unsigned })}>
          {t('filters.unsigned')}
        </Switch>
        <Button
          variant="quiet"
          size="small"
          icon={<X aria-hidden="true" />}
          isDisabled={isEmpty}
          onPress={() => onChange(typedNone)}
        >
          {t('filters.clear')}
        </Button>
      </div>
    </fieldset>
  )
}
