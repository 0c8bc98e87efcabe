import { useTranslation } from 'react-i18next'
import { useProcedure } from '../../api/useProcedure.ts'
import { formatFullDate } from '../../i18n/format.ts'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { emptyClient } from '../clients/clientForm.ts'
import { SimilarClients } from '../clients/SimilarClients.tsx'
import type { SessionForm } from './sessionForm.ts'

interface WhoComesProps {
  readonly form: SessionForm
  readonly onChange: (patch: Partial<SessionForm>) => void
  readonly error: string | undefined
}

/** Someone from the list, or someone new of whom a name is enough for now. */
export function WhoComes({ form, onChange, error }: WhoComesProps) {
  const { t } = useTranslation('today')
  const clients = useProcedure('clients.list', { archived: false })
  if (clients.data === undefined) return null
  const who = form.who === 'new' || clients.data.length === 0 ? 'new' : 'known'
  return (
    <>
      {clients.data.length === 0 ? null : (
        <Segmented
          label={t('who')}
          options={[
            { id: 'known', label: t('known') },
            { id: 'new', label: t('newClient') },
          ]}
          value={who}
          onChange={(choice) => onChange({ who: choice, clientId: '' })}
        />
      )}
      {who === 'known' ? (
        <ComboBox
          label={t('client')}
          options={clients.data.map(({ id, name, birthDate, phone }) => ({
            id,
            label: name,
            detail: [birthDate === null ? '' : formatFullDate(birthDate), phone]
              .filter((part) => part !== '')
              .join(' · '),
          }))}
          value={form.clientId === '' ? null : form.clientId}
          onChange={(clientId) => onChange({ who: 'known', clientId: clientId ?? '' })}
          error={error}
          autoFocus
        />
      ) : (
        <>
          <div className="today-session-new">
            <TextField
              label={t('name')}
              value={form.name}
              onChange={(name) => onChange({ who: 'new', clientId: '', name })}
              error={error}
              autoFocus
            />
            <TextField
              label={t('phone')}
              value={form.phone}
              onChange={(phone) => onChange({ who: 'new', clientId: '', phone })}
              type="tel"
            />
          </div>
          <SimilarClients
            form={{ ...emptyClient, name: form.name, phone: form.phone }}
            except={null}
            chooseLabel={t('chooseThis')}
            onChoose={({ id }) => onChange({ who: 'known', clientId: id })}
          />
        </>
      )}
    </>
  )
}
