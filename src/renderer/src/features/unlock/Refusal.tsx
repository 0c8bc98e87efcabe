import { useTranslation } from 'react-i18next'
import type { ReplyError } from '../../../../contract/reply.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'

interface RefusalProps {
  readonly error: ReplyError | null
  readonly seconds: number
  /** What to say when the secret itself was wrong. */
  readonly refused: string
}

/** Why the door stays shut, and how long until it listens again. */
export function Refusal({ error, seconds, refused }: RefusalProps) {
  const { t } = useTranslation('unlock')
  if (error !== null && error.code !== 'refused' && error.code !== 'invalid')
    return <FailureNotice error={error} />
  if (error === null && seconds === 0) return null
  return (
    <div className="unlock-refusal">
      {error === null ? null : <p role="alert">{refused}</p>}
      {seconds === 0 ? null : <p role="timer">{t('waitSeconds', { count: seconds })}</p>}
    </div>
  )
}
