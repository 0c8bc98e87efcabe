import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useProcedure } from '../../api/useProcedure.ts'
import { ConsentState } from './ConsentState.tsx'
import './agreements.css'

/** At the session: how each consent stands, with the way to the client's page where it is signed. */
export function ConsentLine({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation('agreements')
  const states = useProcedure('agreements.forClient', { clientId }).data?.states
  if (states === undefined) return null
  return (
    <section>
      <h2>{t('title')}</h2>
      <ul className="agreements-list">
        {states.map((state) => (
          <li key={state.subject}>
            {state.state === 'given' ? (
              <ConsentState state={state} />
            ) : (
              <Link href={`/clients/${clientId}`}>
                <ConsentState state={state} />
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
