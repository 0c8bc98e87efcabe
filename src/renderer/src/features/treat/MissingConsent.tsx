import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useProcedure } from '../../api/useProcedure.ts'
import { formatList } from '../../i18n/format.ts'

/** Which general consents of the client are missing or withdrawn, with the way to where they are signed. */
export function MissingConsent({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation('treat')
  const { t: agreements } = useTranslation('agreements')
  const states = useProcedure('agreements.forClient', { clientId }).data?.states ?? []
  const missing = states.filter(({ state }) => state !== 'given')
  if (missing.length === 0) return null
  const subjects = formatList(missing.map(({ subject }) => agreements(`subjects.${subject}`)))
  return (
    <p>
      {t('consentMissing', { subjects })} <Link href={`/clients/${clientId}`}>{t('consentWhere')}</Link>
    </p>
  )
}
