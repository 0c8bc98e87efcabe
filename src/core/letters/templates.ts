import type { Kysely } from 'kysely'
import {
  type LetterTemplates,
  letterTemplates,
  type OwnTemplate,
  type TemplateId,
} from '../../contract/models/letter.ts'
import { AppError } from '../appError.ts'
import { instantOf } from '../calendar.ts'
import type { Database } from '../db/schema.ts'
import type { HandlersOf } from '../handlers.ts'
import { type LetterText, letterTexts } from '../reference/letters.ts'

type TemplateHandlers = Pick<
  HandlersOf<'letters'>,
  'letters.templates' | 'letters.saveTemplate' | 'letters.removeTemplate'
>

const noSuch = () => new AppError('notFound', 'This letter is not among yours any more.')

async function listed(db: Kysely<Database>): Promise<LetterTemplates> {
  const rows = await db.selectFrom('letter_templates').selectAll().execute()
  const own = rows.map(
    ({ id, name, subject, body, lists }): OwnTemplate => ({ id, name, subject, body, lists: lists === 1 }),
  )
  return {
    own: own.toSorted((one, other) => one.name.localeCompare(other.name)),
    builtIn: letterTemplates.map((id) => {
      const { subject, body, lists } = letterTexts[id]
      return { id, subject, body: body.join('\n\n'), lists }
    }),
  }
}

/** The text of a template; throws `notFound` for one that was removed. */
export async function textOf(db: Kysely<Database>, template: TemplateId): Promise<LetterText> {
  const builtIn = letterTemplates.find((id) => id === template)
  if (builtIn !== undefined) return letterTexts[builtIn]
  const row = await db
    .selectFrom('letter_templates')
    .select(['subject', 'body', 'lists'])
    .where('id', '=', template)
    .executeTakeFirst()
  if (row === undefined) throw noSuch()
  return { subject: row.subject, body: row.body.split(/\n[ \t]*\n/), lists: row.lists === 1 }
}

/** Built-in letters stand as they are; one's own are written, changed and removed. */
export const templateHandlers: TemplateHandlers = {
  'letters.templates': ({ db }) => listed(db),

  'letters.saveTemplate': ({ db, clock, newId }, { id, name, subject, body, lists }) =>
    db.transaction().execute(async (trx) => {
      const written = { name, subject, body, lists: lists ? 1 : 0 }
      if (id === null) {
        await trx
          .insertInto('letter_templates')
          .values({ id: newId(), ...written, created_at: instantOf(clock.now()) })
          .execute()
        return listed(trx)
      }
      const { numUpdatedRows } = await trx
        .updateTable('letter_templates')
        .set(written)
        .where('id', '=', id)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) throw noSuch()
      return listed(trx)
    }),

  'letters.removeTemplate': ({ db }, { id }) =>
    db.transaction().execute(async (trx) => {
      await trx.deleteFrom('letter_templates').where('id', '=', id).execute()
      return listed(trx)
    }),
}
