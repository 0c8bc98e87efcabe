import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Attachment } from '../../contract/models/attachment.ts'
import { AppError } from '../appError.ts'
import type { Database } from '../db/schema.ts'

const StoredAttachment = z
  .object({
    id: z.string(),
    client_id: z.string(),
    type: z.string(),
    title: z.string(),
    bytes: z.int(),
    width: z.int().nullable(),
    height: z.int().nullable(),
    preview: z.string(),
    revision: z.int(),
    created_at: z.string(),
  })
  .transform(
    (row): Attachment => ({
      id: row.id,
      clientId: row.client_id,
      kind: row.type === 'application/pdf' ? 'pdf' : 'picture',
      title: row.title,
      bytes: row.bytes,
      width: row.width,
      height: row.height,
      preview: row.preview,
      addedAt: row.created_at,
      revision: row.revision,
    }),
  )

const selectAttachments = (db: Kysely<Database>) =>
  db
    .selectFrom('attachments')
    .innerJoin('attachment_files', 'attachment_files.id', 'attachments.file_id')
    .selectAll('attachments')
    .select(['attachment_files.type as type', 'attachment_files.bytes as bytes'])

/** The client's attachments, newest first. */
export async function listAttachments(db: Kysely<Database>, clientId: string): Promise<Attachment[]> {
  const rows = await selectAttachments(db)
    .where('attachments.client_id', '=', clientId)
    .orderBy('attachments.id', 'desc')
    .execute()
  return z.array(StoredAttachment).parse(rows)
}

/** Throws `notFound` when it is not there any more. */
export async function getAttachment(
  db: Kysely<Database>,
  id: string,
): Promise<Attachment & { readonly fileId: string }> {
  const row = await selectAttachments(db).where('attachments.id', '=', id).executeTakeFirst()
  if (row === undefined) throw new AppError('notFound', 'This attachment is not there any more.')
  return { ...StoredAttachment.parse(row), fileId: row.file_id }
}
