import { useTranslation } from 'react-i18next'
import type { Session } from '../../../../contract/models/session.ts'
import { NumberScale } from '../../ui/NumberScale.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useSessionPain, useSessionText } from '../session/useSessionField.ts'
import { Fold } from './Fold.tsx'

const pains = ['painBefore', 'painBest', 'painWorst'] as const
const texts = ['onset', 'aggravating', 'easing'] as const

/** The complaint in its parts: how bad now, at best and at worst, since when, what makes it worse and what eases it. */
export function ComplaintDetails({ session }: { readonly session: Session }) {
  const { t } = useTranslation('note')
  const summary = [
    ...pains
      .filter((field) => session[field] !== null)
      .map((field) => t(`short.${field}`, { pain: session[field] })),
    ...texts
      .filter((field) => session[field] !== '')
      .map((field) => t(`short.${field}`, { words: session[field] })),
  ].join(' · ')
  return (
    <Fold label={t('complaint')} summary={summary} isCarried={session.carried.includes('complaint')}>
      <div className="note-pain stack-tight">
        {pains.map((field) => (
          <PainRow key={field} session={session} field={field} />
        ))}
      </div>
      {texts.map((field) => (
        <ComplaintText key={field} session={session} field={field} />
      ))}
    </Fold>
  )
}

interface PainRowProps {
  readonly session: Session
  readonly field: (typeof pains)[number]
}

function PainRow({ session, field }: PainRowProps) {
  const { t } = useTranslation('note')
  const pain = useSessionPain(session, field)
  return (
    <NumberScale
      label={t(field)}
      from={0}
      to={10}
      value={pain.value}
      isDisabled={session.status === 'signed'}
      onChange={(value) => {
        pain.change(value)
        void pain.flush()
      }}
    />
  )
}

interface ComplaintTextProps {
  readonly session: Session
  readonly field: (typeof texts)[number]
}

function ComplaintText({ session, field }: ComplaintTextProps) {
  const { t } = useTranslation('note')
  const text = useSessionText(session, field)
  return (
    <TextField
      label={t(field)}
      size="small"
      placeholder={t(`${field}Placeholder`)}
      isReadOnly={session.status === 'signed'}
      value={text.value}
      onChange={text.change}
      onBlur={() => void text.flush()}
      error={text.state.kind === 'failed' ? text.state.message : undefined}
    />
  )
}
