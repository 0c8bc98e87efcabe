import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FlagAnswer, ScreeningQuestion } from '../../../../contract/models/screening.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextField } from '../../ui/TextField.tsx'

interface ScreeningQuestionsProps {
  readonly sessionId: string
  readonly questions: readonly ScreeningQuestion[]
  readonly onDone: () => void
}

const areas = ['any', 'back', 'neck'] as const

/** Every question with yes and no; a yes shows at once what to do. What was not asked stays open. */
export function ScreeningQuestions({ sessionId, questions, onDone }: ScreeningQuestionsProps) {
  const { t } = useTranslation('screening')
  const { t: common } = useTranslation('common')
  const command = useCommand('screening.answer')
  const [answers, setAnswers] = useState<ReadonlyMap<string, FlagAnswer>>(new Map())
  const [note, setNote] = useState('')

  const keep = async () => {
    const given = questions.flatMap(({ flag }) => {
      const answer = answers.get(flag)
      return answer === undefined ? [] : [{ flag, answer }]
    })
    const reply = await command.run({ sessionId, answers: given, note })
    if (reply.ok) onDone()
  }
  return (
    <div className="stack-tight">
      {areas.map((area) => {
        const here = questions.filter((question) => question.area === area)
        if (here.length === 0) return null
        return (
          <section key={area} aria-label={t(`areas.${area}`)}>
            <h3 className="soft">{t(`areas.${area}`)}</h3>
            <ul className="screening-questions">
              {here.map(({ flag, question, action, level }) => (
                <li key={flag}>
                  <span className="grow">{question}</span>
                  <Segmented
                    label={question}
                    hideLabel
                    size="small"
                    value={answers.get(flag) ?? null}
                    onChange={(answer) => setAnswers((all) => new Map(all).set(flag, answer))}
                    options={[
                      { id: 'no', label: t('no') },
                      { id: 'yes', label: t('yes') },
                    ]}
                  />
                  {answers.get(flag) === 'yes' && (
                    <p role="alert" className={`screening-action screening-${level}`}>
                      {action}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      <TextField label={t('note')} value={note} onChange={setNote} />
      <div className="row">
        <Button isDisabled={answers.size === 0} isPending={command.isPending} onPress={() => void keep()}>
          {t('keep', { count: answers.size })}
        </Button>
        <Button
          variant="quiet"
          onPress={() =>
            setAnswers((all) => new Map(questions.map(({ flag }) => [flag, all.get(flag) ?? 'no'] as const)))
          }
        >
          {t('restNo')}
        </Button>
        <Button variant="quiet" onPress={onDone}>
          {common('cancel')}
        </Button>
      </div>
      {command.error === null ? null : <FailureNotice error={command.error} />}
    </div>
  )
}
