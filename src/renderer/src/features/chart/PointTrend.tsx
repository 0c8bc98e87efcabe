import { useTranslation } from 'react-i18next'
import { useProcedure } from '../../api/useProcedure.ts'
import { Spark } from '../../ui/Spark.tsx'

/** Pain at one point on arrival and, dotted, after treatment, session after session; nothing before the second. */
export function PointTrend({ pointId }: { readonly pointId: string }) {
  const { t } = useTranslation('chart')
  const readings = useProcedure('chart.pointTrend', { pointId }).data?.readings ?? []
  const before = readings.map((reading) => reading.before?.pain ?? null)
  const after = readings.map((reading) => reading.after?.pain ?? null)
  const asked = before.filter((pain) => pain !== null)
  if (asked.length < 2) return null
  return (
    <div className="point-trend">
      <Spark
        label={t('trendSpoken', { values: asked.join(', ') })}
        values={before}
        second={after}
        width={220}
        height={32}
      />
      <span className="small soft num">
        {t('trendWords', { from: asked.at(0), to: asked.at(-1), count: readings.length })}
      </span>
    </div>
  )
}
