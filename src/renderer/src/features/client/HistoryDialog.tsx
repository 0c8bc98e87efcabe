import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useProcedure } from '../../api/useProcedure.ts'
import { useToday } from '../../app/today.ts'
import { formatDate } from '../../i18n/format.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Select } from '../../ui/Select.tsx'
import { HeatFigure, type HeatScale } from '../chart/HeatFigure.tsx'
import { HeatLegend } from '../chart/HeatLegend.tsx'
import { type Pair, viewsOf } from '../chart/pair.ts'
import { PointsFigure } from './PointsFigure.tsx'
import { monthsBefore, type Period, periods } from './period.ts'
import './HistoryDialog.css'

/** So many fit side by side. */
const lastSessions = 6

/** The whole of a client's chart over time: where it recurs, how much it hurts, and the last sessions side by side. */
export function HistoryDialog({
  clientId,
  onClose,
}: {
  readonly clientId: string
  readonly onClose: () => void
}) {
  const { t } = useTranslation('client')
  const { t: chart } = useTranslation('chart')
  const today = useToday()
  const [scale, setScale] = useState<HeatScale>('recurrence')
  const [period, setPeriod] = useState<Period>('12')
  const [pair, setPair] = useState<Pair>('frontAndBack')
  const from = period === 'all' ? null : monthsBefore(today, Number(period))
  const heat = useProcedure('chart.heatMap', { clientId, from, to: null }, { keepLast: true }).data
  const figures = useProcedure('chart.recentFigures', { clientId, last: lastSessions }).data ?? []
  const [view] = viewsOf[pair]

  return (
    <Dialog title={t('history')} isOpen onClose={onClose} width="wide">
      <div className="history-tools">
        <Segmented<HeatScale>
          label={t('scale')}
          hideLabel
          size="small"
          value={scale}
          onChange={setScale}
          options={[
            { id: 'recurrence', label: chart('byRecurrence') },
            { id: 'pain', label: chart('byPain') },
          ]}
        />
        <Segmented<Pair>
          label={t('view')}
          hideLabel
          size="small"
          value={pair}
          onChange={setPair}
          options={[
            { id: 'frontAndBack', label: chart('frontAndBack') },
            { id: 'leftAndRight', label: chart('leftAndRight') },
          ]}
        />
        <div className="history-period">
          <Select<Period>
            label={t('period')}
            hideLabel
            size="small"
            value={period}
            onChange={setPeriod}
            options={periods.map((id) => ({ id, label: t(`periods.${id}`) }))}
          />
        </div>
      </div>
      <div className="history-heat">
        {viewsOf[pair].map((one) => (
          <figure key={one}>
            <figcaption className="small soft">{chart(one)}</figcaption>
            <HeatFigure view={one} cells={heat?.cells ?? []} scale={scale} />
          </figure>
        ))}
        <div className="stack-tight">
          <HeatLegend scale={scale} />
          {heat !== undefined && (
            <p className="small soft">
              {heat.from === null
                ? t('heatNone')
                : t('heatOver', {
                    count: heat.sessions,
                    from: formatDate(heat.from),
                    to: formatDate(heat.to ?? heat.from),
                  })}
            </p>
          )}
        </div>
      </div>
      {figures.length > 0 && (
        <section aria-labelledby="history-sessions">
          <h3 id="history-sessions" className="small soft">
            {t('lastFigures')}
          </h3>
          <ol className="history-sessions">
            {figures.map((session) => (
              <li key={session.sessionId}>
                <Link href={`/sessions/${session.sessionId}`}>
                  <div className="history-small">
                    <PointsFigure
                      view={view}
                      points={session.points.filter(({ phase }) => phase === 'before')}
                      marks={session.marks}
                      bare
                    />
                  </div>
                  <span className="small">{formatDate(session.date)}</span>
                </Link>
              </li>
            ))}
          </ol>
        </section>
      )}
    </Dialog>
  )
}
