import type { Kysely, Transaction } from 'kysely'
import { z } from 'zod'
import { type OwnLine, OwnTexts } from '../../contract/models/library.ts'
import { AppError } from '../appError.ts'
import { instantOf } from '../calendar.ts'
import type { Context } from '../context.ts'
import { recorded } from '../db/changes.ts'
import type { Database } from '../db/schema.ts'
import { keepVersion } from './versions.ts'

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

/** Saves a line, new or changed, as its next version. Throws `invalid` without any text, `notFound` when it has gone. */
export async function saveOwnLine(
  trx: Transaction<Database>,
  of: Pick<OwnLine, 'section' | 'texts'> & { readonly id: string | null },
  made: { readonly at: string; readonly newId: () => string },
): Promise<OwnLine> {
  const texts = Object.fromEntries(Object.entries(of.texts).filter(([, text]) => text !== ''))
  if (Object.keys(texts).length === 0) {
    throw new AppError('invalid', 'Write the line first.', { fields: { texts: 'required' } })
  }
  const { section } = of
  const content = { section, texts: JSON.stringify(texts) }
  const saved =
    of.id === null
      ? await trx
          .insertInto('own_lines')
          .values({ id: made.newId(), ...content, version: 1, created_at: made.at, retired_at: null })
          .returning(['id', 'section', 'texts', 'version'])
          .executeTakeFirst()
      : await trx
          .updateTable('own_lines')
          .set((set) => ({ ...content, version: set('version', '+', 1) }))
          .where('id', '=', of.id)
          .where('retired_at', 'is', null)
          .returning(['id', 'section', 'texts', 'version'])
          .executeTakeFirst()
  if (!saved) throw new AppError('notFound', 'This line is not there any more.')
  const line = Stored.parse(saved)
  await keepVersion(trx, {
    itemId: line.id,
    version: line.version,
    content: { kind: 'line', section, texts },
    id: made.newId(),
    at: made.at,
  })
  return line
}

/** Takes a line out of use; undo, under the line's own id, brings it back. Sheets that were given stay as they are. */
export function retireOwnLine(context: Context, id: string): Promise<void> {
  const scope = { kind: 'client', id } as const
  return recorded(context, { scope, command: 'library.retireOwnLine' }, (_trx, edits) =>
    edits.update('own_lines', id, { retired_at: instantOf(context.clock.now()) }),
  )
}
