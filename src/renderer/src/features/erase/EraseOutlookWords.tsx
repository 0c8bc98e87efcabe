import { useTranslation } from 'react-i18next'
import type { EraseOutlook } from '../../../../contract/models/erase.ts'
import { formatFullDate } from '../../i18n/format.ts'

const counted = ['sessions', 'places', 'conditions', 'appointments', 'handouts', 'others'] as const

/** What an erase takes, and what it leaves behind, as two lists. */
export function EraseOutlookWords({ outlook }: { readonly outlook: EraseOutlook }) {
  const { t } = useTranslation('erase')
  const { count, until, notConnected, keptAside } = outlook.backups
  return (
    <div className="erase-outlook">
      <section aria-labelledby="erase-goes">
        <h3 id="erase-goes">{t('goes')}</h3>
        <ul>
          <li>{t('details')}</li>
          {counted.map((what) =>
            outlook[what] === 0 ? null : <li key={what}>{t(what, { count: outlook[what] })}</li>,
          )}
        </ul>
      </section>
      <section aria-labelledby="erase-stays">
        <h3 id="erase-stays">{t('stays')}</h3>
        <ul>
          <li>
            {count === 0 || until === null
              ? t('noBackups')
              : t('backups', { count, until: formatFullDate(until) })}
          </li>
          {notConnected.map((name) => (
            <li key={name}>{t('notConnected', { name })}</li>
          ))}
          {keptAside.map((name) => (
            <li key={name}>{t('keptAside', { name })}</li>
          ))}
          <li>{t('trail')}</li>
          <li>{t('paper')}</li>
        </ul>
      </section>
    </div>
  )
}
