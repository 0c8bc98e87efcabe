import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.tsx'
import { Phrases } from './Phrases.tsx'

/** One's own phrases among the settings. */
export function PhrasesCard() {
  const { t } = useTranslation('snippets')
  return (
    <Card title={t('phrases')}>
      <Phrases />
    </Card>
  )
}
