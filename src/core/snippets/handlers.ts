import type { Kysely } from 'kysely'
import type { Snippet } from '../../contract/models/snippet.ts'
import { AppError } from '../appError.ts'
import { instantOf } from '../calendar.ts'
import type { Database } from '../db/schema.ts'
import type { HandlersOf } from '../handlers.ts'
import { builtInSnippets } from '../reference/snippets.ts'
import { fold } from '../search/fold.ts'

async function listed(db: Kysely<Database>): Promise<Snippet[]> {
  const own = await db.selectFrom('snippets').select(['id', 'word', 'text']).execute()
  const taken = new Set(own.map(({ word }) => fold(word)))
  return [
    ...own.toSorted((one, other) => one.word.localeCompare(other.word)),
    ...builtInSnippets.filter(({ word }) => !taken.has(fold(word))).map((built) => ({ id: null, ...built })),
  ]
}

/** Throws `invalid` at the word when another own phrase has it, however it is written. */
async function checkFree(db: Kysely<Database>, id: string | null, word: string): Promise<void> {
  const own = await db.selectFrom('snippets').select(['id', 'word']).execute()
  if (own.some((other) => other.id !== id && fold(other.word) === fold(word))) {
    throw new AppError('invalid', 'Another phrase has this word.', { fields: { word: 'taken' } })
  }
}

export const snippetHandlers: HandlersOf<'snippets'> = {
  'snippets.list': ({ db }) => listed(db),

  'snippets.save': ({ db, clock, newId }, { id, word, text }) =>
    db.transaction().execute(async (trx) => {
      await checkFree(trx, id, word)
      if (id === null) {
        await trx
          .insertInto('snippets')
          .values({ id: newId(), word, text, created_at: instantOf(clock.now()) })
          .execute()
      } else {
        const { numUpdatedRows } = await trx
          .updateTable('snippets')
          .set({ word, text })
          .where('id', '=', id)
          .executeTakeFirst()
        if (numUpdatedRows === 0n) throw new AppError('notFound', 'This phrase is not there any more.')
      }
      return listed(trx)
    }),

  'snippets.remove': ({ db }, { id }) =>
    db.transaction().execute(async (trx) => {
      await trx.deleteFrom('snippets').where('id', '=', id).execute()
      return listed(trx)
    }),
}
