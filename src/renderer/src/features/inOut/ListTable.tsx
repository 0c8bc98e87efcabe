import { useTranslation } from 'react-i18next'
import type { ListedClient } from '../../../../contract/models/clientImport.ts'
import { formatFullDate } from '../../i18n/format.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'

interface ListTableProps {
  readonly clients: readonly ListedClient[]
  readonly out: readonly number[]
  readonly onTurn: (line: number) => void
}

/** More lines than anybody looks through; those with something to look at stand first. */
const mostShown = 100

export function ListTable({ clients, out, onTurn }: ListTableProps) {
  const { t } = useTranslation('inOut')
  const left = new Set(out)
  const shown = [...clients.filter(isOdd), ...clients.filter((client) => !isOdd(client))].slice(0, mostShown)
  return (
    <div className="in-out-scroll">
      <table className="in-out-table">
        <thead>
          <tr>
            <th scope="col">{t('heads.take')}</th>
            <th scope="col">{t('heads.line')}</th>
            <th scope="col">{t('heads.name')}</th>
            <th scope="col">{t('heads.born')}</th>
            <th scope="col">{t('heads.contact')}</th>
            <th scope="col">{t('heads.remark')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((client) => (
            <tr key={client.line}>
              <td>
                <Checkbox
                  isSelected={!left.has(client.line)}
                  isDisabled={client.nameless}
                  onChange={() => onTurn(client.line)}
                >
                  <VisuallyHidden>{t('take', { name: client.name, line: client.fileLine })}</VisuallyHidden>
                </Checkbox>
              </td>
              <td className="num">{client.fileLine}</td>
              <td>{client.name}</td>
              <td className="num">{client.birthDate === null ? '' : formatFullDate(client.birthDate)}</td>
              <td>{[client.phone, client.email].filter((text) => text !== '').join(' · ')}</td>
              <td className="small">
                <Remarks client={client} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {clients.length > shown.length ? (
        <p className="soft small">{t('more', { count: clients.length - shown.length })}</p>
      ) : null}
    </div>
  )
}

const isOdd = ({ nameless, alike, alikeLine, toNote }: ListedClient): boolean =>
  nameless || alike.length > 0 || alikeLine !== null || toNote.length > 0

function Remarks({ client: { nameless, alike, alikeLine, toNote } }: { readonly client: ListedClient }) {
  const { t } = useTranslation('inOut')
  return (
    <>
      {nameless ? <div>{t('nameless')}</div> : null}
      {alike.length === 0 ? null : <div>{t('alike', { names: alike.join(', ') })}</div>}
      {alikeLine === null ? null : <div>{t('alikeLine', { line: alikeLine })}</div>}
      {toNote.length === 0 ? null : (
        <div>{t('toNote', { what: toNote.map((target) => t(`targets.${target}`)).join(', ') })}</div>
      )}
    </>
  )
}
