import { useTranslation } from 'react-i18next'
import type { Session, SessionTextField } from '../../../../contract/models/session.ts'
import { TextArea } from '../../ui/TextArea.tsx'
import { FollowAgain } from '../chart/FollowAgain.tsx'
import { useFollowsChart } from '../chart/useFollowsChart.ts'
import { NoteEnd } from '../signing/NoteEnd.tsx'
import { useSessionText } from './useSessionField.ts'
import './NotePane.css'

const fields = ['subjective', 'objective', 'assessment', 'planNote', 'nextTime'] as const

/** The SOAP note: plain paper, saved while it is typed. */
export function NotePane({ session }: { readonly session: Session }) {
  const { t } = useTranslation('session')
  return (
    <section className="note-pane" aria-label={t('notes')}>
      {fields.map((field) => (
        <NoteField key={field} session={session} field={field} />
      ))}
      <NoteEnd session={session} />
    </section>
  )
}

interface NoteFieldProps {
  readonly session: Session
  readonly field: Extract<SessionTextField, (typeof fields)[number]>
}

function NoteField({ session, field }: NoteFieldProps) {
  const { t } = useTranslation('session')
  const text = useSessionText(session, field)
  const follows = useFollowsChart(session.id) && field === 'objective'
  return (
    <div className={follows ? 'note-follows' : undefined} title={follows ? t('followsChart') : undefined}>
      <TextArea
        label={t(field)}
        look="plain"
        isReadOnly={session.status === 'signed'}
        placeholder={session.status === 'signed' ? undefined : t(`${field}Placeholder`)}
        value={text.value}
        onChange={text.change}
        onBlur={() => void text.flush()}
      />
      {field === 'objective' && session.status === 'draft' && <FollowAgain sessionId={session.id} />}
    </div>
  )
}
