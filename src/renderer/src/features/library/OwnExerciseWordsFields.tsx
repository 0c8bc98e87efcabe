import { useTranslation } from 'react-i18next'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { Problem, Problems, TypedWords } from './ownExerciseForm.ts'

interface OwnExerciseWordsFieldsProps {
  readonly words: TypedWords
  readonly problems: Problems
  readonly onChange: (words: TypedWords) => void
}

/** An exercise in the words of one language. */
export function OwnExerciseWordsFields({ words, problems, onChange }: OwnExerciseWordsFieldsProps) {
  const { t } = useTranslation('library')
  const wrong = (problem: Problem | undefined) => problem && t(`problems.${problem}`)
  const line = (field: 'title' | 'dose' | 'easier' | 'stopSign', maxLength: number, hint?: string) => (
    <TextField
      label={t(`fields.${field}`)}
      hint={hint}
      maxLength={maxLength}
      value={words[field]}
      onChange={(text) => onChange({ ...words, [field]: text })}
      error={wrong(problems[field])}
    />
  )
  return (
    <>
      {line('title', 80)}
      <TextArea
        label={t('fields.steps')}
        hint={t('stepsHint')}
        rows={4}
        value={words.steps}
        onChange={(steps) => onChange({ ...words, steps })}
        error={wrong(problems.steps)}
      />
      {line('dose', 120, t('doseHint'))}
      {line('easier', 200, t('easierHint'))}
      {line('stopSign', 200, t('stopSignHint'))}
    </>
  )
}
