import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'

/** From the settings to taking data out and bringing it in. */
export function InOutCard() {
  const { t } = useTranslation('inOut')
  const [, go] = useLocation()
  return (
    <Card title={t('title')}>
      <div className="stack-tight">
        <p className="soft">{t('cardHint')}</p>
        <div>
          <Button onPress={() => go('/settings/in-out')}>{t('open')}</Button>
        </div>
      </div>
    </Card>
  )
}
