import { useTranslation } from 'react-i18next'
import type { Client } from '../../../../contract/models/client.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { pressureKey } from '../clients/pressureKey.ts'

interface RecordCardProps {
  readonly client: Client
  readonly onChange: () => void
}

/** What is known of the client beside health: what they like, who stands beside them, how they are found. */
export function RecordCard({ client, onChange }: RecordCardProps) {
  const { t } = useTranslation('client')
  const { t: clients } = useTranslation('clients')
  const { preferredPressure, tags, formerNames } = client
  const pressure =
    preferredPressure === null
      ? ''
      : t('pressureOf', {
          pressure: preferredPressure,
          words: clients(`pressures.${pressureKey(preferredPressure)}`),
        })
  const lines = (
    [
      ['preferredPressure', pressure],
      ['lubricant', client.lubricant],
      ['allergies', client.allergies],
      ['guardian', client.guardian],
      ['emergencyContact', client.emergencyContact],
      ['doctor', client.doctor],
      ['formerNames', formerNames.join(', ')],
    ] as const
  ).filter(([, told]) => told !== '')
  const isEmpty = lines.length === 0 && tags.length === 0 && client.note === ''
  return (
    <Card
      title={t('record')}
      aside={
        <Button variant="quiet" size="small" aria-label={t('changeRecord')} onPress={onChange}>
          {t('change')}
        </Button>
      }
      className="client-record"
    >
      {isEmpty ? <p className="soft">{t('recordEmpty')}</p> : null}
      {lines.length === 0 ? null : (
        <dl className="client-terms">
          {lines.map(([field, told]) => (
            <div key={field}>
              <dt>{clients(`fields.${field}`)}</dt>
              <dd dir="auto">{told}</dd>
            </div>
          ))}
        </dl>
      )}
      {client.note === '' ? null : (
        <p className="client-note" dir="auto">
          {client.note}
        </p>
      )}
      {tags.length === 0 ? null : (
        <ul className="client-tags" aria-label={clients('fields.tags')}>
          {tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
    </Card>
  )
}
