import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.tsx'
import { OwnLetters } from './OwnLetters.tsx'

/** One's own letters among the settings. */
export function OwnLettersCard() {
  const { t } = useTranslation('letter')
  return (
    <Card title={t('ownLetters')}>
      <OwnLetters />
    </Card>
  )
}
