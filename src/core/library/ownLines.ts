import type { Kysely } from 'kysely'
import { z } from 'zod'
import { type OwnLine, OwnTexts } from '../../contract/models/library.ts'
import { AppError } from '../appError.ts'
import type { Database } from '../db/schema.ts'

const Stored = z
  .object({
    id: z.string(),
    section: z.enum(['feel', 'nextDays']),
    texts: z
      .string()
      .transform((json): unknown => JSON.parse(json))
      .pipe(OwnTexts),
    version: z.int(),
  })
  .transform((row): OwnLine => row)

/** The therapist's own lines in use, oldest first. */
export async function listOwnLines(db: Kysely<Database>): Promise<OwnLine[]> {
  const rows = await db
    .selectFrom('own_lines')
    .select(['id', 'section', 'texts', 'version'])
    .where('retired_at', 'is', null)
    .orderBy('row')
    .execute()
  return z.array(Stored).parse(rows)
}

/** Saves a line, new or changed. Throws `invalid` without any text, `notFound` when it has gone. */
export async function saveOwnLine(
  db: Kysely<Database>,
  of: Pick<OwnLine, 'section' | 'texts'> & { readonly id: string | null },
  made: { readonly id: string; readonly at: string },
): Promise<OwnLine> {
  const texts = Object.fromEntries(Object.entries(of.texts).filter(([, text]) => text !== ''))
  if (Object.keys(texts).length === 0) {
    throw new AppError('invalid', 'Write the line first.', { fields: { texts: 'required' } })
  }
  const json = JSON.stringify(texts)
  if (of.id === null) {
    await db
      .insertInto('own_lines')
      .values({
        id: made.id,
        section: of.section,
        texts: json,
        version: 1,
        created_at: made.at,
        retired_at: null,
      })
      .execute()
    return { id: made.id, section: of.section, texts, version: 1 }
  }
  const changed = await db
    .updateTable('own_lines')
    .set((set) => ({ section: of.section, texts: json, version: set('version', '+', 1) }))
    .where('id', '=', of.id)
    .where('retired_at', 'is', null)
    .returning(['id', 'section', 'texts', 'version'])
    .executeTakeFirst()
  if (!changed) throw new AppError('notFound', 'This line is not there any more.')
  return Stored.parse(changed)
}
