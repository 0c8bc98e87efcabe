import { useTranslation } from 'react-i18next'
import type { GhostPoint } from '../../../../contract/models/chart.ts'
import type { Session } from '../../../../contract/models/session.ts'
import { run } from '../../api/run.ts'
import { formatDate } from '../../i18n/format.ts'
import { Button } from '../../ui/Button.tsx'
import { CardHead } from './CardHead.tsx'
import { PointTrend } from './PointTrend.tsx'
import { pointLabel } from './pointLabel.ts'
import { useChartCommands } from './useChartCommands.ts'
import './PointCard.css'

interface GhostCardProps {
  readonly session: Session
  readonly ghost: GhostPoint
  readonly onClose: () => void
}

/** A point of an earlier session: still there (a new reading today), or gone. */
export function GhostCard({ session, ghost, onClose }: GhostCardProps) {
  const { t } = useTranslation('chart')
  const commands = useChartCommands(session.id, () => onClose())

  const gone = async () => {
    await commands.readAgain(ghost.pointId)
    await run('chart.changePoint', {
      sessionId: session.id,
      pointId: ghost.pointId,
      fields: { present: false },
    })
  }

  return (
    <section className="point-card" aria-label={t('pointCard')}>
      <CardHead point={ghost} onClose={onClose} />
      <p>{t('ghostIntro', { date: formatDate(ghost.lastSeen) })}</p>
      <p className="small soft">
        {t('lastReading')}: {pointLabel(ghost, t)}
      </p>
      <PointTrend clientId={session.clientId} pointId={ghost.pointId} />
      <div className="point-card-actions">
        <Button size="small" variant="primary" onPress={() => void commands.readAgain(ghost.pointId)}>
          {t('stillThere')}
        </Button>
        <Button size="small" onPress={() => void gone()}>
          {t('resolve')}
        </Button>
      </div>
    </section>
  )
}
