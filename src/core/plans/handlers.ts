import type { BlockFields } from '../../contract/models/plan.ts'
import type { HandlersOf } from '../handlers.ts'
import { planTemplates } from '../reference/planTemplates.ts'
import { techniques } from '../reference/techniques.ts'
import { getPlan } from './getPlan.ts'
import { changePlan, checkPoints, insertBlock, putInOrder } from './planDraft.ts'
import { blocksOfSession, columnsOf, getBlock } from './store.ts'
import { stagesOf } from './templates.ts'

/** The given fields, without those that were left out. */
const given = (fields: Partial<BlockFields>): Partial<BlockFields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

export const planHandlers: HandlersOf<'plans'> = {
  'plans.techniques': () =>
    techniques.map((technique) => ({
      code: technique.code,
      everyday: technique.everyday,
      term: technique.term,
      aim: technique.aim,
      method: technique.method,
      pressureFrom: technique.pressure?.from ?? null,
      pressureTo: technique.pressure?.to ?? null,
      cautions: technique.cautions.map(({ text }) => text).join(' '),
      trust: technique.trust,
      source: technique.source,
    })),

  'plans.templates': () => planTemplates.map(({ id, name, minutes }) => ({ id, name, minutes })),

  'plans.get': ({ db }, { sessionId }) => getPlan(db, sessionId),

  'plans.applyTemplate': (context, { sessionId, template }) =>
    changePlan(context, { sessionId, command: 'plans.applyTemplate' }, async (draft) => {
      const { trx, edits, planId } = draft
      const stages = stagesOf(template, draft.minutes)
      for (const { id } of await blocksOfSession(trx, sessionId)) await edits.remove('plan_blocks', id)
      await edits.update('plans', planId, { template })
      for (const [ordinal, stage] of stages.entries()) {
        await edits.insert('plan_blocks', {
          id: context.newId(),
          plan_id: planId,
          ordinal,
          ...columnsOf(stage),
        })
      }
    }),

  'plans.addBlock': (context, { sessionId, at, fields }) =>
    changePlan(context, { sessionId, command: 'plans.addBlock' }, async (draft) => {
      await checkPoints(draft, fields.points)
      await insertBlock(draft, context.newId(), at, fields)
    }),

  'plans.changeBlock': (context, { sessionId, blockId, fields }) => {
    const coalesce = `${blockId} ${Object.keys(fields).sort().join(' ')}`
    return changePlan(context, { sessionId, command: 'plans.changeBlock', coalesce }, async (draft) => {
      const block = await getBlock(draft.trx, sessionId, blockId)
      if (fields.points) await checkPoints(draft, fields.points)
      await draft.edits.update('plan_blocks', blockId, columnsOf({ ...block, ...given(fields) }))
    })
  },

  'plans.moveBlock': (context, { sessionId, blockId, to }) =>
    changePlan(context, { sessionId, command: 'plans.moveBlock' }, async ({ trx, edits }) => {
      await getBlock(trx, sessionId, blockId)
      const order = (await blocksOfSession(trx, sessionId)).map(({ id }) => id).filter((id) => id !== blockId)
      order.splice(to, 0, blockId)
      await putInOrder(trx, edits, order)
    }),

  'plans.removeBlock': (context, { sessionId, blockId }) =>
    changePlan(context, { sessionId, command: 'plans.removeBlock' }, async ({ trx, edits }) => {
      await getBlock(trx, sessionId, blockId)
      await edits.remove('plan_blocks', blockId)
      const order = (await blocksOfSession(trx, sessionId)).map(({ id }) => id)
      await putInOrder(trx, edits, order)
    }),
}
