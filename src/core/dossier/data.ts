import { sql } from 'kysely'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { isClients } from '../db/ownedRows.ts'
import { tablesOf } from '../db/owners.ts'

const Rows = z.array(z.record(z.string(), z.unknown()))

/** JSON texts inside columns are told as what they hold, bytes in base64. */
function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return { base64: Buffer.from(value).toString('base64') }
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

/**
 * Every row of a client by table, for whoever is to have the data (GDPR art. 20): names are those of the columns, dates
 * ISO, bytes base64.
 */
export async function dataOf({ db, clock }: Context, clientId: string): Promise<Uint8Array> {
  const tables: Record<string, readonly unknown[]> = {}
  for (const table of tablesOf(({ whose }) => whose === 'client')) {
    const found = await sql`
      SELECT * FROM ${sql.table(table)} WHERE ${isClients(table, clientId)} ORDER BY row`.execute(db)
    const rows = Rows.parse(found.rows)
    if (rows.length === 0) continue
    tables[table] = rows.map(({ row: _, ...columns }) =>
      Object.fromEntries(Object.entries(columns).map(([name, value]) => [name, plain(value)])),
    )
  }
  const about = {
    format: 'effleurage-client',
    version: 1,
    madeAt: new Date(clock.now()).toISOString(),
    about: 'Everything on record about one client. Names are those of the columns; bytes are base64.',
  }
  return new TextEncoder().encode(`${JSON.stringify({ ...about, tables }, null, 2)}\n`)
}
