import type { BlockFields } from '../../contract/models/plan.ts'
import { AppError } from '../appError.ts'
import { instantOf } from '../calendar.ts'
import type { HandlersOf } from '../handlers.ts'
import { techniques } from '../reference/techniques.ts'
import { getSession } from '../sessions/store.ts'
import { wordingsOf } from '../techniques/store.ts'
import { getPlan } from './getPlan.ts'
import { nothingLeftOut, originOf, storedLeftOut } from './leftOut.ts'
import { mattersOf, overridesOf } from './overrides.ts'
import {
  changeByHand,
  changePlan,
  checkPoints,
  duplicated,
  insertBlock,
  putInOrder,
  replaceBlocks,
} from './planDraft.ts'
import { findingsOf } from './rules/findingsOf.ts'
import { planSituation } from './situation.ts'
import { blocksOfSession, columnsOf, getBlock } from './store.ts'
import { proposalOf } from './suggest/proposalOf.ts'
import { templateHandlers } from './templateHandlers.ts'
import { fitted, getTemplate } from './templates.ts'

/** The given fields, without those that were left out. */
const given = (fields: Partial<BlockFields>): Partial<BlockFields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

/** What marks a stage as the masseur's own from now on. */
const byHand = { by_hand: 1, why: '[]' } as const

const gone = () => new AppError('conflict', 'The plan has changed: look at it again.')

export const planHandlers: HandlersOf<'plans'> = {
  ...templateHandlers,

  'plans.techniques': async ({ db }) => {
    const wordings = await wordingsOf(db)
    return techniques.map((technique) => ({
      code: technique.code,
      everyday: wordings.get(technique.code)?.name ?? technique.everyday,
      term: wordings.get(technique.code)?.term ?? technique.term,
      aim: technique.aim,
      method: technique.method,
      pressureFrom: technique.pressure?.from ?? null,
      pressureTo: technique.pressure?.to ?? null,
      cautions: technique.cautions.map(({ text }) => text).join(' '),
      trust: technique.trust,
      source: technique.source,
    }))
  },

  'plans.get': ({ db }, { sessionId }) => getPlan(db, sessionId),

  'plans.applyTemplate': (context, { sessionId, template }) =>
    changePlan(context, { sessionId, command: 'plans.applyTemplate' }, async (draft) => {
      const stages = fitted(await getTemplate(draft.trx, template), draft.minutes)
      await draft.edits.update('plans', draft.planId, { template, left_out: storedLeftOut(nothingLeftOut) })
      await replaceBlocks(
        draft,
        context.newId,
        stages.map((fields, index) => ({
          ...fields,
          keeps: null,
          why: [],
          origin: originOf(template, index),
        })),
      )
    }),

  'plans.suggest': ({ db }, { sessionId, template }) => proposalOf(db, sessionId, template),

  'plans.applySuggestion': (context, { sessionId, template }) =>
    changePlan(context, { sessionId, command: 'plans.applySuggestion' }, async (draft) => {
      const proposal = await proposalOf(draft.trx, sessionId, template)
      if (proposal.empty !== null) throw new AppError('conflict', proposal.empty)
      await draft.edits.update('plans', draft.planId, { template: proposal.template })
      await replaceBlocks(draft, context.newId, proposal.blocks)
    }),

  'plans.addBlock': (context, { sessionId, at, fields }) =>
    changeByHand(context, { sessionId, command: 'plans.addBlock' }, async (draft) => {
      await checkPoints(draft, fields.points)
      await insertBlock(draft, context.newId(), at, fields)
    }),

  'plans.changeBlock': (context, { sessionId, blockId, fields }) => {
    const coalesce = `${blockId} ${Object.keys(fields).sort().join(' ')}`
    return changeByHand(context, { sessionId, command: 'plans.changeBlock', coalesce }, async (draft) => {
      const block = await getBlock(draft.trx, sessionId, blockId)
      if (fields.points) await checkPoints(draft, fields.points)
      await draft.edits.update('plan_blocks', blockId, {
        ...columnsOf({ ...block, ...given(fields) }),
        ...byHand,
      })
    })
  },

  'plans.moveBlock': (context, { sessionId, blockId, to }) =>
    changePlan(context, { sessionId, command: 'plans.moveBlock' }, async ({ trx, edits }) => {
      await getBlock(trx, sessionId, blockId)
      const order = (await blocksOfSession(trx, sessionId)).map(({ id }) => id).filter((id) => id !== blockId)
      order.splice(to, 0, blockId)
      await putInOrder(trx, edits, order)
      await edits.update('plan_blocks', blockId, byHand)
    }),

  'plans.removeBlock': (context, { sessionId, blockId }) =>
    changeByHand(context, { sessionId, command: 'plans.removeBlock' }, async ({ trx, edits }) => {
      await getBlock(trx, sessionId, blockId)
      await edits.remove('plan_blocks', blockId)
      const order = (await blocksOfSession(trx, sessionId)).map(({ id }) => id)
      await putInOrder(trx, edits, order)
    }),

  'plans.splitBlock': (context, { sessionId, blockId, minutes }) =>
    changeByHand(context, { sessionId, command: 'plans.splitBlock' }, async (draft) => {
      const block = await getBlock(draft.trx, sessionId, blockId)
      if (minutes >= block.minutes) {
        throw new AppError('invalid', 'Both parts need a minute.', { fields: { minutes: 'tooLong' } })
      }
      await draft.edits.update('plan_blocks', blockId, { minutes, ...byHand })
      await duplicated(draft, context.newId(), block, { minutes: block.minutes - minutes, points: [] })
    }),

  'plans.duplicateBlock': (context, { sessionId, blockId }) =>
    changeByHand(context, { sessionId, command: 'plans.duplicateBlock' }, async (draft) =>
      duplicated(draft, context.newId(), await getBlock(draft.trx, sessionId, blockId), {}),
    ),

  'plans.override': (context, { sessionId, finding: id, reason }) =>
    changePlan(context, { sessionId, command: 'plans.override' }, async ({ trx, edits }) => {
      const situation = await planSituation(trx, await getSession(trx, sessionId))
      const matter = mattersOf(situation, findingsOf(situation)).get(id)
      if (matter === undefined) throw gone()
      const columns = { ...matter, reason, created_at: instantOf(context.clock.now()) }
      const kept = (await overridesOf(trx, sessionId)).find((one) => one.finding === id)
      if (kept !== undefined) await edits.update('plan_overrides', kept.id, columns)
      else {
        await edits.insert('plan_overrides', {
          id: context.newId(),
          session_id: sessionId,
          finding: id,
          ...columns,
        })
      }
    }),

  'plans.takeBackOverride': (context, { sessionId, finding }) =>
    changePlan(context, { sessionId, command: 'plans.takeBackOverride' }, async ({ trx, edits }) => {
      const kept = (await overridesOf(trx, sessionId)).find((one) => one.finding === finding)
      if (kept === undefined) throw gone()
      await edits.remove('plan_overrides', kept.id)
    }),

  'plans.repair': (context, { sessionId, finding: id, repair: wanted }) =>
    changeByHand(context, { sessionId, command: 'plans.repair' }, async (draft) => {
      const { trx, edits, session } = draft
      const finding = findingsOf(await planSituation(trx, session)).find((one) => one.id === id)
      const repair = finding?.repairs.find((one) => one.id === wanted)
      if (repair === undefined) throw gone()
      for (const change of repair.changes) {
        if (change.kind === 'remove') {
          await edits.remove('plan_blocks', change.blockId)
          continue
        }
        const block = await getBlock(trx, sessionId, change.blockId)
        await edits.update('plan_blocks', change.blockId, {
          ...columnsOf({ ...block, ...given(change.fields) }),
          ...byHand,
        })
      }
      const order = (await blocksOfSession(trx, sessionId)).map((block) => block.id)
      await putInOrder(trx, edits, order)
    }),
}
