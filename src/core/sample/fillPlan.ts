import type { Transaction } from 'kysely'
import type { Context } from '../context.ts'
import type { Database } from '../db/schema.ts'
import { columnsOf } from '../plans/store.ts'
import { stagesOf } from '../plans/templates.ts'

const template = 'classical-back'

/** The classical plan, fitted to the length of the visit. */
export async function fillPlan(
  context: Context,
  trx: Transaction<Database>,
  sessionId: string,
  minutes: number,
  createdAt: string,
): Promise<void> {
  const planId = context.newId()
  await trx
    .insertInto('plans')
    .values({ id: planId, session_id: sessionId, template, created_at: createdAt })
    .execute()
  await trx
    .insertInto('plan_blocks')
    .values(
      stagesOf(template, minutes).map((stage, ordinal) => ({
        id: context.newId(),
        plan_id: planId,
        ordinal,
        ...columnsOf(stage),
      })),
    )
    .execute()
}
