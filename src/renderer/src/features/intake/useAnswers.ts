import { useRef } from 'react'
import type { Intake, IntakeAnswers } from '../../../../contract/models/intake.ts'
import { run } from '../../api/run.ts'
import { type AutosaveField, useAutosave } from '../../api/useAutosave.ts'

/** The answers of an intake, saved as they are typed. */
export function useAnswers(intake: Intake): AutosaveField<IntakeAnswers> {
  // Each save raises the revision; what others have done since comes in with the intake itself.
  const revision = useRef(intake.revision)
  revision.current = Math.max(revision.current, intake.revision)
  return useAutosave<IntakeAnswers>({
    value: intake.answers,
    save: async (answers) => {
      const reply = await run('intakes.save', { id: intake.id, revision: revision.current, answers })
      if (reply.ok) revision.current = reply.value.revision
      return reply
    },
  })
}
