import type { Kysely } from 'kysely'
import { z } from 'zod'
import { AppError } from '../appError.ts'
import type { Database } from '../db/schema.ts'

/** The settings row beside the one of the practice itself. */
const rowId = 'logo'
const Stored = z.object({ base64: z.string() })

/** More says nothing on paper: the logo is drawn at most 130 points wide. */
const longestSide = 4000

/** The picture on the letterhead, a PNG or JPEG; null where there is none. */
export async function readLogo(db: Kysely<Database>): Promise<Uint8Array | null> {
  const row = await db.selectFrom('settings').select('json').where('id', '=', rowId).executeTakeFirst()
  return row === undefined ? null : Buffer.from(Stored.parse(JSON.parse(row.json)).base64, 'base64')
}

/** Puts a picture on the letterhead, or takes it off. */
export async function writeLogo(db: Kysely<Database>, bytes: Uint8Array | null): Promise<void> {
  if (bytes === null) {
    await db.deleteFrom('settings').where('id', '=', rowId).execute()
    return
  }
  const json = JSON.stringify({ base64: Buffer.from(bytes).toString('base64') })
  await db
    .insertInto('settings')
    .values({ id: rowId, json, revision: 1 })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({ json, revision: row('settings.revision', '+', 1) })),
    )
    .execute()
}

/** Throws `invalid` at the field for what is no PNG or JPEG that can be drawn, or is far too large for paper. */
export async function checkLogo(bytes: Uint8Array): Promise<void> {
  const refused = (reason: string) =>
    new AppError('invalid', 'This picture cannot stand on a letterhead.', { fields: { bytes: reason } })
  const { canBeDrawn, pictureSize } = await import('../documents/picture.ts')
  const size = pictureSize(bytes)
  if (size === null || !(await canBeDrawn(bytes))) throw refused('pictureUnknown')
  if (size.width > longestSide || size.height > longestSide) throw refused('pictureTooLarge')
}
