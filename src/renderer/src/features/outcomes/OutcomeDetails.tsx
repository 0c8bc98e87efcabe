import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Measure, Outcome, SessionOutcomes } from '../../../../contract/models/outcome.ts'
import type { Session } from '../../../../contract/models/session.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { Fold } from '../note/Fold.tsx'
import { Activities } from './Activities.tsx'
import { GlobalChange, grades } from './GlobalChange.tsx'
import { Statements } from './Statements.tsx'
import { TotalScore } from './TotalScore.tsx'
import './outcomes.css'

/** What is asked now and then to see whether it gets better: folded until wanted. */
export function OutcomeDetails({ session }: { readonly session: Session }) {
  const outcomes = useProcedure('outcomes.ofSession', { sessionId: session.id }).data
  if (outcomes === undefined) return null
  return <Asked session={session} outcomes={outcomes} />
}

interface AskedProps {
  readonly session: Session
  readonly outcomes: SessionOutcomes
}

function Asked({ session, outcomes }: AskedProps) {
  const { t } = useTranslation('outcomes')
  const [goingThrough, setGoingThrough] = useState(false)
  const isSigned = session.status === 'signed'
  const scoreOf = (measure: Measure) =>
    outcomes.asked.find((outcome) => outcome.measure === measure)?.score ?? null
  const wordsOf = ({ measure, score }: Outcome): string => {
    const grade = measure === 'pgic' ? grades.find((each) => Number(each) === score) : undefined
    return `${t(`short.${measure}`)} ${grade === undefined ? score : t(`pgic.${grade}`)}`
  }
  const ticked = outcomes.asked.find(({ measure }) => measure === 'rmdq')?.ticked ?? []
  const summary = outcomes.asked.map(wordsOf).join(' · ')
  if (isSigned && outcomes.asked.length === 0) return null
  return (
    <Fold label={t('measures')} summary={summary}>
      <GlobalChange sessionId={session.id} score={scoreOf('pgic')} isDisabled={isSigned} />
      <Activities sessionId={session.id} outcomes={outcomes} isDisabled={isSigned} />
      <section className="stack-tight" aria-label={t('totals')}>
        <h3 className="ui-label">{t('totals')}</h3>
        <div className="outcome-totals">
          {(['rmdq', 'odi', 'ndi'] as const).map((measure) => (
            <TotalScore
              key={measure}
              sessionId={session.id}
              measure={measure}
              score={scoreOf(measure)}
              isDisabled={isSigned}
            />
          ))}
        </div>
        {isSigned && ticked.length === 0 ? null : (
          <div>
            <Button size="small" onPress={() => setGoingThrough(true)}>
              {t('statements')}
            </Button>
          </div>
        )}
        <p className="soft small">{t('totalsHint')}</p>
        {goingThrough && (
          <Statements
            sessionId={session.id}
            ticked={ticked}
            isDisabled={isSigned}
            onClose={() => setGoingThrough(false)}
          />
        )}
      </section>
    </Fold>
  )
}
