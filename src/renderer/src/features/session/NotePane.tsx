import { useTranslation } from 'react-i18next'
import type { MarkedPart } from '../../../../contract/models/carry.ts'
import type { Session } from '../../../../contract/models/session.ts'
import { FollowAgain } from '../chart/FollowAgain.tsx'
import { useFollowsChart } from '../chart/useFollowsChart.ts'
import { ComplaintDetails } from '../note/ComplaintDetails.tsx'
import { MotionDetails } from '../note/MotionDetails.tsx'
import { OutcomeDetails } from '../outcomes/OutcomeDetails.tsx'
import { NoteEnd } from '../signing/NoteEnd.tsx'
import { PhraseTextArea } from '../snippets/PhraseTextArea.tsx'
import { longestText } from './overlong.ts'
import { useSessionText } from './useSessionField.ts'
import './NotePane.css'

/** The SOAP note: plain paper, saved while it is typed; structure lies folded beside it. */
export function NotePane({ session }: { readonly session: Session }) {
  const { t } = useTranslation('session')
  return (
    <section className="note-pane" aria-label={t('notes')}>
      <NoteField session={session} field="subjective" />
      <ComplaintDetails session={session} />
      <NoteField session={session} field="objective" />
      <MotionDetails session={session} />
      <NoteField session={session} field="assessment" />
      <NoteField session={session} field="planNote" />
      <NoteField session={session} field="nextTime" />
      <OutcomeDetails session={session} />
      <NoteEnd session={session} />
    </section>
  )
}

interface NoteFieldProps {
  readonly session: Session
  readonly field: 'subjective' | 'objective' | 'assessment' | 'planNote' | 'nextTime'
}

function NoteField({ session, field }: NoteFieldProps) {
  const { t } = useTranslation('session')
  const { t: note } = useTranslation('note')
  const text = useSessionText(session, field)
  const follows = useFollowsChart(session.id) && field === 'objective'
  const isSigned = session.status === 'signed'
  const carried: readonly MarkedPart[] = session.carried
  const classes = [
    ...(follows ? ['note-follows'] : []),
    ...(carried.some((part) => part === field) ? ['note-carried'] : []),
  ]
  const over = text.value.length - longestText
  return (
    <div className={classes.join(' ')} title={follows ? t('followsChart') : undefined}>
      <PhraseTextArea
        label={t(field)}
        look="plain"
        isReadOnly={isSigned}
        placeholder={isSigned ? undefined : t(`${field}Placeholder`)}
        value={text.value}
        onChange={text.change}
        onBlur={() => void text.flush()}
        error={over > 0 ? note('tooLong', { count: over }) : undefined}
      />
      {field === 'objective' && session.status === 'draft' && <FollowAgain sessionId={session.id} />}
    </div>
  )
}
