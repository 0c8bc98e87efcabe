import type { IntakeAnswers, IntakeForm } from '../../../../contract/models/intake.ts'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { withText } from './answers.ts'
import { Checklist } from './Checklist.tsx'
import './intake.css'

export interface QuestionsProps {
  readonly form: IntakeForm
  readonly answers: IntakeAnswers
  readonly onChange: (answers: IntakeAnswers) => void
  readonly onBlur: () => void
  readonly isReadOnly: boolean
}

/** Everything that is asked, section by section. */
export function IntakeQuestions({ form, answers, onChange, onBlur, isReadOnly }: QuestionsProps) {
  return form.sections.map(({ id, title, questions, checklist }) => (
    <section key={id} className="intake-section" aria-label={title}>
      <h2>{title}</h2>
      {checklist ? (
        <Checklist
          form={form}
          answers={answers}
          onChange={onChange}
          onBlur={onBlur}
          isReadOnly={isReadOnly}
        />
      ) : null}
      {questions.map((question) => {
        const field = {
          label: question.label,
          value: answers.texts[question.id] ?? '',
          onChange: (text: string) => onChange(withText(answers, question.id, text)),
          onBlur,
          isReadOnly,
        }
        return question.kind === 'line' ? (
          <TextField key={question.id} {...field} />
        ) : (
          <TextArea key={question.id} rows={2} {...field} />
        )
      })}
    </section>
  ))
}
