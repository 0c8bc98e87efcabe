import { useTranslation } from 'react-i18next'
import type { ClientFields } from '../../../../contract/models/client.ts'
import type { ClientField, MergePreview } from '../../../../contract/models/merge.ts'
import { formatFullDate } from '../../i18n/format.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import './MergeSides.css'

interface MergeSidesProps {
  readonly preview: MergePreview
  readonly fromGone: ReadonlySet<ClientField>
  readonly onChoose: (field: ClientField, fromGone: boolean) => void
}

/** What is kept from each, side by side; where they contradict each other, one of the two is chosen. */
export function MergeSides({ preview, fromGone, onChoose }: MergeSidesProps) {
  const { t } = useTranslation('merge')
  const { t: clients } = useTranslation('clients')
  const { kept, gone, conflicts, added, moves } = preview
  const told = (fields: ClientFields, field: ClientField): string => {
    const value = fields[field]
    if (value === null || value === '') return ''
    if (field === 'birthDate') return formatFullDate(String(value))
    if (field === 'language') return clients(`languages.${fields.language}`)
    return Array.isArray(value) ? value.join(', ') : String(value)
  }
  const counted = (['sessions', 'points', 'conditions', 'appointments', 'handouts', 'others'] as const)
    .filter((kind) => moves[kind] > 0)
    .map((kind) => t(`moves.${kind}`, { count: moves[kind] }))
  const twoPeople = conflicts.includes('birthDate')

  return (
    <>
      {twoPeople ? <p className="merge-caution">{t('twoPeople')}</p> : null}
      <table className="merge-sides">
        <thead>
          <tr>
            <th scope="col">
              <span className="soft small">{t('field')}</span>
            </th>
            <th scope="col">
              <span className="soft small">{t('stays')}</span> <b dir="auto">{kept.name}</b>
            </th>
            <th scope="col">
              <span className="soft small">{t('goes')}</span> <b dir="auto">{gone.name}</b>
            </th>
            <th scope="col">
              <span className="soft small">{t('afterwards')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {conflicts.map((field) => {
            const taken = fromGone.has(field) ? 'gone' : 'kept'
            const label = clients(`fields.${field}`)
            return (
              <tr key={field}>
                <th scope="row">{label}</th>
                <td data-taken={taken === 'kept'}>{told(kept, field)}</td>
                <td data-taken={taken === 'gone'}>{told(gone, field)}</td>
                <td>
                  <Segmented
                    label={t('choose', { field: label })}
                    hideLabel
                    size="small"
                    options={[
                      { id: 'kept', label: t('left') },
                      { id: 'gone', label: t('right') },
                    ]}
                    value={taken}
                    onChange={(side) => onChoose(field, side === 'gone')}
                  />
                </td>
              </tr>
            )
          })}
          {added.map((field) => (
            <tr key={field}>
              <th scope="row">{clients(`fields.${field}`)}</th>
              <td>{told(kept, field)}</td>
              <td data-taken="true">{field === 'formerNames' ? formerOf(preview) : told(gone, field)}</td>
              <td className="soft small">{told(kept, field) === '' ? t('fromRight') : t('both')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {conflicts.includes('name') ? <p className="soft small">{t('formerName')}</p> : null}
      <p>
        {counted.length === 0
          ? t('nothingMoves', { name: gone.name })
          : t('moving', { what: counted.join(', '), name: kept.name })}
      </p>
      <p className="soft small">{t('takeBack')}</p>
    </>
  )
}

/** The name that does not stand is found as a former one. */
const formerOf = ({ gone }: MergePreview): string => [...gone.formerNames, gone.name].join(', ')
