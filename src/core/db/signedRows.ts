import type { Kysely } from 'kysely'
import { AppError } from '../appError.ts'
import type { RowEdit } from './rowEdits.ts'
import type { RowImage } from './rowImages.ts'
import type { Database } from './schema.ts'

/** Columns that may change under a signature: whose session it is (clients are merged), and the count of writes. */
const neverSigned = new Set(['client_id', 'revision'])

/**
 * Throws `signed` when one of the edits writes what belongs to a signed session, whichever command it comes from.
 * The one place that keeps signed sessions as they are; commands check earlier to say so sooner.
 */
export async function refuseSigned(db: Kysely<Database>, edits: readonly RowEdit[]): Promise<void> {
  const sessions = new Set<string>()
  for (const edit of edits) {
    if (!saysSomethingElse(edit)) continue
    for (const image of [edit.before, edit.after]) {
      const session = image === null ? null : await sessionOf(db, edit, image)
      if (session !== null) sessions.add(session)
    }
  }
  for (const id of sessions) {
    const row = await db.selectFrom('sessions').select('status').where('id', '=', id).executeTakeFirst()
    if (row?.status === 'signed') throw signedAlready()
  }
}

const signedAlready = (): AppError =>
  new AppError('signed', 'This session is signed. What it says can no longer be changed.')

function saysSomethingElse({ before, after }: RowEdit): boolean {
  if (before === null || after === null) return true
  return Object.keys(after).some((column) => !neverSigned.has(column) && before[column] !== after[column])
}

/** The session a row tells of; null for rows that belong to none. */
async function sessionOf(
  db: Kysely<Database>,
  { table, id }: RowEdit,
  image: RowImage,
): Promise<string | null> {
  switch (table) {
    case 'sessions':
      // gone already, so nobody can be asked any more
      if (image.status === 'signed') throw signedAlready()
      return id
    case 'plan_blocks':
      return owner(db, 'plans', image.plan_id)
    case 'treatment_events':
      return owner(db, 'treatments', image.treatment_id)
    // these only point to a session; they say nothing that it shows
    case 'appointments':
    case 'attachments':
      return null
    default:
      return typeof image.session_id === 'string' ? image.session_id : null
  }
}

async function owner(
  db: Kysely<Database>,
  table: 'plans' | 'treatments',
  id: RowImage[string] | undefined,
): Promise<string | null> {
  if (typeof id !== 'string') return null
  const row = await db.selectFrom(table).select('session_id').where('id', '=', id).executeTakeFirst()
  return row?.session_id ?? null
}
