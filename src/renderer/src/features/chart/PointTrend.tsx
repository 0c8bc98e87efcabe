import { useTranslation } from 'react-i18next'
import { useProcedure } from '../../api/useProcedure.ts'
import { Spark } from '../../ui/Spark.tsx'

/** Pain at one point, session after session; nothing before the second reading. */
export function PointTrend({ clientId, pointId }: { readonly clientId: string; readonly pointId: string }) {
  const { t } = useTranslation('chart')
  const all = useProcedure('chart.forClient', { clientId }).data ?? []
  const pains = all.filter((point) => point.pointId === pointId).map(({ pain }) => pain)
  if (pains.filter((pain) => pain !== null).length < 2) return null
  return <Spark label={t('trend')} values={pains} width={320} height={40} />
}
