import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Session } from '../../../../contract/models/session.ts'
import type { TreatmentGate } from '../../../../contract/models/treatment.ts'
import { keepAnswer } from '../../api/answers.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { flushUnsaved } from '../../api/unsaved.ts'
import { useCommand } from '../../api/useCommand.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { Barriers } from './Barriers.tsx'
import { MissingConsent } from './MissingConsent.tsx'
import { openFindings } from './openFindings.ts'
import { StillOpen } from './StillOpen.tsx'

interface BeforeTreatingProps {
  readonly session: Session
  readonly gate: TreatmentGate
  readonly onPlan: () => void
  /** Opens the condition whose clearance is missing. */
  readonly onClearance: (condition: string) => void
}

/** What must be settled, or answered for in writing, and the two ways in: along the plan, or as one goes. */
export function BeforeTreating({ session, gate, onPlan, onClearance }: BeforeTreatingProps) {
  const { t } = useTranslation('treat')
  const [, navigate] = useLocation()
  const plan = useProcedure('plans.get', { sessionId: session.id }).data
  const start = useCommand('treatment.start')
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const stages = plan?.blocks.length ?? 0
  const findings = plan?.findings ?? []
  const clearances = new Map(findings.map(({ id, clearance }) => [id, clearance]))

  const begin = async (mode: 'plan' | 'free') => {
    const written = reason.trim()
    setMissing(gate.needsReason && written === '')
    if (gate.needsReason && written === '') return
    await flushUnsaved()
    const reply = await start.run({ sessionId: session.id, mode, reason: written === '' ? null : written })
    if (!reply.ok) return
    keepAnswer('treatment.get', { sessionId: session.id }, reply.value)
    navigate(`/sessions/${session.id}/room`)
  }

  return (
    <Card title={t('beforeTitle')}>
      <div className="stack">
        {gate.barriers.length === 0 ? (
          <p>{stages === 0 ? t('noPlanYet') : t('nothingInFront')}</p>
        ) : (
          <Barriers barriers={gate.barriers} clearances={clearances} onClearance={onClearance} />
        )}
        <MissingConsent clientId={session.clientId} />
        {stages > 0 && (
          <StillOpen findings={openFindings(findings, gate.barriers)} stages={stages} onPlan={onPlan} />
        )}
        {gate.needsReason && (
          <TextField
            label={t('reason')}
            hint={t('reasonHint')}
            value={reason}
            onChange={setReason}
            error={missing ? t('reasonMissing') : undefined}
          />
        )}
        {gate.handsOn.over && (
          <p className="soft">{t('overLimit', { count: gate.handsOn.minutes, limit: gate.handsOn.limit })}</p>
        )}
        <div className="row treat-ways">
          {stages > 0 && (
            <Button
              variant={gate.barriers.length === 0 ? 'primary' : 'plain'}
              isPending={start.isPending}
              onPress={() => void begin('plan')}
            >
              {gate.needsReason ? t('startAnyway') : t('start')}
            </Button>
          )}
          <Button
            variant={stages === 0 && gate.barriers.length === 0 ? 'primary' : 'plain'}
            isPending={start.isPending}
            onPress={() => void begin('free')}
          >
            {t('startFree')}
          </Button>
        </div>
        <p className="small soft">{t('keysHint')}</p>
        {start.error === null ? null : <FailureNotice error={start.error} />}
      </div>
    </Card>
  )
}
