import { useTranslation } from 'react-i18next'
import type { AuditLine } from '../../../../contract/models/audit.ts'
import { whenWords } from '../backup/backupWords.ts'
import { trailWords } from './trailWords.ts'

/** Lines of the trail, newest first. */
export function TrailTable({ lines }: { readonly lines: readonly AuditLine[] }) {
  const { t } = useTranslation('audit')
  return (
    <section className="security-trail" aria-label={t('title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('did')}</th>
            <th scope="col">{t('whose')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ row, at, kind, clientName }) => (
            <tr key={row}>
              <td className="num">{whenWords(at)}</td>
              <td>{trailWords(t, kind)}</td>
              <td>
                <bdi>{clientName}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
