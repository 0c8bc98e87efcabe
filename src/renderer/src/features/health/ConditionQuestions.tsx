import { useTranslation } from 'react-i18next'
import { zoneIds } from '../../../../body/ids.ts'
import { zoneName } from '../../../../body/names.ts'
import type { ConditionAsk } from '../../../../contract/models/health.ts'
import { useToday } from '../../app/today.ts'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { type ConditionForm, zoneOf } from './conditionForm.ts'

interface ConditionQuestionsProps {
  readonly asks: readonly ConditionAsk[]
  readonly form: ConditionForm
  readonly onChange: (patch: Partial<ConditionForm>) => void
  readonly errorOf: (field: string) => string | undefined
}

const regions = zoneIds
  .map((id) => ({ id, label: zoneName(id) }))
  .sort((a, b) => a.label.localeCompare(b.label))

/** The questions about one condition that are to be shown now. */
export function ConditionQuestions({ asks, ...rest }: ConditionQuestionsProps) {
  return asks.map((ask) => <Question key={ask} ask={ask} {...rest} />)
}

function Question({
  ask,
  form,
  onChange,
  errorOf,
}: Omit<ConditionQuestionsProps, 'asks'> & { readonly ask: ConditionAsk }) {
  const { t } = useTranslation('health')
  const today = useToday()
  switch (ask) {
    case 'side':
      return (
        <div className="health-wide">
          <Segmented
            label={t('side')}
            options={(['', 'left', 'right', 'both', 'midline'] as const).map((id) => ({
              id,
              label: id === '' ? t('sideChoices.open') : t(`sideChoices.${id}`),
            }))}
            value={form.side}
            onChange={(side) => onChange({ side })}
          />
        </div>
      )
    case 'region':
      return (
        <ComboBox
          label={t('region')}
          options={regions}
          value={zoneOf(form.region)}
          onChange={(region) => onChange({ region: region ?? '' })}
          error={errorOf('region')}
        />
      )
    case 'since':
      return (
        <DateField
          label={t('since')}
          value={form.since}
          onChange={(since) => onChange({ since })}
          today={today}
          prefer="past"
          partial
          placeholder={t('sinceExample')}
          error={errorOf('since')}
        />
      )
    case 'dueDate':
      return (
        <DateField
          label={t('dueDate')}
          value={form.dueDate}
          onChange={(dueDate) => onChange({ dueDate })}
          today={today}
          prefer="future"
          placeholder={t('dateExample')}
          error={errorOf('dueDate')}
        />
      )
    case 'clearance':
      return (
        <fieldset className="health-clearance health-wide">
          <legend>{t('clearance')}</legend>
          <TextField
            label={t('clearanceBy')}
            value={form.clearanceBy}
            onChange={(clearanceBy) => onChange({ clearanceBy })}
            error={errorOf('clearance.by')}
          />
          <DateField
            label={t('clearanceOn')}
            value={form.clearanceOn}
            onChange={(clearanceOn) => onChange({ clearanceOn })}
            today={today}
            prefer="past"
            placeholder={t('dateExample')}
            error={errorOf('clearance.on')}
          />
          <DateField
            label={t('clearanceUntil')}
            value={form.clearanceUntil}
            onChange={(clearanceUntil) => onChange({ clearanceUntil })}
            today={today}
            prefer="future"
            placeholder={t('dateExample')}
            error={errorOf('clearance.until')}
          />
          <TextField
            label={t('clearanceScope')}
            value={form.clearanceScope}
            onChange={(clearanceScope) => onChange({ clearanceScope })}
            placeholder={t('clearanceScopeExample')}
            error={errorOf('clearance.scope')}
          />
        </fieldset>
      )
  }
}
