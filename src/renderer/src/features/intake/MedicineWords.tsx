import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useProcedure } from '../../api/useProcedure.ts'
import { useToday } from '../../app/today.ts'
import { formatDate } from '../../i18n/format.ts'
import './intake.css'

/** What the client wrote about medicines, beside the health it bears on, with the way to the intake it stands in. */
export function MedicineWords({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation('intake')
  const today = useToday()
  const written = useProcedure('intakes.medicines', { clientId }).data ?? []
  return written.map(({ intakeId, date, words }) => (
    <p key={intakeId} className="intake-medicines small">
      <Link href={`/intakes/${intakeId}`}>{t('medicinesFrom', { date: formatDate(date, today) })}</Link>{' '}
      <bdi>{words}</bdi>
    </p>
  ))
}
