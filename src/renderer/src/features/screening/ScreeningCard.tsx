import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Screening } from '../../../../contract/models/screening.ts'
import type { Session } from '../../../../contract/models/session.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { formatDate } from '../../i18n/format.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { OpenFlags } from './OpenFlags.tsx'
import { ScreeningQuestions } from './ScreeningQuestions.tsx'
import './ScreeningCard.css'

/** Signs to ask about at a first visit, a new complaint, or after ninety days; and what was answered. */
export function ScreeningCard({ session }: { readonly session: Session }) {
  const screening = useProcedure('screening.get', { sessionId: session.id }).data
  return screening === undefined ? null : <Asked session={session} screening={screening} />
}

function Asked({ session, screening }: { readonly session: Session; readonly screening: Screening }) {
  const { t } = useTranslation('screening')
  const answer = useCommand('screening.answer')
  const [asking, setAsking] = useState(false)
  const { questions, due, last, open } = screening
  if (questions.length === 0 && open.length === 0) return null

  const none = () =>
    void answer.run({
      sessionId: session.id,
      answers: questions.map(({ flag }) => ({ flag, answer: 'no' as const })),
      note: '',
    })

  return (
    <Card title={t('title')}>
      <div className="stack-tight">
        <OpenFlags sessionId={session.id} open={open} />
        {due.length > 0 && !asking && (
          <p>
            {due.map((reason) => t(`due.${reason}`)).join(' ')} {t('dueHint')}
          </p>
        )}
        {due.length === 0 && !asking && (
          <p className="soft">
            {last === null
              ? t('notDue')
              : t('answered', {
                  date: formatDate(last.date),
                  count: last.answers.filter((each) => each.answer === 'yes').length,
                })}
          </p>
        )}
        {asking ? (
          <ScreeningQuestions sessionId={session.id} questions={questions} onDone={() => setAsking(false)} />
        ) : (
          <div className="row">
            {due.length > 0 && (
              <Button isPending={answer.isPending} onPress={none}>
                {t('askedNone')}
              </Button>
            )}
            <Button variant="quiet" onPress={() => setAsking(true)}>
              {t('goThrough', { count: questions.length })}
            </Button>
          </div>
        )}
        {answer.error === null ? null : <FailureNotice error={answer.error} />}
      </div>
    </Card>
  )
}
