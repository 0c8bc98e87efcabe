import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ViewId, viewIds } from '../../../../body/views.ts'
import type { ChartPoint } from '../../../../contract/models/chart.ts'
import { Card } from '../../ui/Card.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Legend } from '../chart/Legend.tsx'
import { PointsFigure } from './PointsFigure.tsx'
import { fullestView } from './pointTrends.ts'

/** Every point of the client as it stood when it was last looked at. */
export function FigureCard({ points }: { readonly points: readonly ChartPoint[] }) {
  const { t } = useTranslation('client')
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
        <Legend points={points.filter((point) => point.view === view)} hasGhosts={false} />
      )}
    </Card>
  )
}
