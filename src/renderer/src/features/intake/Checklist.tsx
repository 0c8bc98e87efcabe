import { useTranslation } from 'react-i18next'
import type { ConditionAnswer, IntakeGroup } from '../../../../contract/models/intake.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { withCondition, withTick } from './answers.ts'
import type { QuestionsProps } from './IntakeQuestions.tsx'

/** Conditions by group in everyday words; a ticked one asks what the rules need to know. */
export function Checklist({ form, answers, onChange, onBlur, isReadOnly }: QuestionsProps) {
  return form.groups.map(({ title, conditions }) => (
    <fieldset key={title} className="intake-group">
      <legend>{title}</legend>
      {conditions.map((condition) => {
        const answer = answers.conditions.find((one) => one.condition === condition.id)
        return (
          <div key={condition.id} className="intake-condition">
            <Checkbox
              isSelected={answer !== undefined}
              isReadOnly={isReadOnly}
              onChange={(ticked) => onChange(withTick(answers, condition.id, ticked))}
            >
              {condition.everyday}
            </Checkbox>
            {answer === undefined ? null : (
              <FollowUp
                condition={condition}
                answer={answer}
                onChange={(part) => onChange(withCondition(answers, condition.id, part))}
                onBlur={onBlur}
                isReadOnly={isReadOnly}
              />
            )}
          </div>
        )
      })}
    </fieldset>
  ))
}

interface FollowUpProps {
  readonly condition: IntakeGroup['conditions'][number]
  readonly answer: ConditionAnswer
  readonly onChange: (part: Partial<ConditionAnswer>) => void
  readonly onBlur: () => void
  readonly isReadOnly: boolean
}

function FollowUp({ condition, answer, onChange, onBlur, isReadOnly }: FollowUpProps) {
  const { t } = useTranslation('intake')
  const rest = { onBlur, isReadOnly }
  return (
    <fieldset className="intake-follow" aria-label={condition.everyday}>
      <Segmented
        label={t('now')}
        size="small"
        isDisabled={isReadOnly}
        options={(['current', 'past'] as const).map((id) => ({ id, label: t(`nows.${id}`) }))}
        value={answer.now}
        onChange={(now) => onChange({ now })}
      />
      {condition.asks.includes('side') ? (
        <Segmented
          label={t('side')}
          size="small"
          isDisabled={isReadOnly}
          options={(['open', 'left', 'right', 'both'] as const).map((id) => ({
            id,
            label: t(`sides.${id}`),
          }))}
          value={answer.side === null || answer.side === 'midline' ? 'open' : answer.side}
          onChange={(side) => onChange({ side: side === 'open' ? null : side })}
        />
      ) : null}
      <TextField
        label={t('since')}
        value={answer.since}
        onChange={(since) => onChange({ since: since.slice(0, 60) })}
        {...rest}
      />
      <TextField
        label={t('treated')}
        value={answer.treated}
        onChange={(treated) => onChange({ treated: treated.slice(0, 500) })}
        {...rest}
      />
      <TextField
        label={t('clearedBy')}
        value={answer.clearedBy}
        onChange={(clearedBy) => onChange({ clearedBy: clearedBy.slice(0, 200) })}
        {...rest}
      />
    </fieldset>
  )
}
