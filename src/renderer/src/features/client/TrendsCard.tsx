import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Spark } from '../../ui/Spark.tsx'
import { spotLabel } from '../chart/pointLabel.ts'
import type { PointTrend } from './pointTrends.ts'

/** One more than these is shown rather than offered: the button would take its place. */
const shownAtOnce = 3

/** How the pain of each point has gone over the sessions. */
export function TrendsCard({ trends }: { readonly trends: readonly PointTrend[] }) {
  const { t } = useTranslation('client')
  const { t: chart } = useTranslation('chart')
  const [all, setAll] = useState(false)
  const shown = all || trends.length <= shownAtOnce + 1 ? trends : trends.slice(0, shownAtOnce)
  const hidden = trends.length - shown.length
  return (
    <Card title={t('overTime')}>
      {trends.length === 0 ? <p className="soft">{t('noTrend')}</p> : null}
      <ul className="client-trends">
        {shown.map(({ latest, pain }) => {
          const asked = pain.filter((value) => value !== null)
          const place = spotLabel(latest, chart)
          return (
            <li key={latest.pointId}>
              <span className={latest.present ? 'small' : 'small soft'}>
                {place}
                {latest.present ? '' : `, ${chart('resolved')}`}
              </span>
              {asked.length === 0 ? (
                <span className="soft small">{t('painNotAsked')}</span>
              ) : (
                <Spark
                  label={t('trend', { place, values: asked.join(', ') })}
                  values={pain}
                  width={120}
                  height={28}
                />
              )}
              <b className="num">{asked.at(-1) ?? ''}</b>
            </li>
          )
        })}
      </ul>
      {hidden > 0 ? (
        <Button variant="quiet" size="small" onPress={() => setAll(true)}>
          {t('morePoints', { count: hidden })}
        </Button>
      ) : null}
    </Card>
  )
}
