import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { OwnQuestionsDialog } from './OwnQuestionsDialog.tsx'
import './intake.css'

/** The masseur's own intake questions, in the settings. */
export function OwnQuestionsCard() {
  const { t } = useTranslation('intake')
  const own = useProcedure('intakes.ownSections', {}).data
  const [changing, setChanging] = useState(false)
  if (own === undefined) return null
  return (
    <Card title={t('ownTitle')}>
      <div className="stack-tight">
        <p className="soft small">{t('ownWhat')}</p>
        {own.sections.length === 0 ? (
          <p>{t('ownNone')}</p>
        ) : (
          <ul>
            {own.sections.map(({ title, questions }) => (
              <li key={title}>
                {title}: {questions.join(' ')}
              </li>
            ))}
          </ul>
        )}
        <div>
          <Button onPress={() => setChanging(true)}>{t('ownChange')}</Button>
        </div>
      </div>
      {changing ? <OwnQuestionsDialog own={own} onClose={() => setChanging(false)} /> : null}
    </Card>
  )
}
