import { ArrowLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'

/** The way back from a page that Settings leads to, above its title. */
export function BackToSettings() {
  const { t } = useTranslation('common')
  return (
    <Link href="/settings" className="ui-page-back">
      <ArrowLeft aria-hidden="true" />
      {t('settings')}
    </Link>
  )
}
