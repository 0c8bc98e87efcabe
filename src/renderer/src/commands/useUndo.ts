import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { undoableCommands } from '../../../contract/models/undo.ts'
import { call } from '../api/practice.ts'
import { run } from '../api/run.ts'
import { flushUnsaved } from '../api/unsaved.ts'
import { useErrorText } from '../api/useErrorText.ts'
import { useToast } from '../ui/Toasts.tsx'
import { currentUndoScope } from './undoScope.ts'

/** Takes back, or does again, the last step of what is open, and says so. */
export function useUndo(): (direction: 'undo' | 'redo') => Promise<void> {
  const { t } = useTranslation('commands')
  const words = useErrorText()
  const toast = useToast()
  return useCallback(
    async (direction) => {
      const scope = currentUndoScope()
      if (scope === null) return
      await flushUnsaved()
      const before = await call('undo.state', scope)
      if (before.ok && before.value[direction] === null) {
        toast({ text: t(direction === 'undo' ? 'nothingToUndo' : 'nothingToRedo') })
        return
      }
      const reply = await run(direction === 'undo' ? 'undo.undo' : 'undo.redo', scope)
      const step = stepNamed(before.ok ? before.value[direction] : null)
      if (!reply.ok) toast({ text: words(reply.error).happened, tone: 'problem' })
      else if (step === null) toast({ text: t(direction === 'undo' ? 'undone' : 'redone'), settles: true })
      else
        toast({
          text: t(direction === 'undo' ? 'undoneStep' : 'redoneStep', { step: t(`steps.${step}`) }),
          settles: true,
        })
    },
    [t, toast, words],
  )
}

/** The step as a command that has words; null for one of a version before this. */
const stepNamed = (command: string | null) => undoableCommands.find((one) => one === command) ?? null
