import { useTranslation } from 'react-i18next'
import { useProcedure } from '../../api/useProcedure.ts'
import './DoneAnyway.css'

/** In the session's sheet, always in view: what is done against a rule today, and the reason that was written for it. */
export function DoneAnyway({ sessionId }: { readonly sessionId: string }) {
  const { t } = useTranslation('plan')
  const overrides = useProcedure('plans.get', { sessionId }).data?.overrides ?? []
  const held = overrides.filter(({ holds }) => holds)
  if (held.length === 0) return null
  return (
    <section className="done-anyway" aria-label={t('overrides')}>
      <h2>{t('overrides')}</h2>
      <dl>
        {held.map(({ finding, wording, reason }) => (
          <div key={finding}>
            <dt>{wording}</dt>
            <dd>{t('anywayReason', { reason })}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
