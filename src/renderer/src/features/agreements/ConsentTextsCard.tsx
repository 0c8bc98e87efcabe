import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConsentText } from '../../../../contract/models/agreement.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { formatFullDate } from '../../i18n/format.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { ConsentTextDialog } from './ConsentTextDialog.tsx'
import './agreements.css'

/** The words that clients sign, to be adapted in the settings. */
export function ConsentTextsCard() {
  const { t } = useTranslation('agreements')
  const texts = useProcedure('agreements.texts', {}).data ?? []
  const [changing, setChanging] = useState<ConsentText | null>(null)
  return (
    <Card title={t('texts')}>
      <div className="stack-tight">
        <p className="soft small">{t('textsWhat')}</p>
        <ul className="agreements-list">
          {texts.map((text) => (
            <li key={text.subject} className="row">
              <span className="grow">
                {text.title}
                <span className="soft small agreements-outdated">
                  {t('version', { version: text.version })},{' '}
                  {text.createdAt === null
                    ? t('builtIn')
                    : t('ofDate', { date: formatFullDate(text.createdAt) })}
                </span>
              </span>
              <Button
                size="small"
                variant="quiet"
                aria-label={t('changeOf', { title: text.title })}
                onPress={() => setChanging(text)}
              >
                {t('change')}
              </Button>
            </li>
          ))}
        </ul>
      </div>
      {changing === null ? null : <ConsentTextDialog text={changing} onClose={() => setChanging(null)} />}
    </Card>
  )
}
