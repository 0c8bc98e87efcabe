import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Screening } from '../../../../contract/models/screening.ts'
import type { Session } from '../../../../contract/models/session.ts'
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
  const [again, setAgain] = useState(false)
  const { groups, due, last, open } = screening
  const isDue = due.length > 0
  const signs = groups.flatMap((group) => group.signs)
  const yes = last?.answers.filter(({ answer }) => answer === 'yes') ?? []

  return (
    <Card title={t('title')}>
      <div className="stack-tight">
        <OpenFlags sessionId={session.id} open={open} />
        {isDue && (
          <p>
            {due.map((reason) => t(`due.${reason}`)).join(' ')} {t('dueHint')}
          </p>
        )}
        {!isDue && (
          <p className="soft">
            {last === null
              ? t('notDue')
              : t('answered', {
                  date: formatDate(last.date),
                  count: yes.length,
                  signs: yes
                    .map(({ flag }) => signs.find((one) => one.flag === flag)?.sign ?? flag)
                    .join('; '),
                })}
            {last !== null && last.note !== '' && ` ${last.note}`}
          </p>
        )}
        {isDue || again ? (
          <ScreeningQuestions
            sessionId={session.id}
            groups={groups}
            onDone={() => setAgain(false)}
            onCancel={isDue ? null : () => setAgain(false)}
          />
        ) : (
          <div>
            <Button variant="quiet" size="small" onPress={() => setAgain(true)}>
              {t('askAgain')}
            </Button>
          </div>
        )}
      </div>
    </Card>
  )
}
