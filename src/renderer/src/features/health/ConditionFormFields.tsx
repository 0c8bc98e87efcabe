import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CatalogueCondition } from '../../../../contract/models/health.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { ConditionQuestions } from './ConditionQuestions.tsx'
import {
  type ConditionForm,
  questionsBehind,
  questionsFirst,
  statusOf,
  withCondition,
} from './conditionForm.ts'
import { conditionOptions } from './conditionOptions.ts'
import './health.css'

interface ConditionFormFieldsProps {
  readonly catalogue: readonly CatalogueCondition[]
  readonly form: ConditionForm
  /** As it was opened, so that a question does not come and go while it is answered. */
  readonly initial: ConditionForm
  readonly onChange: (form: ConditionForm) => void
  readonly errorOf: (field: string) => string | undefined
}

/** The condition from the catalogue, then only what it asks for; every other question behind "more". */
export function ConditionFormFields({
  catalogue,
  form,
  initial,
  onChange,
  errorOf,
}: ConditionFormFieldsProps) {
  const { t } = useTranslation('health')
  const [more, setMore] = useState(false)
  const row = catalogue.find(({ id }) => id === form.condition) ?? null
  const first = questionsFirst(row, initial)
  const behind = questionsBehind(first)
  const edit = (patch: Partial<ConditionForm>) => onChange({ ...form, ...patch })
  const questions = { form, onChange: edit, errorOf }

  return (
    <>
      <ComboBox
        label={t('condition')}
        options={conditionOptions(catalogue)}
        value={form.condition === '' ? null : form.condition}
        onChange={(condition) => onChange(withCondition(form, condition ?? ''))}
        placeholder={t('conditionExample')}
        error={errorOf('condition')}
        autoFocus={form.condition === ''}
      />
      {row === null ? null : (
        <>
          <div>
            <Chip severity={row.severity} label={t('means')} detail={row.restricts} />
          </div>
          {row.variants.length === 0 ? null : (
            <Select
              label={t('variant')}
              options={[{ id: '', label: t('variantOpen') }, ...row.variants]}
              value={form.variant}
              onChange={(variant) => edit({ variant })}
              error={errorOf('variant')}
            />
          )}
          <Segmented
            label={t('status')}
            options={(['current', 'suspected', 'past'] as const).map((id) => ({
              id,
              label: t(`statuses.${id}`),
            }))}
            value={statusOf(form.status)}
            onChange={(status) => edit({ status })}
          />
          <div className="health-questions">
            <ConditionQuestions asks={first} {...questions} />
          </div>
          <TextArea
            label={t('note')}
            value={form.note}
            onChange={(note) => edit({ note })}
            error={errorOf('note')}
          />
          {more ? (
            <div className="health-questions">
              <ConditionQuestions asks={behind} {...questions} />
            </div>
          ) : behind.length === 0 ? null : (
            <div>
              <Button variant="quiet" size="small" onPress={() => setMore(true)}>
                {t('more')}
              </Button>
            </div>
          )}
        </>
      )}
    </>
  )
}
