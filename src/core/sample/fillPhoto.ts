import type { Transaction } from 'kysely'
import { keepBytes } from '../attachments/files.ts'
import { addDays } from '../calendar.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/schema.ts'
import { flatJpeg } from './flatJpeg.ts'
import { writtenAt } from './moments.ts'
import { workplace } from './workplace.ts'

/** In squares of eight pixels. */
const size = { width: 200, height: 150 }
const previewSize = { width: 24, height: 18 }

const pictureOf = ({ width, height }: typeof size): Uint8Array =>
  flatJpeg(width, height, (x, y) => workplace((x + 0.5) / width, (y + 0.5) / height))

/** One picture among a client's documents, drawn by ourselves. */
export async function fillPhoto(context: Context, trx: Transaction<Database>, name: string): Promise<void> {
  const { id: clientId } = await trx
    .selectFrom('clients')
    .select('id')
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  const file = await keepBytes(trx, context, { clientId, type: 'image/jpeg' }, pictureOf(size))
  await trx
    .insertInto('attachments')
    .values({
      id: context.newId(),
      client_id: clientId,
      file_id: file,
      title: 'Her desk, the left screen far out',
      width: size.width * 8,
      height: size.height * 8,
      preview: Buffer.from(pictureOf(previewSize)).toString('base64'),
      revision: 1,
      created_at: writtenAt(addDays(context.clock.today(), -315)),
    })
    .execute()
}
