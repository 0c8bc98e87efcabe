import { useTranslation } from 'react-i18next'
import { measureFacts } from '../../../../contract/models/outcome.ts'
import { run } from '../../api/run.ts'
import { useAutosave } from '../../api/useAutosave.ts'
import { TextField } from '../../ui/TextField.tsx'
import { useReportSave } from '../session/saveStates.ts'

interface TotalScoreProps {
  readonly sessionId: string
  readonly measure: 'rmdq' | 'odi' | 'ndi'
  readonly score: number | null
  readonly isDisabled: boolean
}

/** The total of a questionnaire that was filled in elsewhere. */
export function TotalScore({ sessionId, measure, score, isDisabled }: TotalScoreProps) {
  const { t } = useTranslation('outcomes')
  const { to } = measureFacts[measure]
  const field = useAutosave<string>({
    value: score === null ? '' : String(score),
    save: (text) =>
      text === ''
        ? run('outcomes.remove', { sessionId, measure })
        : run('outcomes.save', { sessionId, outcome: { measure, score: Number(text) } }),
  })
  useReportSave(field.state)
  const isOver = Number(field.value) > to
  return (
    <TextField
      label={t(`names.${measure}`)}
      size="small"
      inputMode="numeric"
      placeholder={t('range', { to })}
      isReadOnly={isDisabled}
      value={field.value}
      onChange={(text) => field.change(text.replace(/\D/g, '').slice(0, 3))}
      onBlur={() => void field.flush()}
      error={isOver ? t('over', { to }) : undefined}
    />
  )
}
