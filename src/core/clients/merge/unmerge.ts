import { sql, type Transaction } from 'kysely'
import { AppError } from '../../appError.ts'
import { appendAudit } from '../../audit/store.ts'
import type { Context } from '../../context.ts'
import { imageOf, insertImage, type RowImage, updateImage } from '../../db/rowImages.ts'
import type { Database } from '../../db/schema.ts'
import { refreshSearch } from '../../search/refresh.ts'
import { retellSteps, touched } from './merge.ts'
import { giveRows, listed, type Reference, referencesToClients } from './rows.ts'
import { MergeState } from './state.ts'

/**
 * Makes two clients of one again: what had moved goes back, with what was written in those sessions since; what is new
 * stays with the client who stayed, and so does what was changed of them since. Answers the id of the client who is
 * there again. Throws `conflict` where points of both were charted in one session since, or where a session that would go
 * back was signed since: its link stands in the chain of the client who stays.
 */
export async function unmergeClients(
  trx: Transaction<Database>,
  around: Pick<Context, 'clock' | 'newId'>,
  mergeId: string,
): Promise<string> {
  const merge = await trx.selectFrom('client_merges').selectAll().where('id', '=', mergeId).executeTakeFirst()
  if (merge === undefined || merge.state === '')
    throw new AppError('notFound', 'This merge cannot be taken back any more.')
  const { kept_id: keptId, gone_id: goneId } = merge
  const state = MergeState.parse(JSON.parse(merge.state))
  await checkNotMixed(trx, keptId, state)

  await sql`PRAGMA defer_foreign_keys = ON`.execute(trx)
  await insertImage(trx, 'clients', Object.entries(state.gone))
  const sessions = state.moved.sessions ?? []
  for (const reference of await referencesToClients(trx)) {
    await giveRows(trx, reference, keptId, goneId, state.moved[reference.table] ?? [])
    await giveWithSessions(trx, reference, keptId, goneId, sessions)
  }
  await retellSteps(trx, sessions, keptId, goneId)
  for (const { table, image } of state.aside) await insertImage(trx, table, Object.entries(image))
  const ids = Object.values(state.moved).flat()
  await sql`
    UPDATE search_documents SET client_id = ${goneId}
    WHERE client_id = ${keptId} AND kind <> 'client' AND owner IN ${listed(ids)}`.execute(trx)
  // after a second merge the record that stayed is another's
  if (state.keptBefore.id === keptId) await restoreFields(trx, keptId, state)
  await trx.deleteFrom('client_merges').where('id', '=', mergeId).execute()
  await trx.deleteFrom('changes').where('id', '=', mergeId).execute()
  await appendAudit(trx, around, { kind: 'clients.unmerge', subject: keptId })
  await appendAudit(trx, around, { kind: 'clients.mergedBack', subject: goneId })
  await refreshSearch(trx, [touched(keptId), touched(goneId)], around.newId)
  return goneId
}

/** What was written since in a session that goes back goes with it. */
async function giveWithSessions(
  trx: Transaction<Database>,
  { table, column, sessionColumns }: Reference,
  from: string,
  to: string,
  sessions: readonly string[],
) {
  for (const session of sessionColumns) {
    await sql`
      UPDATE OR IGNORE ${sql.table(table)} SET ${sql.ref(column)} = ${to}
      WHERE ${sql.ref(column)} = ${from} AND ${sql.ref(session)} IN ${listed(sessions)}`.execute(trx)
  }
}

/** Fields that are still as the merge left them become what they were. */
async function restoreFields(trx: Transaction<Database>, keptId: string, state: MergeState) {
  const current = await imageOf(trx, 'clients', keptId)
  if (current === null) return
  const restored: RowImage = {}
  for (const [column, value] of Object.entries(state.keptBefore)) {
    if (column !== 'revision' && current[column] === state.keptAfter[column]) restored[column] = value
  }
  const revision = typeof current.revision === 'number' ? current.revision + 1 : 1
  await updateImage(trx, 'clients', keptId, Object.entries({ ...restored, revision }))
}

const charted = [
  { of: 'points', readings: 'readings', by: 'point_id' },
  { of: 'marks', readings: 'mark_readings', by: 'mark_id' },
] as const

async function checkNotMixed(trx: Transaction<Database>, keptId: string, { moved }: MergeState) {
  const sessions = listed(moved.sessions ?? [])
  const signed = await sql`
    SELECT 1 FROM signatures WHERE chain = ${keptId} AND session_id IN ${sessions} LIMIT 1`.execute(trx)
  if (signed.rows.length > 0) {
    throw new AppError('conflict', 'A session that would go back was signed since.')
  }
  for (const { of, readings, by } of charted) {
    const ids = listed(moved[of] ?? [])
    const mixed = await sql`
      SELECT 1 FROM ${sql.table(readings)} AS readings
      JOIN ${sql.table(of)} AS charted ON charted.id = readings.${sql.ref(by)}
      JOIN sessions ON sessions.id = readings.session_id
      WHERE charted.client_id = ${keptId} AND sessions.client_id = ${keptId}
        AND (charted.id IN ${ids} OR charted.first_session_id IN ${sessions}) <> (sessions.id IN ${sessions})
      LIMIT 1`.execute(trx)
    if (mixed.rows.length > 0) {
      throw new AppError('conflict', 'Points of both were charted in one session since.')
    }
  }
}
