import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../../../contract/models/session.ts'
import { Found } from '../../api/Found.tsx'
import { useProcedure } from '../../api/useProcedure.ts'
import { useUndoScope } from '../../commands/undoScope.ts'
import { jointSaveState, type SaveState } from '../../ui/saveState.ts'
import { useToastsOf } from '../../ui/Toasts.tsx'
import { ChartPane } from '../chart/ChartPane.tsx'
import { ChartAim } from '../chart/chartAim.tsx'
import { LegendLooks } from '../chart/looks.tsx'
import { PointCard } from '../chart/PointCard.tsx'
import { useCompare } from '../compare/useCompare.tsx'
import { LeavePane } from '../leave/LeavePane.tsx'
import { PlanPane } from '../plan/PlanPane.tsx'
import { TreatPane } from '../treat/TreatPane.tsx'
import { ArrivePane } from './ArrivePane.tsx'
import { ClientSheet } from './ClientSheet.tsx'
import { FlowBar } from './FlowBar.tsx'
import { NotePane } from './NotePane.tsx'
import type { SessionPart } from './parts.ts'
import { SessionHeader } from './SessionHeader.tsx'
import { SignedLine } from './SignedLine.tsx'
import { type ReportSave, SaveStates } from './saveStates.ts'
import { useDiscard } from './useDiscard.tsx'
import { useOpenAtHit } from './useOpenAtHit.ts'
import { useSessionCommands } from './useSessionCommands.ts'
import './SessionPage.css'

interface SessionPageProps {
  readonly sessionId: string
  /** The part to begin with; left out, what a session of this state begins with. */
  readonly opensAt?: SessionPart
}

/** The heart of the day: client sheet, chart or plan, and note, all in view. */
export function SessionPage({ sessionId, opensAt }: SessionPageProps) {
  const session = useProcedure('sessions.get', { id: sessionId })
  return (
    <LegendLooks>
      <ChartAim>
        <Found of={session} what="session">
          {(value) => <OpenSession key={value.id} session={value} opensAt={opensAt} />}
        </Found>
      </ChartAim>
    </LegendLooks>
  )
}

interface OpenSessionProps {
  readonly session: Session
  readonly opensAt: SessionPart | undefined
}

function OpenSession({ session, opensAt }: OpenSessionProps) {
  const { t } = useTranslation('session')
  const [part, setPart] = useState<SessionPart>(
    opensAt ?? (session.number === 1 && session.reason === '' ? 'arrive' : 'chart'),
  )
  const [selected, setSelected] = useState<string | null>(null)
  const [states, setStates] = useState<ReadonlyMap<string, SaveState>>(new Map())
  useUndoScope({ kind: 'session', id: session.id })
  useSessionCommands(setPart)
  useToastsOf(part)
  useOpenAtHit({ session, onPart: setPart, onSelect: setSelected })
  const compare = useCompare(session.clientId, session.id)
  const discard = useDiscard(session)
  const more = [
    { id: 'compare', label: t('compare'), kbd: 'Ctrl+Shift+C', onAction: compare.open },
    ...(session.status === 'draft'
      ? [{ id: 'discard', label: t('discard'), danger: true, onAction: discard.ask }]
      : []),
  ]

  const report = useCallback<ReportSave>((key, state) => {
    setStates((all) => {
      const next = new Map(all)
      if (state === null) next.delete(key)
      else next.set(key, state)
      return next
    })
  }, [])

  return (
    <SaveStates value={report}>
      <div className="session-page">
        {compare.dialog}
        {discard.dialog}
        <SessionHeader session={session} onTreat={() => setPart('treat')} />
        <FlowBar part={part} onPart={setPart} saved={jointSaveState([...states.values()])} more={more} />
        <div className="session-columns">
          <ClientSheet session={session} onChart={() => setPart('chart')} />
          <div className="session-centre">
            <SignedLine session={session} />
            <div className="session-part">
              {part === 'arrive' && <ArrivePane session={session} />}
              {part === 'chart' && <ChartPane session={session} selected={selected} onSelect={setSelected} />}
              {part === 'plan' && <PlanPane session={session} />}
              {part === 'treat' && <TreatPane session={session} onPlan={() => setPart('plan')} />}
              {part === 'leave' && <LeavePane session={session} />}
            </div>
          </div>
          <div className="session-note">
            {part === 'chart' && selected !== null && (
              <PointCard
                session={session}
                pointId={selected}
                onClose={() => setSelected(null)}
                onSelect={setSelected}
              />
            )}
            <NotePane session={session} />
          </div>
        </div>
      </div>
    </SaveStates>
  )
}
