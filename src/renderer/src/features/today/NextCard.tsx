import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { NextUp } from '../../../../contract/models/today.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { formatMinutes } from '../../i18n/format.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { noteLines } from '../client/noteLines.ts'
import { PointsFigure } from '../client/PointsFigure.tsx'
import { fullestView, pointTrends } from '../client/pointTrends.ts'
import { minutesUntil } from './clockWords.ts'
import { useNow } from './useNow.ts'
import { useStartSession } from './useStartSession.ts'

interface NextCardProps {
  readonly next: NextUp
  readonly day: string
}

/** Who comes next, large: what to heed, what was last time, what to ask today. */
export function NextCard({ next, day }: NextCardProps) {
  const { t } = useTranslation('today')
  const { t: common } = useTranslation('common')
  const [, navigate] = useLocation()
  const start = useStartSession(day)
  const { entry, lastTime, nextTime, alerts } = next
  const readings = useProcedure('chart.forClient', { clientId: entry.clientId })
  const points = useMemo(() => pointTrends(readings.data ?? []).map(({ latest }) => latest), [readings.data])
  return (
    <Card className="today-next">
      <div className="today-next-words">
        <p className="soft">
          <When startTime={entry.startTime} day={day} />
        </p>
        <h2 className="today-next-name">
          <bdi>{entry.clientName}</bdi>{' '}
          <span className="soft num">
            {[entry.startTime ?? '', common('minutes', { count: entry.minutes })]
              .filter((part) => part !== '')
              .join(', ')}
          </span>
        </h2>
        {lastTime === '' ? null : (
          <p className="today-next-line">
            <span className="soft">{t('lastTime')}</span> {lastTime}
          </p>
        )}
        {nextTime === '' ? null : (
          <p className="today-next-line">
            <span className="soft">{t('forToday')}</span> {noteLines(nextTime).join(' · ')}
          </p>
        )}
        {lastTime === '' && nextTime === '' ? <p className="soft">{t('firstVisit')}</p> : null}
        {alerts.length === 0 ? null : (
          <div className="ui-chips">
            {alerts.map(({ id, severity, label, restricts, cleared }) => (
              <Chip key={id} severity={severity} label={label} detail={restricts} cleared={cleared} />
            ))}
          </div>
        )}
        <div className="row-tight today-next-actions">
          <Button variant="primary" onPress={() => void start(entry)}>
            {entry.kind === 'session' ? t('openSession') : t('startSession')}
          </Button>
          <Button onPress={() => navigate(`/clients/${entry.clientId}`)}>{t('client')}</Button>
        </div>
      </div>
      <div className="today-next-figure">
        <PointsFigure view={fullestView(points)} points={points} close />
      </div>
    </Card>
  )
}

/** "Next, in 20 minutes". */
function When({ startTime, day }: { readonly startTime: string | null; readonly day: string }) {
  const { t } = useTranslation('today')
  const now = useNow()
  const until = startTime === null ? null : minutesUntil(day, startTime, now)
  if (until === null || until < 0) return t('next')
  if (until === 0) return t('nextNow')
  return until < 60 ? t('nextIn', { count: until }) : t('nextInHours', { time: formatMinutes(until) })
}
