import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../../../contract/models/session.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Fold } from './Fold.tsx'
import { MotionForm } from './MotionForm.tsx'
import { useMotionWords } from './useMotionWords.ts'

/** Range of motion: what was measured today beside what it was before, and one line to add more. */
export function MotionDetails({ session }: { readonly session: Session }) {
  const { t } = useTranslation('note')
  const words = useMotionWords()
  const motions = useProcedure('motions.ofSession', { sessionId: session.id }).data ?? []
  const remove = useCommand('motions.remove')
  const isSigned = session.status === 'signed'
  if (isSigned && motions.length === 0) return null
  return (
    <Fold label={t('motion')} summary={motions.map(words.whole).join(' · ')}>
      {motions.length === 0 ? null : (
        <ul className="note-motions" aria-label={t('motion')}>
          {motions.map((motion) => (
            <li key={motion.id}>
              <span className="grow" dir="auto">
                {words.whole(motion)}
                {words.before(motion) === '' ? null : (
                  <span className="soft small"> {words.before(motion)}</span>
                )}
              </span>
              {isSigned ? null : (
                <IconButton
                  label={t('removeMotion', { motion: words.whole(motion) })}
                  onPress={() => void remove.run({ sessionId: session.id, id: motion.id })}
                >
                  <X aria-hidden="true" />
                </IconButton>
              )}
            </li>
          ))}
        </ul>
      )}
      {remove.error === null ? null : <FailureNotice error={remove.error} />}
      {isSigned ? null : <MotionForm sessionId={session.id} last={motions.at(-1)} />}
    </Fold>
  )
}
