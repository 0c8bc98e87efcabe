import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ScreeningGroup } from '../../../../contract/models/screening.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { OneQuestion } from './OneQuestion.tsx'

interface ScreeningQuestionsProps {
  readonly sessionId: string
  readonly groups: readonly ScreeningGroup[]
  readonly onDone: () => void
  /** Set where there is something to go back to. */
  readonly onCancel: (() => void) | null
}

/** A handful of lines to read out. One press says no to all of them; a yes asks which sign, and shows what to do. */
export function ScreeningQuestions({ sessionId, groups, onDone, onCancel }: ScreeningQuestionsProps) {
  const { t } = useTranslation('screening')
  const { t: common } = useTranslation('common')
  const command = useCommand('screening.answer')
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set())
  const [signs, setSigns] = useState<ReadonlySet<string>>(new Set())
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const vague = groups.filter(
    ({ id, signs: here }) => unfolded.has(id) && !here.some(({ flag }) => signs.has(flag)),
  )

  const toggle = (group: ScreeningGroup, yes: boolean) => {
    setUnfolded((all) => withOrWithout(all, group.id, yes))
    const [only, ...others] = group.signs
    if (yes && only !== undefined && others.length === 0)
      setSigns((all) => withOrWithout(all, only.flag, true))
    if (!yes)
      setSigns((all) => new Set([...all].filter((flag) => !group.signs.some((one) => one.flag === flag))))
  }
  const keep = async () => {
    setTried(true)
    if (vague.length > 0) return
    const answers = groups.flatMap((group) =>
      group.signs.map(({ flag }) => ({ flag, answer: signs.has(flag) ? ('yes' as const) : ('no' as const) })),
    )
    const reply = await command.run({ sessionId, answers, note: note.trim() })
    if (reply.ok) onDone()
  }
  return (
    <div className="stack-tight">
      <ul className="screening-questions" aria-label={t('questions')}>
        {groups.map((group) => (
          <OneQuestion
            key={group.id}
            group={group}
            yes={unfolded.has(group.id)}
            signs={signs}
            missing={tried && vague.includes(group)}
            onYes={(yes) => toggle(group, yes)}
            onSign={(flag, ticked) => setSigns((all) => withOrWithout(all, flag, ticked))}
          />
        ))}
      </ul>
      {unfolded.size > 0 && <TextField label={t('note')} value={note} onChange={setNote} />}
      <div className="row">
        <Button variant="primary" isPending={command.isPending} onPress={() => void keep()}>
          {unfolded.size === 0 ? t('askedNone') : t('keep', { count: signs.size })}
        </Button>
        {onCancel !== null && (
          <Button variant="quiet" onPress={onCancel}>
            {common('cancel')}
          </Button>
        )}
      </div>
      {command.error === null ? null : <FailureNotice error={command.error} />}
    </div>
  )
}

function withOrWithout(all: ReadonlySet<string>, one: string, held: boolean): ReadonlySet<string> {
  const next = new Set(all)
  if (held) next.add(one)
  else next.delete(one)
  return next
}
