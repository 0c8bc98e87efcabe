import { useTranslation } from 'react-i18next'
import { changeSince, type OutcomeSeries } from '../../../../contract/models/outcome.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Card } from '../../ui/Card.tsx'
import { OutcomeChart } from './OutcomeChart.tsx'
import './outcomes.css'

/** Whether it gets better: each measure over time, with the change that means something. Nothing before two values. */
export function OutcomesCard({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation('outcomes')
  const series = useProcedure('outcomes.forClient', { clientId }).data ?? []
  const shown = series.filter(({ values }) => values.length > 1)
  if (shown.length === 0) return null
  return (
    <Card title={t('title')}>
      <ul className="outcome-series">
        {shown.map((one) => (
          <li key={one.name}>
            <SeriesRow series={one} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function SeriesRow({ series }: { readonly series: OutcomeSeries }) {
  const { t } = useTranslation('outcomes')
  const first = series.values.at(0)
  const last = series.values.at(-1)
  if (first === undefined || last === undefined) return null
  const change = changeSince(series.name, first.score, last.score)
  return (
    <>
      <div className="outcome-head">
        <b>{t(`names.${series.name}`)}</b>
        <span className="num">{t('fromTo', { from: first.score, to: last.score })}</span>
      </div>
      <OutcomeChart series={series} />
      <p className="small" data-change={change ?? undefined}>
        {t(`changes.${change ?? 'unset'}`)} <span className="soft">{t(`thresholds.${series.name}`)}</span>
      </p>
    </>
  )
}
