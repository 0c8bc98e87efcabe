import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Comparison } from '../../../../contract/models/compare.ts'
import { formatFullDate } from '../../i18n/format.ts'
import { useMotionWords } from '../note/useMotionWords.ts'
import { type ComparedRow, comparedRows } from './comparedRows.ts'
import { differences } from './differences.ts'
import './compare.css'

interface CompareTableProps {
  readonly comparison: Comparison
  readonly onOpen: () => void
}

/** Sessions side by side; what a session says otherwise than the one beside it is marked, and its row named. */
export function CompareTable({ comparison, onOpen }: CompareTableProps) {
  const { t } = useTranslation('compare')
  const { t: session } = useTranslation('session')
  const { t: note } = useTranslation('note')
  const { t: outcomes } = useTranslation('outcomes')
  const { whole } = useMotionWords()
  const groups = comparedRows(comparison, { session, compare: t, note, outcomes, motion: whole })
  return (
    // A scroller that the keyboard can move needs to take the focus.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: as above.
    <section className="compare-scroll" tabIndex={0} aria-label={t('table')}>
      <table className="compare-table">
        <thead>
          <tr>
            <td />
            {comparison.sessions.map((one) => (
              <th key={one.session.id} scope="col">
                <Link href={`/sessions/${one.session.id}`} onClick={onOpen}>
                  {formatFullDate(one.session.date)}
                </Link>
                <span className="soft small"> {session('numbered', { number: one.session.number })}</span>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ key, rows }) => (
          <tbody key={key}>
            <tr>
              <th colSpan={comparison.sessions.length + 1} scope="rowgroup" className="compare-group">
                {t(`groups.${key}`)}
              </th>
            </tr>
            {rows.map((row) => (
              <Row key={row.key} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

function Row({ row: { label, cells } }: { readonly row: ComparedRow }) {
  const { t } = useTranslation('compare')
  const differs = cells.some((cell) => cell !== cells[0])
  return (
    <tr data-differs={differs || undefined}>
      <th scope="row">
        {label}
        {differs ? <span className="compare-differs small"> {t('differs')}</span> : null}
      </th>
      {cells.map((cell, index) => (
        // The order of the cells is that of the sessions and never changes.
        // biome-ignore lint/suspicious/noArrayIndexKey: as above.
        <td key={index} dir="auto">
          <Cell text={cell} other={cells[index === 0 ? 1 : index - 1] ?? ''} />
        </td>
      ))}
    </tr>
  )
}

function Cell({ text, other }: { readonly text: string; readonly other: string }) {
  const { t } = useTranslation('compare')
  if (text === '') return <span className="soft">{t('nothing')}</span>
  let at = 0
  return differences(text, other).map((piece) => {
    at += piece.text.length
    return piece.differs ? <mark key={at}>{piece.text}</mark> : <span key={at}>{piece.text}</span>
  })
}
