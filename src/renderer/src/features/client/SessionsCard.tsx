import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { SessionSummary } from '../../../../contract/models/session.ts'
import { useToday } from '../../app/today.ts'
import { formatDate } from '../../i18n/format.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'

interface SessionsCardProps {
  readonly sessions: readonly SessionSummary[]
  readonly onNew: () => void
  readonly onCompare: () => void
}

/** The client's sessions, newest first: pain when they came and when they left, and what it was about. */
export function SessionsCard({ sessions, onNew, onCompare }: SessionsCardProps) {
  const { t } = useTranslation('client')
  const { t: compare } = useTranslation('compare')
  return (
    <Card
      title={t('sessions')}
      aside={
        sessions.length === 0 ? undefined : (
          <>
            <span className="num">{sessions.length}</span>
            {sessions.length < 2 ? null : (
              <Button size="small" kbd="Ctrl+Shift+C" onPress={onCompare}>
                {compare('command')}
              </Button>
            )}
          </>
        )
      }
      className="client-sessions"
    >
      {sessions.length === 0 ? (
        <EmptyState title={t('noSessions')} action={<Button onPress={onNew}>{t('newSession')}</Button>}>
          {t('noSessionsHelp')}
        </EmptyState>
      ) : (
        <ul className="client-timeline">
          {sessions.map((session) => (
            <li key={session.id}>
              <Link href={`/sessions/${session.id}`} className="client-session">
                <SessionLine session={session} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function SessionLine({ session }: { readonly session: SessionSummary }) {
  const { t } = useTranslation('client')
  const { t: common } = useTranslation('common')
  const today = useToday()
  const { date, minutes, reason, excerpt, points, signed } = session
  const lines = [reason, excerpt].filter((text) => text !== '')
  return (
    <>
      <span className="soft num">{date === today ? t('today') : formatDate(date, today)}</span>
      <Pain before={session.painBefore} after={session.painAfter} />
      <span className="client-session-words">
        <span className="client-session-about" dir="auto">
          {lines[0] ?? t('nothingWritten')}
        </span>
        {lines[1] === undefined ? null : (
          <span className="client-session-excerpt" dir="auto">
            {lines[1]}
          </span>
        )}
        <span className="soft small">
          {[common('minutes', { count: minutes }), points === 0 ? '' : t('points', { count: points })]
            .filter((part) => part !== '')
            .join(' · ')}
          {signed ? null : <span className="client-unfinished"> · {t('needsNote')}</span>}
        </span>
      </span>
    </>
  )
}

function Pain({ before, after }: { readonly before: number | null; readonly after: number | null }) {
  const { t } = useTranslation('client')
  if (before === null && after === null) return <span className="soft small">{t('painNotAsked')}</span>
  return (
    <span className="client-pain num">
      <span className="client-pain-word">{t('pain')} </span>
      {before === null ? <span className="soft small">?</span> : <b>{before}</b>}
      {after === null ? null : (
        <>
          <span className="soft small"> {t('to')} </span>
          <b>{after}</b>
        </>
      )}
    </span>
  )
}
