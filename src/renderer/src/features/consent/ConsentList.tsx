import { useTranslation } from 'react-i18next'
import { useProcedure } from '../../api/useProcedure.ts'
import { Card } from '../../ui/Card.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { useConsent } from './useConsent.ts'
import './ConsentList.css'

/** The sensitive areas that this session's plan works in, and what the client said today. Nothing where there is none. */
export function ConsentList({ sessionId }: { readonly sessionId: string }) {
  const { t } = useTranslation('consent')
  const states = useProcedure('consent.forSession', { sessionId }).data ?? []
  const consent = useConsent(sessionId)
  const shown = states.filter(({ blocks, answer }) => blocks.length > 0 || answer !== null)
  if (shown.length === 0) return null
  return (
    <Card title={t('title')}>
      <p className="small soft">{t('why')}</p>
      <ul className="consent-list">
        {shown.map(({ area, name, answer }) => (
          <li key={area}>
            <span className="consent-name">{name}</span>
            <Segmented
              label={t('answerFor', { area: name })}
              hideLabel
              size="small"
              value={answer}
              onChange={(next) => void consent(area, next)}
              options={
                answer === 'given' || answer === 'withdrawn'
                  ? [
                      { id: 'given', label: t('given') },
                      { id: 'withdrawn', label: t('withdrawn') },
                    ]
                  : [
                      { id: 'given', label: t('given') },
                      { id: 'refused', label: t('refused') },
                    ]
              }
            />
          </li>
        ))}
      </ul>
    </Card>
  )
}
