import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Page } from '../ui/Page.tsx'

/** A place that does not exist. */
export function MissingPage() {
  const { t } = useTranslation('common')
  const [, navigate] = useLocation()
  return (
    <Page title={t('page.missingTitle')}>
      <EmptyState
        title={t('page.missing')}
        action={<Button onPress={() => navigate('/')}>{t('page.toToday')}</Button>}
      />
    </Page>
  )
}
