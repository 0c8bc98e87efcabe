import { useTranslation } from 'react-i18next'
import type { CatalogueCondition, ConditionAsk } from '../../../../contract/models/health.ts'
import type { ConditionAnswer, IntakeProposal } from '../../../../contract/models/intake.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { ConditionQuestions } from '../health/ConditionQuestions.tsx'
import { type ConditionForm, formOfCondition, questionsFirst, statusOf } from '../health/conditionForm.ts'
import '../health/health.css'

interface ReviewedConditionProps {
  readonly proposal: IntakeProposal
  readonly row: CatalogueCondition | null
  /** Null while it is left out. */
  readonly form: ConditionForm | null
  readonly onChange: (form: ConditionForm | null) => void
  readonly errorOf: (field: string) => string | undefined
}

/** One condition: what the client said, and under it what is recorded of it. */
export function ReviewedCondition({ proposal, row, form, onChange, errorOf }: ReviewedConditionProps) {
  const { t } = useTranslation('intake')
  const { t: health } = useTranslation('health')
  const { name, onRecord, answer } = proposal
  const proposed = formOfCondition(proposal.fields)
  const told = [
    ...(proposal.from === 'medicines' ? [t('told.hinted')] : []),
    ...toldOf(answer).map(({ key, words }) => t(`told.${key}`, { words })),
  ]
  return (
    <li className="intake-proposal">
      <Checkbox isSelected={form !== null} onChange={(take) => onChange(take ? proposed : null)}>
        {name}
        {onRecord === null ? null : <span className="soft small"> {t('onRecordDiffers')}</span>}
      </Checkbox>
      {told.length === 0 ? null : (
        <p className="intake-told soft small" dir="auto">
          {told.join(' ')}
        </p>
      )}
      {form === null ? null : (
        <fieldset className="intake-follow" aria-label={name}>
          <Segmented
            label={t('status')}
            options={(['current', 'suspected', 'past'] as const).map((id) => ({
              id,
              label: health(`statuses.${id}`),
            }))}
            value={statusOf(form.status)}
            onChange={(status) => onChange({ ...form, status })}
          />
          <ConditionQuestions
            asks={asksFor(row, proposed, answer)}
            form={form}
            onChange={(patch) => onChange({ ...form, ...patch })}
            errorOf={errorOf}
          />
          <div className="health-wide">
            <TextField
              label={t('noteOf')}
              value={form.note}
              onChange={(note) => onChange({ ...form, note })}
              error={errorOf('note')}
            />
          </div>
        </fieldset>
      )}
    </li>
  )
}

const toldOf = ({ since, treated, clearedBy }: ConditionAnswer) =>
  (
    [
      { key: 'since', words: since },
      { key: 'treated', words: treated },
      { key: 'clearedBy', words: clearedBy },
    ] as const
  ).filter(({ words }) => words.trim() !== '')

/** What the form of this condition asks, and in any case since when; a clearance also where the client tells of one. */
function asksFor(
  row: CatalogueCondition | null,
  proposed: ConditionForm,
  answer: ConditionAnswer,
): readonly ConditionAsk[] {
  const asked = new Set<ConditionAsk>([...questionsFirst(row, proposed), 'since'])
  if (answer.clearedBy.trim() !== '') asked.add('clearance')
  return (['since', 'side', 'region', 'dueDate', 'clearance'] as const).filter((ask) => asked.has(ask))
}
