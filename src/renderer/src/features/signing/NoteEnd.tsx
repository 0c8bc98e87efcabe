import type { Session } from '../../../../contract/models/session.ts'
import { Answer } from '../../api/Answer.tsx'
import { useProcedure } from '../../api/useProcedure.ts'
import { SignBar } from './SignBar.tsx'
import { SignedNote } from './SignedNote.tsx'

/** What stands under a note: the way to sign it, or what was signed. */
export function NoteEnd({ session }: { readonly session: Session }) {
  const signed = useProcedure('signing.ofSession', { sessionId: session.id })
  return (
    <Answer of={signed}>
      {(value) => (
        <>
          {value === null ? null : <SignedNote signed={value} />}
          {session.status === 'draft' ? <SignBar session={session} /> : null}
        </>
      )}
    </Answer>
  )
}
