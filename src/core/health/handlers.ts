import type { UndoableCommand } from '../../contract/models/undo.ts'
import { AppError } from '../appError.ts'
import { instantOf } from '../calendar.ts'
import { getClient } from '../clients/store.ts'
import { recorded } from '../db/changes.ts'
import type { HandlersOf } from '../handlers.ts'
import { alertsOf } from './alerts.ts'
import { catalogue } from './catalogue.ts'
import { heldConditions } from './held.ts'
import { checkCondition } from './rules.ts'
import { columnsOf, getCondition, listConditions } from './store.ts'

const stepOf = (clientId: string, command: UndoableCommand) =>
  ({ scope: { kind: 'client', id: clientId }, command }) as const

export const healthHandlers: HandlersOf<'health'> = {
  'health.catalogue': () => [...catalogue],

  'health.conditions': ({ db, clock }, { clientId }) => listConditions(db, clientId, clock.today()),

  'health.alerts': async ({ db, clock }, { clientId }) => {
    const today = clock.today()
    return alertsOf(await heldConditions(db, clientId, today), today)
  },

  'health.addCondition': (context, { clientId, fields }) => {
    const today = context.clock.today()
    checkCondition(fields, today)
    return recorded(context, stepOf(clientId, 'health.addCondition'), async (trx, edits) => {
      await getClient(trx, clientId)
      const id = context.newId()
      await edits.insert('client_conditions', {
        id,
        client_id: clientId,
        ...columnsOf(fields),
        revision: 1,
        created_at: instantOf(context.clock.now()),
      })
      return getCondition(trx, id, today)
    })
  },

  'health.changeCondition': async (context, { id, revision, fields }) => {
    const today = context.clock.today()
    checkCondition(fields, today)
    const { clientId } = await getCondition(context.db, id, today)
    return recorded(context, stepOf(clientId, 'health.changeCondition'), async (trx, edits) => {
      const stored = await getCondition(trx, id, today)
      if (stored.revision !== revision) {
        throw new AppError(
          'conflict',
          'This condition was changed meanwhile. Look at the newer version first.',
        )
      }
      await edits.update('client_conditions', id, { ...columnsOf(fields), revision: revision + 1 })
      return getCondition(trx, id, today)
    })
  },

  'health.removeCondition': async (context, { id }) => {
    const { clientId } = await getCondition(context.db, id, context.clock.today())
    return recorded(context, stepOf(clientId, 'health.removeCondition'), async (_trx, edits) => {
      await edits.remove('client_conditions', id)
      return {}
    })
  },
}
