import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Session } from '../../../../contract/models/session.ts'
import type { Treatment } from '../../../../contract/models/treatment.ts'
import { Answer } from '../../api/Answer.tsx'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { useKeptFocus } from '../../ui/useKeptFocus.ts'
import { ConsentList } from '../consent/ConsentList.tsx'
import { CompleteCondition } from '../plan/CompleteCondition.tsx'
import { ScreeningCard } from '../screening/ScreeningCard.tsx'
import { WhileOpen } from '../session/WhileOpen.tsx'
import { AwayQuestion } from './AwayQuestion.tsx'
import { BeforeTreating } from './BeforeTreating.tsx'
import { DoneStages } from './DoneStages.tsx'
import { clockWords } from './runOn.ts'
import { useTreatment } from './useTreatment.ts'
import { useTreatmentActs } from './useTreatmentActs.ts'
import './TreatPane.css'

interface TreatPaneProps {
  readonly session: Session
  /** To the plan, where what is open in it can be answered. */
  readonly onPlan: () => void
}

/** The door of the room: what stands in front of treating, then in; and afterwards what was done. */
export function TreatPane({ session, onPlan }: TreatPaneProps) {
  const { t } = useTranslation('treat')
  const [, navigate] = useLocation()
  const treatment = useTreatment(session.id)
  const gate = useProcedure('treatment.gate', { sessionId: session.id })
  const [clearing, setClearing] = useState<string | null>(null)
  const pane = useKeptFocus(clearing ?? gate.data)
  return (
    <section ref={pane} tabIndex={-1} className="treat-pane" aria-label={t('title')}>
      <Answer of={treatment}>
        {(value) => {
          if (value === null && session.status === 'signed') {
            return (
              <>
                <p className="soft">{t('notTreated')}</p>
                <WhileOpen session={session}>
                  <ConsentList sessionId={session.id} />
                </WhileOpen>
              </>
            )
          }
          if (value === null) {
            return (
              <>
                <Answer of={gate}>
                  {(known) => (
                    <BeforeTreating
                      session={session}
                      gate={known}
                      onPlan={onPlan}
                      onClearance={setClearing}
                    />
                  )}
                </Answer>
                {clearing !== null && (
                  <CompleteCondition
                    clientId={session.clientId}
                    conditionId={clearing}
                    onClose={() => setClearing(null)}
                  />
                )}
                {gate.data?.barriers.some(({ kind }) => kind === 'screening' || kind === 'red-flag') && (
                  <ScreeningCard session={session} />
                )}
                <ConsentList sessionId={session.id} />
              </>
            )
          }
          if (value.state === 'ended') return <Ended session={session} treatment={value} />
          return (
            <Card title={t('runsTitle')}>
              <div className="stack">
                <p>{t('runsText', { time: clockWords(value.seconds) })}</p>
                <div>
                  <Button variant="primary" onPress={() => navigate(`/sessions/${session.id}/room`)}>
                    {t('backToRoom')}
                  </Button>
                </div>
              </div>
            </Card>
          )
        }}
      </Answer>
    </section>
  )
}

/** Over; and should the hands go back to it, the time goes on where it was left. */
function Ended({ session, treatment }: { readonly session: Session; readonly treatment: Treatment }) {
  const { t } = useTranslation('treat')
  const [, navigate] = useLocation()
  const act = useTreatmentActs(session.id)
  return (
    <>
      {session.status === 'draft' && <AwayQuestion sessionId={session.id} treatment={treatment} />}
      <DoneStages session={session} treatment={treatment} framed />
      {session.status === 'draft' && (
        <div>
          <Button
            size="small"
            onPress={() =>
              void act({ kind: 'resume' }).then((going) => {
                if (going !== null) navigate(`/sessions/${session.id}/room`)
              })
            }
          >
            {t('goOnWith')}
          </Button>
        </div>
      )}
    </>
  )
}
