import type { Kysely } from 'kysely'
import { z } from 'zod'
import { ReferralPlaceEdit } from '../../../contract/models/referral.ts'
import type { Database } from '../../db/schema.ts'
import { strokeOn } from '../marks/shape.ts'

const StoredEdit = z.object({
  drawnFor: z.enum(['left', 'right']),
  /** Version of the artwork it was drawn on; the first ones did not say. */
  drawnOn: z.int().default(2),
  places: z.array(ReferralPlaceEdit),
})

/** What the therapist says of one row of the reference instead of the built-in words. */
export interface ReferralEdit extends z.infer<typeof StoredEdit> {
  readonly id: string
  readonly row: string
  readonly note: string
}

/** The therapist's own rows, by the row of the reference they stand for. */
export async function referralEdits(db: Kysely<Database>): Promise<Map<string, ReferralEdit>> {
  const rows = await db.selectFrom('referral_edits').selectAll().execute()
  return new Map(
    rows.map(({ id, muscle, places: json, note }) => {
      const { drawnFor, drawnOn, places } = StoredEdit.parse(JSON.parse(json))
      const today = places.map((one) => ({ ...one, strokes: one.strokes.map(strokeOn(drawnOn)) }))
      return [muscle, { id, row: muscle, note, drawnFor, drawnOn, places: today }]
    }),
  )
}
