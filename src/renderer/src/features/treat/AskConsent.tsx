import { useTranslation } from 'react-i18next'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { useConsent } from '../consent/useConsent.ts'

interface AskConsentProps {
  readonly sessionId: string
  /** Id of the stage at hand. */
  readonly stage: string
}

/** Before a stage that works in a sensitive area: asked, and answered with one press. */
export function AskConsent({ sessionId, stage }: AskConsentProps) {
  const { t } = useTranslation('consent')
  const states = useProcedure('consent.forSession', { sessionId }).data ?? []
  const consent = useConsent(sessionId)
  const here = states.filter(({ blocks }) => blocks.includes(stage))
  const open = here.find(({ answer }) => answer === null)
  const refused = here.find(({ answer }) => answer === 'refused' || answer === 'withdrawn')
  if (open !== undefined) {
    return (
      <section className="room-ask" role="alert" aria-label={t('title')}>
        <p>{t('askFirst', { area: open.name })}</p>
        <div className="row">
          <Button variant="primary" onPress={() => void consent(open.area, 'given')}>
            {t('given')}
          </Button>
          <Button onPress={() => void consent(open.area, 'refused')}>{t('refused')}</Button>
        </div>
      </section>
    )
  }
  if (refused === undefined) return null
  return (
    <section className="room-ask room-ask-refused" role="status">
      <p>{t('refusedHere', { area: refused.name })}</p>
    </section>
  )
}
