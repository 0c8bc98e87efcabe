import type { Kysely } from 'kysely'
import { appendAudit } from '../audit/store.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/schema.ts'
import { eraseRows, leaveNoWord } from './eraseRows.ts'

const atOnce = 500

/**
 * Erases again whoever was erased before and is there all the same: after a restore, or after an erase that was cut
 * off between the vault and the rows. Done before anything of the practice is shown.
 */
export async function eraseAgain(
  { db, ...around }: Pick<Context, 'db' | 'clock' | 'newId'>,
  erased: readonly string[],
): Promise<void> {
  const back = await presentOf(db, erased)
  if (back.length === 0) return
  await db.transaction().execute(async (trx) => {
    for (const id of back) {
      await eraseRows(trx, id)
      await appendAudit(trx, around, { kind: 'erase.again', subject: id })
    }
  })
  await leaveNoWord(db)
}

async function presentOf(db: Kysely<Database>, ids: readonly string[]): Promise<readonly string[]> {
  const present: string[] = []
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce)
    const rows = await db.selectFrom('clients').select('id').where('id', 'in', some).execute()
    present.push(...rows.map(({ id }) => id))
  }
  return present
}
