import type { Kysely } from 'kysely'
import { Settings } from '../../contract/models/settings.ts'
import type { Database } from '../db/schema.ts'

/** There is one row; it is written when the practice is made. */
const rowId = 'practice'

/** Settings of a new practice. */
export function firstSettings(practiceName: string, therapistName: string): Settings {
  return {
    practiceName,
    therapistName,
    professionalTitle: '',
    address: '',
    phone: '',
    email: '',
    website: '',
    autoLockMinutes: 5,
    appearance: 'system',
    sessionMinutes: 60,
  }
}

export async function writeFirstSettings(db: Kysely<Database>, settings: Settings): Promise<void> {
  await db
    .insertInto('settings')
    .values({ id: rowId, json: JSON.stringify(settings), revision: 1 })
    .execute()
}

export async function readSettings(db: Kysely<Database>): Promise<Settings> {
  const { json } = await db
    .selectFrom('settings')
    .select('json')
    .where('id', '=', rowId)
    .executeTakeFirstOrThrow()
  return Settings.parse(JSON.parse(json))
}

/** Changes the given settings only, in one transaction. */
export function changeSettings(db: Kysely<Database>, change: Partial<Settings>): Promise<Settings> {
  return db.transaction().execute(async (trx) => {
    const stored = await readSettings(trx)
    // A setting that is named without a value is left as it is.
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
    const settings = Settings.parse({ ...stored, ...given })
    const json = JSON.stringify(settings)
    if (json === JSON.stringify(stored)) return settings
    await trx
      .updateTable('settings')
      .set((row) => ({ json, revision: row('revision', '+', 1) }))
      .where('id', '=', rowId)
      .execute()
    return settings
  })
}
