import { UserRoundSearch } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ClientRow } from '../../../../contract/models/client.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { formatFullDate } from '../../i18n/format.ts'
import { Button } from '../../ui/Button.tsx'
import { type ClientForm, likenessOf } from './clientForm.ts'
import './SimilarClients.css'

interface SimilarClientsProps {
  readonly form: ClientForm
  /** The client who is being changed is no double of their own. */
  readonly except: string | null
  readonly chooseLabel: string
  readonly onChoose: (client: ClientRow) => void
}

const nobody = { name: '', birthDate: null, phone: '', except: null }

/** Warns while a name is typed that this client may be in the list already. */
export function SimilarClients({ form, except, chooseLabel, onChoose }: SimilarClientsProps) {
  const { t } = useTranslation('clients')
  const likeness = likenessOf(form, except)
  const query = useProcedure('clients.similar', likeness ?? nobody, {
    enabled: likeness !== null,
    keepLast: true,
  })
  const alike = likeness === null ? [] : (query.data ?? [])
  return (
    <div role="status">
      {alike.length === 0 ? null : (
        <div className="clients-similar">
          <p className="row-tight">
            <UserRoundSearch aria-hidden="true" />
            {t('similar', { count: alike.length })}
          </p>
          <ul>
            {alike.map((client) => (
              <li key={client.id} className="row">
                <span className="grow">
                  <b dir="auto">{client.name}</b> {details(client)}
                </span>
                <Button size="small" onPress={() => onChoose(client)}>
                  {chooseLabel}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )

  function details({ birthDate, phone, lastSession, archived }: ClientRow): string {
    return [
      birthDate === null ? '' : t('born', { date: formatFullDate(birthDate) }),
      phone,
      lastSession === null ? '' : t('lastHere', { date: formatFullDate(lastSession) }),
      archived ? t('archivedWord') : '',
    ]
      .filter((part) => part !== '')
      .join(' · ')
  }
}
