import { useState } from 'react'
import type { Session, SessionEdit, SessionTextField } from '../../../../contract/models/session.ts'
import { run } from '../../api/run.ts'
import { type AutosaveField, useAutosave } from '../../api/useAutosave.ts'
import { holdOverlong, overlongText } from './overlong.ts'
import { useReportSave } from './saveStates.ts'

/** Saves one edit of a session. */
export const saveEdit = (sessionId: string, edit: SessionEdit) =>
  run('sessions.saveField', { sessionId, edit })

/** A text of the session that saves itself while it is typed and tells the saved mark. */
export function useSessionText(session: Session, field: SessionTextField): AutosaveField<string> {
  // what was left behind stands in place of what is stored, until something else is
  const [{ held, before }] = useState(() => ({
    held: overlongText(session.id, field),
    before: session[field],
  }))
  const autosave = useAutosave<string>({
    value: held !== null && session[field] === before ? held : session[field],
    save: (value) => {
      holdOverlong(session.id, field, value)
      return saveEdit(session.id, { field, value })
    },
  })
  useReportSave(autosave.state)
  return autosave
}

/** Pain at arrival or on leaving, 0 to 10; saves at once. */
export function useSessionPain(
  session: Session,
  field: 'painBefore' | 'painAfter' | 'painBest' | 'painWorst',
): AutosaveField<number | null> {
  const autosave = useAutosave<number | null>({
    value: session[field],
    save: (value) => saveEdit(session.id, { field, value }),
  })
  useReportSave(autosave.state)
  return autosave
}
