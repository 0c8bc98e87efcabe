import type { Transaction } from 'kysely'
import type { Id } from '../../contract/models/common.ts'
import type { BlockFields, Plan, PlanBlock, ProposedBlock } from '../../contract/models/plan.ts'
import type { Session } from '../../contract/models/session.ts'
import type { UndoableCommand } from '../../contract/models/undo.ts'
import { AppError } from '../appError.ts'
import { instantOf } from '../calendar.ts'
import { pointsOfSession } from '../chart/store.ts'
import type { Context } from '../context.ts'
import { type Edits, recorded } from '../db/changes.ts'
import type { Database } from '../db/schema.ts'
import { checkOpen } from '../sessions/rules.ts'
import { getSession } from '../sessions/store.ts'
import { getPlan } from './getPlan.ts'
import { leftOutAfter, leftOutOf, storedLeftOut } from './leftOut.ts'
import { blocksOfSession, columnsOf, findPlan } from './store.ts'

/** The open plan of a session inside one command. */
export interface PlanDraft {
  readonly trx: Transaction<Database>
  readonly edits: Edits
  readonly sessionId: Id
  readonly planId: Id
  readonly minutes: number
  readonly session: Session
}

/**
 * Runs one change of a session's plan under the session's undo, with the plan row made when there is none yet, and
 * answers the plan as it stands then. Throws `conflict` for a signed session.
 */
export function changePlan(
  context: Context,
  step: { readonly sessionId: Id; readonly command: UndoableCommand; readonly coalesce?: string },
  work: (draft: PlanDraft) => Promise<void>,
): Promise<Plan> {
  const { sessionId, ...rest } = step
  return recorded(context, { ...rest, scope: { kind: 'session', id: sessionId } }, async (trx, edits) => {
    const session = await getSession(trx, sessionId)
    checkOpen(session)
    const known = await findPlan(trx, sessionId)
    const planId = known?.id ?? context.newId()
    if (known === undefined) {
      const created_at = instantOf(context.clock.now())
      await edits.insert('plans', { id: planId, session_id: sessionId, template: null, created_at })
    }
    await work({ trx, edits, sessionId, planId, minutes: session.minutes, session })
    return getPlan(trx, sessionId)
  })
}

/**
 * As `changePlan`, for what the masseur does to stages by hand: what it takes out of the plan is remembered, so that no
 * suggestion brings it back.
 */
export const changeByHand = (
  context: Context,
  step: Parameters<typeof changePlan>[1],
  work: (draft: PlanDraft) => Promise<void>,
): Promise<Plan> =>
  changePlan(context, step, async (draft) => {
    const { trx, edits, sessionId, planId } = draft
    const before = await blocksOfSession(trx, sessionId)
    await work(draft)
    const known = await leftOutOf(trx, sessionId)
    const now = storedLeftOut(leftOutAfter(known, before, await blocksOfSession(trx, sessionId)))
    if (now !== storedLeftOut(known)) await edits.update('plans', planId, { left_out: now })
  })

/** Throws `invalid` at `fields.points` unless every one of them is on the session's chart. */
export async function checkPoints({ trx, sessionId }: PlanDraft, points: readonly Id[]): Promise<void> {
  if (points.length === 0) return
  const charted = new Set((await pointsOfSession(trx, sessionId)).map(({ pointId }) => pointId))
  if (points.some((id) => !charted.has(id))) {
    throw new AppError('invalid', "A stage can only work points of this session's chart.", {
      fields: { 'fields.points': 'notOnChart' },
    })
  }
}

/** Puts a stage of the masseur's own in at a place; what stood there and after moves on. A place past the end is the end. */
export async function insertBlock(
  { trx, edits, sessionId, planId }: PlanDraft,
  id: Id,
  at: number,
  fields: BlockFields,
): Promise<void> {
  const order = (await blocksOfSession(trx, sessionId)).map((block) => block.id)
  order.splice(at, 0, id)
  await edits.insert('plan_blocks', {
    id,
    plan_id: planId,
    ordinal: order.indexOf(id),
    ...columnsOf(fields),
    by_hand: 1,
  })
  await putInOrder(trx, edits, order)
}

/** Puts a stage like another one in right after it, but for the given fields. */
export async function duplicated(
  draft: PlanDraft,
  id: Id,
  { id: original, byHand: _, why: __, origin: ___, ...fields }: PlanBlock,
  other: Partial<BlockFields>,
): Promise<void> {
  const at = (await blocksOfSession(draft.trx, draft.sessionId)).findIndex((block) => block.id === original)
  await insertBlock(draft, id, at + 1, { ...fields, ...other })
}

/** Puts these stages in place of all others; one that keeps a stage of the plan leaves its row as it is. */
export async function replaceBlocks(
  { trx, edits, sessionId, planId }: PlanDraft,
  newId: () => Id,
  blocks: readonly ProposedBlock[],
): Promise<void> {
  const keeps = new Set(blocks.map((block) => block.keeps))
  for (const { id } of await blocksOfSession(trx, sessionId)) {
    if (!keeps.has(id)) await edits.remove('plan_blocks', id)
  }
  const order: Id[] = []
  for (const [ordinal, { keeps: kept, why, origin, ...fields }] of blocks.entries()) {
    const id = kept ?? newId()
    order.push(id)
    if (kept !== null) continue
    await edits.insert('plan_blocks', {
      id,
      plan_id: planId,
      ordinal,
      ...columnsOf(fields),
      why: JSON.stringify(why),
      origin,
    })
  }
  await putInOrder(trx, edits, order)
}

/** Writes the places of stages, as far as they changed. */
export async function putInOrder(
  trx: Transaction<Database>,
  edits: Edits,
  order: readonly Id[],
): Promise<void> {
  if (order.length === 0) return
  const stored = await trx
    .selectFrom('plan_blocks')
    .select(['id', 'ordinal'])
    .where('id', 'in', order)
    .execute()
  for (const { id, ordinal } of stored) {
    const place = order.indexOf(id)
    if (place !== ordinal) await edits.update('plan_blocks', id, { ordinal: place })
  }
}
