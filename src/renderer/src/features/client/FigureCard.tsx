import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ViewId, viewIds } from '../../../../body/views.ts'
import type { ChartPoint } from '../../../../contract/models/chart.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Legend } from '../chart/Legend.tsx'
import { HistoryDialog } from './HistoryDialog.tsx'
import { PointsFigure } from './PointsFigure.tsx'
import { fullestView } from './pointTrends.ts'

interface FigureCardProps {
  readonly clientId: string
  readonly points: readonly ChartPoint[]
}

/** Every point of the client as it stood when it was last looked at; behind a button, how it came to be so. */
export function FigureCard({ clientId, points }: FigureCardProps) {
  const { t } = useTranslation('client')
  const [history, setHistory] = useState(false)
  const [chosen, setChosen] = useState<ViewId | null>(null)
  const view = chosen ?? fullestView(points)
  return (
    <Card title={t('whereItIs')} aside={t('points', { count: points.length })} className="client-figure-card">
      <Segmented
        label={t('view')}
        hideLabel
        size="small"
        options={viewIds.map((id) => ({ id, label: t(`views.${id}`) }))}
        value={view}
        onChange={setChosen}
      />
      <div className="client-figure-box">
        <PointsFigure view={view} points={points} />
      </div>
      {points.length === 0 ? (
        <p className="soft small">{t('noPoints')}</p>
      ) : (
        <>
          <Legend points={points.filter((point) => point.view === view)} hasGhosts={false} />
          <Button size="small" wide onPress={() => setHistory(true)}>
            {t('history')}
          </Button>
        </>
      )}
      {history && <HistoryDialog clientId={clientId} onClose={() => setHistory(false)} />}
    </Card>
  )
}
