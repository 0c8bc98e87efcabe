import type { Transaction } from 'kysely'
import { instantOf } from '../../calendar.ts'
import type { Context } from '../../context.ts'
import type { Edits } from '../../db/changes.ts'
import type { Database } from '../../db/schema.ts'
import { getSession } from '../../sessions/store.ts'
import { afterEdit, type Followed, followed } from './follow.ts'
import { keyOf, type StoredSentence, type Subject, sentencesOf } from './store.ts'
import { sentencesWanted } from './wanted.ts'

interface Note {
  readonly trx: Transaction<Database>
  readonly edits: Edits
  readonly sessionId: string
}

type Clock = Pick<Context, 'newId' | 'clock'>

/** Writes what became of the sentences, row by row. */
async function keep(
  context: Clock,
  { edits, sessionId }: Note,
  stored: readonly StoredSentence[],
  { kept }: Followed,
  subjects: ReadonlyMap<string, Subject>,
): Promise<void> {
  for (const row of stored) {
    const now = kept.find(({ key }) => key === row.key)
    if (now === undefined) await edits.remove('sentences', row.id)
    else if (now.text !== row.text || now.state !== row.state)
      await edits.update('sentences', row.id, { text: now.text, state: now.state })
  }
  for (const { key, text, state } of kept) {
    const subject = subjects.get(key)
    if (subject === undefined || stored.some((row) => row.key === key)) continue
    await edits.insert('sentences', {
      id: context.newId(),
      session_id: sessionId,
      subject: subject.kind,
      subject_id: subject.id,
      text,
      state,
      created_at: instantOf(context.clock.now()),
    })
  }
}

/**
 * Lets the objective text follow the chart after a command on it, within the command's own transaction. Only what
 * the command touched gets a new sentence: a note written before is not filled up behind the masseur's back.
 */
export async function syncSentences(
  context: Clock,
  note: Note & { readonly touched: readonly Subject[] },
): Promise<void> {
  const { trx, edits, sessionId, touched } = note
  const wanted = await sentencesWanted(trx, sessionId)
  const stored = await sentencesOf(trx, sessionId)
  const session = await getSession(trx, sessionId)
  const fresh = new Set(touched.map(keyOf))
  const result = followed(
    session.objective,
    stored,
    wanted.map(({ subject, text }) => ({ key: keyOf(subject), text, fresh: fresh.has(keyOf(subject)) })),
  )
  if (result.text !== session.objective) {
    await edits.update('sessions', sessionId, { objective: result.text, revision: session.revision + 1 })
  }
  const subjects = new Map(wanted.map(({ subject }) => [keyOf(subject), subject]))
  await keep(context, note, stored, result, subjects)
}

/** After the masseur has edited the objective text: which sentences are theirs from now on. */
export async function objectiveEdited(
  { trx, edits, sessionId }: Note,
  before: string,
  after: string,
): Promise<void> {
  if (before === after) return
  const stored = await sentencesOf(trx, sessionId)
  const now = afterEdit(before, after, stored)
  for (const row of stored) {
    const state = now.find(({ key }) => key === row.key)?.state ?? row.state
    if (state !== row.state) await edits.update('sentences', row.id, { state })
  }
}

/**
 * Brings the sentence of one point or mark back into the note, and lets it follow the chart again. One that stands
 * there edited stays beside it: those words are the masseur's.
 */
export async function followAgain(context: Clock, note: Note, subject: Subject): Promise<void> {
  const stored = await sentencesOf(note.trx, note.sessionId)
  const row = stored.find(({ key }) => key === keyOf(subject))
  if (row?.state === 'own') await note.edits.remove('sentences', row.id)
  await syncSentences(context, { ...note, touched: [subject] })
}
