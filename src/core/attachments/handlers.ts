import type { UndoableCommand } from '../../contract/models/undo.ts'
import { AppError } from '../appError.ts'
import { instantOf } from '../calendar.ts'
import { getClient } from '../clients/store.ts'
import type { Context } from '../context.ts'
import { recorded } from '../db/changes.ts'
import { writeWhole } from '../files/writeWhole.ts'
import type { HandlersOf } from '../handlers.ts'
import type { Progress } from '../jobs/jobs.ts'
import { addPiece, beginFile, dropFile, endFile, readFileBytes } from './files.ts'
import { isBareJpeg, lookedAt } from './kind.ts'
import { storedSizes } from './sizes.ts'
import { getAttachment, listAttachments } from './store.ts'
import { forgetUpload, getUpload, openUpload, readPiece } from './uploads.ts'

const stepOf = (clientId: string, command: UndoableCommand, coalesce?: string) =>
  ({ scope: { kind: 'client', id: clientId }, command, ...(coalesce && { coalesce }) }) as const

/** Shown while the document waits; nothing of the client. */
const documentTitle = 'Attachment'

/** Copies a PDF into the database, piece by piece, each on disk before the next. */
async function copyUpload(context: Context, id: string, progress: Progress): Promise<void> {
  const upload = getUpload(context.host, id)
  if (upload.kind !== 'pdf' || upload.fileId !== null)
    throw new AppError('conflict', 'This file is being taken in already.')
  const fileId = await beginFile(context.db, context, { clientId: upload.clientId, type: 'application/pdf' })
  upload.fileId = fileId
  try {
    for (let ordinal = 0; ordinal < upload.pieces; ordinal += 1) {
      progress.tell('copying', ordinal / upload.pieces)
      await addPiece(context.db, context, fileId, ordinal, await readPiece(upload, ordinal))
      await progress.breathe()
    }
    upload.ended = true
  } catch (error) {
    upload.fileId = null
    await dropFile(context.db, fileId)
    throw error
  }
}

export const attachmentHandlers: HandlersOf<'attachments'> = {
  'attachments.list': ({ db }, { clientId }) => listAttachments(db, clientId),

  'attachments.begin': async ({ db, host, newId }, { clientId, token }) => {
    await getClient(db, clientId)
    return openUpload(host, newId(), clientId, token)
  },

  'attachments.read': ({ host }, { upload, ordinal }) => readPiece(getUpload(host, upload), ordinal),

  'attachments.copy': (context, { upload }) => {
    getUpload(context.host, upload)
    return { job: context.jobs.start((progress) => copyUpload(context, upload, progress)) }
  },

  'attachments.write': async (context, { upload: id, ordinal, piece }) => {
    const upload = getUpload(context.host, id)
    if (upload.kind !== 'picture' || ordinal !== upload.written)
      throw new AppError('conflict', 'These pieces do not follow one another.')
    if (ordinal === 0 && !isBareJpeg(piece.subarray(0, lookedAt)))
      throw new AppError('invalid', 'Only a JPEG without details of its making is kept.', {
        fields: { file: 'pictureBroken' },
      })
    // Counted first: the next piece may come while this one is being written.
    upload.written += 1
    upload.fileId ??= await beginFile(context.db, context, { clientId: upload.clientId, type: 'image/jpeg' })
    await addPiece(context.db, context, upload.fileId, ordinal, piece)
    upload.ended = true
    return {}
  },

  'attachments.keep': async (context, { upload: id, title, picture }) => {
    const { clientId, kind, fileId, ended } = getUpload(context.host, id)
    if (fileId === null || !ended || (kind === 'picture') !== (picture !== null))
      throw new AppError('conflict', 'The file is not whole yet.')
    const attachment = await recorded(context, stepOf(clientId, 'attachments.keep'), async (trx, edits) => {
      await endFile(trx, fileId)
      const attachmentId = context.newId()
      await edits.insert('attachments', {
        id: attachmentId,
        client_id: clientId,
        file_id: fileId,
        title,
        width: picture?.width ?? null,
        height: picture?.height ?? null,
        preview: picture?.preview ?? '',
        revision: 1,
        created_at: instantOf(context.clock.now()),
      })
      const { fileId: _, ...kept } = await getAttachment(trx, attachmentId)
      return kept
    })
    forgetUpload(context.host, id)
    return attachment
  },

  'attachments.drop': async ({ db, host }, { upload: id }) => {
    const { fileId } = getUpload(host, id)
    forgetUpload(host, id)
    if (fileId !== null) await dropFile(db, fileId)
    return {}
  },

  'attachments.rename': async (context, { id, revision, title }) => {
    const { clientId } = await getAttachment(context.db, id)
    return recorded(context, stepOf(clientId, 'attachments.rename', id), async (trx, edits) => {
      if ((await getAttachment(trx, id)).revision !== revision)
        throw new AppError('conflict', 'This attachment was renamed meanwhile.')
      await edits.update('attachments', id, { title, revision: revision + 1 })
      const { fileId: _, ...renamed } = await getAttachment(trx, id)
      return renamed
    })
  },

  'attachments.remove': async (context, { id }) => {
    const { clientId } = await getAttachment(context.db, id)
    return recorded(context, stepOf(clientId, 'attachments.remove'), async (_trx, edits) => {
      await edits.remove('attachments', id)
      return {}
    })
  },

  'attachments.open': async ({ db, host }, { id }) => {
    const { fileId, kind } = await getAttachment(db, id)
    const { bytes } = await readFileBytes(db, fileId)
    const type = kind === 'pdf' ? 'application/pdf' : 'image/jpeg'
    return { documentId: await host.publish({ title: documentTitle, bytes, type }), kind }
  },

  'attachments.save': async ({ db, host }, { id, token }) => {
    const path = host.pathOf(token)
    if (path === undefined) throw new AppError('notFound', 'Choose again where to save it.')
    const { fileId } = await getAttachment(db, id)
    await writeWhole(path, (await readFileBytes(db, fileId)).bytes)
    return {}
  },

  'attachments.sizes': ({ db, backups }) => storedSizes(db, backups),
}
