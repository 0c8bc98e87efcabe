import { sql } from 'kysely'
import type { EraseOutlook } from '../../contract/models/erase.ts'
import { getClient } from '../clients/store.ts'
import type { Context } from '../context.ts'
import { countClients } from '../db/ownedRows.ts'
import { type Table, tablesOf } from '../db/owners.ts'
import { holdersOf } from './holders.ts'

const told: readonly Table[] = [
  'clients',
  'sessions',
  'points',
  'marks',
  'client_conditions',
  'appointments',
  'handouts',
]

/** What an erase of the client would take, and who goes on holding them. Throws AppError notFound. */
export async function outlookOf(
  { db, files, vault, clock }: Context,
  clientId: string,
): Promise<EraseOutlook> {
  const client = await getClient(db, clientId)
  const counts = new Map<Table, number>()
  for (const table of tablesOf(({ whose }) => whose === 'client')) {
    counts.set(table, await countClients(db, table, clientId))
  }
  const count = (table: Table) => counts.get(table) ?? 0
  const all = [...counts.values()].reduce((sum, rows) => sum + rows, 0)
  return {
    name: client.name,
    sessions: count('sessions'),
    places: count('points') + count('marks'),
    conditions: count('client_conditions'),
    appointments: count('appointments'),
    handouts: count('handouts'),
    others: told.reduce((rest, table) => rest - count(table), all),
    backups: holdersOf(files, vault.practiceId, client.createdAt, clock.now()),
    treating: await isTreating(db, clientId),
  }
}

/** Whether a treatment of the client goes on. */
export async function isTreating(db: Context['db'], clientId: string): Promise<boolean> {
  const { rows } = await sql`
    SELECT 1 FROM treatments JOIN sessions ON sessions.id = treatments.session_id
    WHERE sessions.client_id = ${clientId} AND treatments.ended_at IS NULL LIMIT 1`.execute(db)
  return rows.length > 0
}
