import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import './library.css'

/** From the settings to what clients read: how far each translation has been looked through. */
export function TextsCard() {
  const { t } = useTranslation('library')
  const { t: clientWords } = useTranslation('clients')
  const [, go] = useLocation()
  const languages = useProcedure('library.languages', {}).data ?? []
  return (
    <Card title={t('title')}>
      <ul className="library-list" aria-label={t('title')}>
        {languages.map(({ language, items, reviewed }) => (
          <li key={language} className="library-own">
            <span className="grow">
              {clientWords(`languages.${language}`)}
              <span className="library-evidence">{t('state', { reviewed, items })}</span>
            </span>
            <Button
              size="small"
              variant="quiet"
              aria-label={t('openLanguage', { language: clientWords(`languages.${language}`) })}
              onPress={() => go(`/settings/texts/${language}`)}
            >
              {t('open')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  )
}
