import type { Transaction } from 'kysely'
import type { Session } from '../../contract/models/session.ts'
import type { UndoableCommand } from '../../contract/models/undo.ts'
import type { Context } from '../context.ts'
import { type Edits, recorded } from '../db/changes.ts'
import type { Database } from '../db/schema.ts'
import { checkOpen } from '../sessions/rules.ts'
import { getSession } from '../sessions/store.ts'
import type { Subject } from './note/store.ts'
import { syncSentences } from './note/sync.ts'

interface Command {
  readonly sessionId: string
  readonly command: UndoableCommand
  /** See `recorded`: what a following command must carry to join this step. */
  readonly coalesce?: string
}

interface Tools {
  readonly trx: Transaction<Database>
  readonly edits: Edits
  readonly session: Session
  /** Says which point or mark this command is about, so that the note gets a sentence of it. */
  readonly touch: (subject: Subject) => void
}

/**
 * Runs one command on the chart of an open session: one transaction, one undo step, and the note's sentences follow
 * in it. Throws `notFound` without the session and `conflict` when it is signed.
 */
export function charted<Answer>(
  context: Context,
  { sessionId, command, coalesce }: Command,
  work: (tools: Tools) => Promise<Answer>,
): Promise<Answer> {
  const step = {
    scope: { kind: 'session', id: sessionId },
    command,
    ...(coalesce === undefined ? {} : { coalesce }),
  } as const
  return recorded(context, step, async (trx, edits) => {
    const session = await getSession(trx, sessionId)
    checkOpen(session)
    const touched: Subject[] = []
    const answer = await work({ trx, edits, session, touch: (subject) => touched.push(subject) })
    await syncSentences(context, { trx, edits, sessionId, touched })
    return answer
  })
}
