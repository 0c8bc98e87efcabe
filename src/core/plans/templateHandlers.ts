import type { Kysely } from 'kysely'
import type { PlanTemplate } from '../../contract/models/plan.ts'
import { AppError } from '../appError.ts'
import { instantOf } from '../calendar.ts'
import type { Database } from '../db/schema.ts'
import type { HandlersOf } from '../handlers.ts'
import { blocksOfSession } from './store.ts'
import { allTemplates } from './templates.ts'

const listed = async (db: Kysely<Database>): Promise<PlanTemplate[]> =>
  (await allTemplates(db)).map(({ stages: _, ...row }) => row)

type TemplateHandlers = Pick<
  HandlersOf<'plans'>,
  'plans.templates' | 'plans.saveTemplate' | 'plans.renameTemplate' | 'plans.removeTemplate'
>

const noSuch = () => new AppError('notFound', 'This template is not there any more.')

/** Built-in templates stand as they are; the therapist's own come from any plan. */
export const templateHandlers: TemplateHandlers = {
  'plans.templates': ({ db }) => listed(db),

  'plans.saveTemplate': ({ db, clock, newId }, { sessionId, name }) =>
    db.transaction().execute(async (trx) => {
      const blocks = await blocksOfSession(trx, sessionId)
      if (blocks.length === 0) throw new AppError('conflict', 'There is no stage to keep yet.')
      const stages = blocks.map(({ id: _, byHand: __, why: ___, origin: ____, ...fields }) => ({
        ...fields,
        points: [],
      }))
      await trx
        .insertInto('plan_templates')
        .values({
          id: newId(),
          name,
          minutes: blocks.reduce((sum, { minutes }) => sum + minutes, 0),
          stages: JSON.stringify(stages),
          created_at: instantOf(clock.now()),
        })
        .execute()
      return listed(trx)
    }),

  'plans.renameTemplate': async ({ db }, { id, name }) => {
    const { numUpdatedRows } = await db
      .updateTable('plan_templates')
      .set({ name })
      .where('id', '=', id)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw noSuch()
    return listed(db)
  },

  'plans.removeTemplate': async ({ db }, { id }) => {
    const { numDeletedRows } = await db.deleteFrom('plan_templates').where('id', '=', id).executeTakeFirst()
    if (numDeletedRows === 0n) throw noSuch()
    return listed(db)
  },
}
