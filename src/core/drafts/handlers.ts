import { AppError } from '../appError.ts'
import type { HandlersOf } from '../handlers.ts'

/** Forms that are not handed in yet, as they were typed. Writers number what they write, rising; an older text never replaces a newer one. */
export const draftHandlers: HandlersOf<'drafts'> = {
  'drafts.get': async ({ db }, { form }) =>
    (await db
      .selectFrom('drafts')
      .select(['form', 'json', 'revision'])
      .where('form', '=', form)
      .executeTakeFirst()) ?? null,

  'drafts.save': (context, { form, json, revision }) =>
    context.db.transaction().execute(async (trx) => {
      const stored = await trx
        .selectFrom('drafts')
        .select('revision')
        .where('form', '=', form)
        .executeTakeFirst()
      if (stored !== undefined && stored.revision > revision) {
        throw new AppError('conflict', 'A later text of this form is kept already.')
      }
      const written = { json, revision, updated_at: new Date(context.clock.now()).toISOString() }
      await trx
        .insertInto('drafts')
        .values({ id: context.newId(), form, ...written })
        .onConflict((conflict) => conflict.column('form').doUpdateSet(written))
        .execute()
      return { revision }
    }),

  'drafts.clear': async ({ db }, { form }) => {
    await db.deleteFrom('drafts').where('form', '=', form).execute()
    return {}
  },
}
