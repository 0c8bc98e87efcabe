import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Database } from '../db/schema.ts'
import { alertsOf } from '../health/alerts.ts'
import { listConditions } from '../health/store.ts'
import { canonical } from './canonical.ts'
import { rowsOf, SignedRows } from './rows.ts'

const format = 'effleurage'

const NoteContent = z.object({ rows: SignedRows })
const AmendmentContent = z.object({ text: z.string() })

/**
 * The canonical JSON of what a session shows: who the client is, what their health asks for on that day, and the
 * session's own rows.
 */
export async function noteContent(
  db: Kysely<Database>,
  session: { readonly id: string; readonly clientId: string; readonly date: string },
): Promise<string> {
  const { name, birth_date } = await db
    .selectFrom('clients')
    .select(['name', 'birth_date'])
    .where('id', '=', session.clientId)
    .executeTakeFirstOrThrow()
  const conditions = await listConditions(db, session.clientId, session.date)
  const alerts = alertsOf(conditions, session.date).map(({ severity, label, restricts, cleared }) => ({
    severity,
    label,
    restricts,
    cleared,
  }))
  return canonical({
    format,
    version: 1,
    client: { name, birthDate: birth_date },
    alerts,
    rows: await rowsOf(db, session.id),
  })
}

export const amendmentContent = (text: string): string => canonical({ format, version: 1, text })

/** The rows of a signed note; null when the content is none that was ever signed. */
export function readRows(content: string): SignedRows | null {
  const parsed = NoteContent.safeParse(readJson(content))
  return parsed.success ? parsed.data.rows : null
}

/** The words of an amendment; what cannot be read is shown as nothing, and the chain says why. */
export function readAmendment(content: string): string {
  const parsed = AmendmentContent.safeParse(readJson(content))
  return parsed.success ? parsed.data.text : ''
}

function readJson(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return null
  }
}
