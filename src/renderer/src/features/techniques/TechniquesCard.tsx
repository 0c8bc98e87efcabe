import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'

/** From the settings to the library of techniques and the templates. */
export function TechniquesCard() {
  const { t } = useTranslation('techniques')
  const [, go] = useLocation()
  return (
    <Card title={t('title')}>
      <div className="stack-tight">
        <p className="soft">{t('cardHint')}</p>
        <div>
          <Button onPress={() => go('/settings/techniques')}>{t('open')}</Button>
        </div>
      </div>
    </Card>
  )
}
