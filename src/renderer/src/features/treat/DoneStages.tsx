import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../../../contract/models/session.ts'
import type { Treatment, TreatmentStage } from '../../../../contract/models/treatment.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { formatTime } from '../../i18n/format.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { spotLabel } from '../chart/pointLabel.ts'
import { CorrectDone } from './CorrectDone.tsx'
import { clockWords, wholeMinutes } from './runOn.ts'
import './DoneStages.css'

interface DoneStagesProps {
  readonly session: Session
  readonly treatment: Treatment
  /** As a card of its own, or inside something that has its title. */
  readonly framed: boolean
}

/** What was really done, beside what was planned. */
export function DoneStages({ session, treatment, framed }: DoneStagesProps) {
  const { t } = useTranslation('treat')
  const [correcting, setCorrecting] = useState(false)
  const correct =
    correcting || session.status === 'signed' ? undefined : (
      <Button size="small" variant="quiet" onPress={() => setCorrecting(true)}>
        {t('correct')}
      </Button>
    )
  const done = treatment.stages.filter(({ seconds, plannedSeconds }) => seconds > 0 || plannedSeconds > 0)
  const content = (
    <>
      <p className="small soft">
        {t('doneWhen', {
          from: formatTime(treatment.startedAt),
          count: wholeMinutes(treatment.seconds),
          planned: wholeMinutes(treatment.plannedSeconds),
        })}
      </p>
      {correcting ? (
        <CorrectDone sessionId={session.id} stages={done} onClose={() => setCorrecting(false)} />
      ) : (
        <table className="done-stages">
          <thead>
            <tr>
              <th scope="col">{t('stage')}</th>
              <th scope="col">{t('planned')}</th>
              <th scope="col">{t('done')}</th>
              <th scope="col">{t('pressureHead')}</th>
            </tr>
          </thead>
          <tbody>
            {done.map((stage) => (
              <tr key={stage.key} className={stage.seconds < 1 ? 'done-left-out' : undefined}>
                <th scope="row">
                  {stage.name}
                  <Holds session={session} stage={stage} />
                </th>
                <td className="num">{stage.plannedSeconds === 0 ? '' : clockWords(stage.plannedSeconds)}</td>
                <td className="num">
                  {stage.seconds < 1 ? t('leftOut') : clockWords(Math.round(stage.seconds))}
                  {stage.corrected && <span className="small soft"> {t('corrected')}</span>}
                </td>
                <td className="num">{stage.pressure ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
  return framed ? (
    <Card title={t('doneTitle')} aside={correct}>
      {content}
    </Card>
  ) : (
    <>
      {content}
      {correct}
    </>
  )
}

/** "Upper trapezius right, 2 holds, 62 s, pain 3". */
function Holds({ session, stage }: { readonly session: Session; readonly stage: TreatmentStage }) {
  const { t } = useTranslation('treat')
  const { t: chart } = useTranslation('chart')
  const points = useProcedure('chart.points', { sessionId: session.id }).data ?? []
  if (stage.holds.length === 0) return null
  const ids = [...new Set(stage.holds.map(({ pointId }) => pointId))]
  return (
    <span className="done-holds small soft">
      {ids.map((id) => {
        const holds = stage.holds.filter(({ pointId }) => pointId === id)
        const point = points.find(({ pointId }) => pointId === id)
        const pain = holds.findLast((hold) => hold.pain !== null)?.pain ?? null
        return (
          <span key={id ?? 'none'}>
            {[
              point === undefined ? t('aPoint') : spotLabel(point, chart),
              t('held', { count: holds.length }),
              t('seconds', { count: Math.round(holds.reduce((sum, { seconds }) => sum + seconds, 0)) }),
              pain === null ? '' : chart('painOf', { pain }),
            ]
              .filter((part) => part !== '')
              .join(', ')}
          </span>
        )
      })}
    </span>
  )
}
