import type { Kysely } from 'kysely'
import { TreatmentSettings } from '../../contract/models/treatment.ts'
import type { Database } from '../db/schema.ts'

const rowId = 'treatment'

const first: TreatmentSettings = { chime: true, pulse: true, holdSeconds: 60, handsOnLimit: 0 }

/** How treating is set; as it comes while nothing was changed. */
export async function treatmentSettings(db: Kysely<Database>): Promise<TreatmentSettings> {
  const row = await db.selectFrom('settings').select('json').where('id', '=', rowId).executeTakeFirst()
  return row === undefined ? first : TreatmentSettings.parse({ ...first, ...JSON.parse(row.json) })
}

/** Changes the given settings only. */
export function changeTreatmentSettings(
  db: Kysely<Database>,
  change: { readonly [K in keyof TreatmentSettings]?: TreatmentSettings[K] | undefined },
): Promise<TreatmentSettings> {
  return db.transaction().execute(async (trx) => {
    const stored = await treatmentSettings(trx)
    const settings: TreatmentSettings = {
      chime: change.chime ?? stored.chime,
      pulse: change.pulse ?? stored.pulse,
      holdSeconds: change.holdSeconds ?? stored.holdSeconds,
      handsOnLimit: change.handsOnLimit ?? stored.handsOnLimit,
    }
    const json = JSON.stringify(settings)
    await trx
      .insertInto('settings')
      .values({ id: rowId, json, revision: 1 })
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((row) => ({ json, revision: row('settings.revision', '+', 1) })),
      )
      .execute()
    return settings
  })
}
