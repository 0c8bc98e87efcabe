import { ShieldAlert, ShieldCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { SignedSession } from '../../../../contract/models/signature.ts'
import { formatFullDate, formatTime } from '../../i18n/format.ts'
import { AddAmendment } from './AddAmendment.tsx'
import './signing.css'

/** Under a signed note: when and by whom, whether it still stands so, and what was added since. */
export function SignedNote({ signed }: { readonly signed: SignedSession }) {
  const { t } = useTranslation('signing')
  const { sessionId, at, by, hash, verdict, amendments } = signed
  const isWhole = verdict === 'unchanged'
  return (
    <section className="signed-note" aria-label={t('signature')}>
      <p
        className={isWhole ? 'signed-line' : 'signed-line signed-doubtful'}
        role={isWhole ? undefined : 'alert'}
      >
        {isWhole ? <ShieldCheck aria-hidden="true" /> : <ShieldAlert aria-hidden="true" />}
        <span>
          {at === '' ? null : (
            <b className="num">{t('signedOn', { date: formatFullDate(at), time: formatTime(at) })}</b>
          )}
          <span> {t(`verdicts.${verdict}`)}</span>
          {by === '' ? null : <span className="small soft signed-by">{by}</span>}
        </span>
      </p>
      {hash === '' ? null : (
        <p className="small soft signed-hash" title={hash}>
          {t('hash', { hash: hash.slice(0, 16) })}
        </p>
      )}
      {amendments.length === 0 ? null : (
        <ul className="amendments" aria-label={t('amendments')}>
          {amendments.map(({ id, at: added, by: author, text }) => (
            <li key={id}>
              <p className="small soft num">
                {t('amendedOn', { date: formatFullDate(added), time: formatTime(added), by: author })}
              </p>
              <p className="amendment-text" dir="auto">
                {text}
              </p>
            </li>
          ))}
        </ul>
      )}
      <AddAmendment sessionId={sessionId} />
    </section>
  )
}
