import type { ClientMerge, MergeMoves } from '../../../contract/models/merge.ts'
import { AppError } from '../../appError.ts'
import { instantOf } from '../../calendar.ts'
import { clientStepsKeptMs } from '../../db/changes.ts'
import type { HandlersOf } from '../../handlers.ts'
import { getClient } from '../store.ts'
import { addedBy, conflictsOf } from './fields.ts'
import { mergeClients } from './merge.ts'
import { idsOf, referencesToClients } from './rows.ts'
import { unmergeClients } from './unmerge.ts'

type MergeHandlers = Pick<
  HandlersOf<'clients'>,
  'clients.mergePreview' | 'clients.merge' | 'clients.merges' | 'clients.unmerge'
>

/** Tables that the preview counts by name. */
const named: Readonly<Record<string, keyof MergeMoves>> = {
  sessions: 'sessions',
  points: 'points',
  client_conditions: 'conditions',
  appointments: 'appointments',
  handouts: 'handouts',
}

export const mergeHandlers: MergeHandlers = {
  'clients.mergePreview': ({ db }, { keptId, goneId }) =>
    db.transaction().execute(async (trx) => {
      if (keptId === goneId) throw new AppError('conflict', 'A client cannot be merged with themselves.')
      const kept = await getClient(trx, keptId)
      const gone = await getClient(trx, goneId)
      const moves = { sessions: 0, points: 0, conditions: 0, appointments: 0, handouts: 0, others: 0 }
      for (const reference of await referencesToClients(trx)) {
        moves[named[reference.table] ?? 'others'] += (await idsOf(trx, reference, goneId)).length
      }
      return { kept, gone, conflicts: conflictsOf(kept, gone), added: addedBy(kept, gone), moves }
    }),

  'clients.merge': (context, input) =>
    context.db.transaction().execute(async (trx) => {
      await mergeClients(trx, context, input)
      return getClient(trx, input.keptId)
    }),

  'clients.merges': async ({ db, clock }, { id }) => {
    const rows = await db
      .selectFrom('client_merges')
      .select(['id', 'kept_id', 'gone_name', 'merged_at'])
      .where('kept_id', '=', id)
      .where('merged_at', '>=', instantOf(clock.now() - clientStepsKeptMs))
      .orderBy('row', 'desc')
      .execute()
    return rows.map(
      (row): ClientMerge => ({
        id: row.id,
        keptId: row.kept_id,
        goneName: row.gone_name,
        mergedAt: row.merged_at,
        until: instantOf(Date.parse(row.merged_at) + clientStepsKeptMs),
      }),
    )
  },

  'clients.unmerge': (context, { id }) =>
    context.db.transaction().execute(async (trx) => getClient(trx, await unmergeClients(trx, context, id))),
}
