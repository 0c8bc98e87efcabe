import { useTranslation } from 'react-i18next'
import { useProcedure } from '../../api/useProcedure.ts'
import { pressureKey } from '../clients/pressureKey.ts'

/** How the client likes to be treated, and with what; nothing where nobody has said. */
export function Preferences({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation('session')
  const { t: clients } = useTranslation('clients')
  const client = useProcedure('clients.get', { id: clientId }).data
  if (client === undefined) return null
  const { preferredPressure, lubricant, allergies } = client
  const lines = [
    preferredPressure === null
      ? null
      : {
          term: clients('fields.preferredPressure'),
          told: t('pressureOf', {
            pressure: preferredPressure,
            words: clients(`pressures.${pressureKey(preferredPressure)}`),
          }),
        },
    lubricant === '' ? null : { term: clients('fields.lubricant'), told: lubricant },
    allergies === '' ? null : { term: clients('fields.allergies'), told: allergies },
  ].filter((line) => line !== null)
  if (lines.length === 0) return null
  return (
    <section>
      <h2>{t('preferences')}</h2>
      <dl className="client-sheet-terms">
        {lines.map(({ term, told }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{told}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
