import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenFlag } from '../../../../contract/models/screening.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { formatDate } from '../../i18n/format.ts'
import { Button } from '../../ui/Button.tsx'
import { SeverityGlyph } from '../../ui/SeverityGlyph.tsx'
import { TextField } from '../../ui/TextField.tsx'

interface OpenFlagsProps {
  readonly sessionId: string
  readonly open: readonly OpenFlag[]
}

/** Signs that were answered with yes and not dealt with yet: what to do, and how it was settled. */
export function OpenFlags({ sessionId, open }: OpenFlagsProps) {
  const { t } = useTranslation('screening')
  if (open.length === 0) return null
  return (
    <ul className="screening-open" aria-label={t('open')}>
      {open.map((flag) => (
        <li key={flag.flag} className={`screening-action screening-${flag.level}`}>
          <SeverityGlyph severity={flag.level === 'routine' ? 'adapt' : 'stop'} />
          <div className="grow stack-tight">
            <p>
              <b>{flag.sign}</b> <span className="small">{t('since', { date: formatDate(flag.since) })}</span>
            </p>
            <p>{flag.action}</p>
            <Settle sessionId={sessionId} flag={flag.flag} />
          </div>
        </li>
      ))}
    </ul>
  )
}

function Settle({ sessionId, flag }: { readonly sessionId: string; readonly flag: string }) {
  const { t } = useTranslation('screening')
  const { t: common } = useTranslation('common')
  const settle = useCommand('screening.settle')
  const [writing, setWriting] = useState(false)
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  if (!writing) {
    return (
      <div>
        <Button size="small" onPress={() => setWriting(true)}>
          {t('settle')}
        </Button>
      </div>
    )
  }
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (note.trim() !== '') void settle.run({ sessionId, flag, note: note.trim() })
      }}
    >
      <div className="grow">
        <TextField
          label={t('settleNote')}
          size="small"
          autoFocus
          value={note}
          onChange={setNote}
          error={tried && note.trim() === '' ? t('settleMissing') : undefined}
        />
      </div>
      <Button type="submit" size="small" isPending={settle.isPending}>
        {common('save')}
      </Button>
      {settle.error === null ? null : <FailureNotice error={settle.error} />}
    </form>
  )
}
