import { readdirSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mostBytes, pieceBytes } from '../../../src/contract/models/attachment.ts'
import { attachPdf, attachPhoto, chosenFile, jobEnd, jpegBytes, pdfBytes } from '../../helpers/attachments.ts'
import { addClient } from '../../helpers/people.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'

let practice: TestPractice
let clientId: string
beforeEach(async () => {
  practice = await openTestPractice()
  clientId = (await addClient(practice, { name: 'Marta Lindqvist' })).id
})
afterEach(() => practice.close())

const count = async (table: 'attachments' | 'attachment_files' | 'attachment_pieces') => {
  const found = await sql<{ n: number }>`SELECT count(*) AS n FROM ${sql.table(table)}`.execute(
    practice.context.db,
  )
  return found.rows[0]?.n
}
const opened = async (id: string) => {
  const { documentId } = await practice.call('attachments.open', { id })
  return practice.host.published.find((document) => document.id === documentId)
}
const refusal = async (name: string, bytes: Uint8Array) => {
  const token = chosenFile(practice, name, bytes)
  const reply = await practice.tryCall('attachments.begin', { clientId, token })
  return reply.ok ? reply.value : reply.error.fields
}

describe('a PDF', () => {
  it('is copied in rows of 256 kB, told on the way, and comes back byte for byte', async () => {
    const bytes = pdfBytes(3 * pieceBytes + 17)
    const token = chosenFile(practice, 'MRI report.pdf', bytes)
    const begun = await practice.call('attachments.begin', { clientId, token })
    expect(begun).toMatchObject({ kind: 'pdf', name: 'MRI report', bytes: bytes.length, pieces: 4 })
    const { end, parts } = await jobEnd(practice, () =>
      practice.call('attachments.copy', { upload: begun.upload }),
    )
    expect(end.kind).toBe('done')
    expect(parts).toEqual([0, 0.25, 0.5, 0.75])
    const { id } = await practice.call('attachments.keep', {
      upload: begun.upload,
      title: 'MRI of the neck',
      picture: null,
    })
    expect(await practice.call('attachments.list', { clientId })).toMatchObject([
      { id, kind: 'pdf', title: 'MRI of the neck', bytes: bytes.length },
    ])
    const longest = await sql<{ n: number }>`SELECT max(length(piece)) AS n FROM attachment_pieces`.execute(
      practice.context.db,
    )
    expect(longest.rows[0]?.n).toBe(pieceBytes)
    expect(await opened(id)).toMatchObject({ title: 'Attachment', type: 'application/pdf' })
    expect(Buffer.from((await opened(id))?.bytes ?? []).equals(bytes)).toBe(true)
    const path = join(practice.host.outFolder, 'again.pdf')
    await practice.call('attachments.save', { id, token: practice.host.choose(path) })
    expect(readFileSync(path).equals(bytes)).toBe(true)
  })

  it('stands in no file of the practice in plain bytes', async () => {
    await attachPdf(practice, clientId, 'Letter', pdfBytes(600_000, 'zaunkoenigcanary'))
    const found = readdirSync(practice.folder).filter((name) =>
      readFileSync(join(practice.folder, name)).includes('zaunkoenigcanary'),
    )
    expect(found).toEqual([])
  })

  it('that is stopped on its way leaves nothing', async () => {
    const token = chosenFile(practice, 'long.pdf', pdfBytes(40 * pieceBytes))
    const { upload } = await practice.call('attachments.begin', { clientId, token })
    const stopAtFirst = practice.application.jobs.listen((event) => {
      if (event.kind === 'progress') practice.application.jobs.cancel(event.job)
    })
    const { end } = await jobEnd(practice, () => practice.call('attachments.copy', { upload }))
    stopAtFirst()
    expect(end.kind).toBe('cancelled')
    expect(await count('attachment_pieces')).toBe(0)
    expect(await practice.tryCall('attachments.keep', { upload, title: 'x', picture: null })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    })
  })

  it('that was changed under the copy is given up', async () => {
    const token = chosenFile(practice, 'letter.pdf', pdfBytes(2 * pieceBytes))
    const { upload } = await practice.call('attachments.begin', { clientId, token })
    truncateSync(join(practice.host.outFolder, 'letter.pdf'), pieceBytes + 5)
    const { end } = await jobEnd(practice, () => practice.call('attachments.copy', { upload }))
    expect(end).toMatchObject({ kind: 'failed', error: { code: 'notFound' } })
    expect(await count('attachment_files')).toBe(0)
  })
})

describe('what is chosen is told by its content', () => {
  it.each([
    ['notes.pdf', Buffer.from('just text with a wrong name'), 'pdfIsNone'],
    ['broken.pdf', pdfBytes(9000).subarray(0, 5000), 'pdfCutOff'],
    ['empty.pdf', Buffer.alloc(0), 'fileEmpty'],
    ['letter.docx', Buffer.from('PK\u0003\u0004 and so on'), 'fileUnknown'],
    ['photo.jpg', Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0'), 'pictureHeic'],
  ])('%s is refused with a word of its own', async (name, bytes, word) => {
    expect(await refusal(name, bytes)).toEqual({ file: word })
    expect(await count('attachment_files')).toBe(0)
  })

  it('a scan of 60 MB is refused before any of it is read', async () => {
    const token = chosenFile(practice, 'scan.pdf', pdfBytes())
    truncateSync(join(practice.host.outFolder, 'scan.pdf'), 60 * 1024 * 1024)
    expect(60 * 1024 * 1024).toBeGreaterThan(mostBytes)
    const reply = await practice.tryCall('attachments.begin', { clientId, token })
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid', fields: { file: 'fileTooLarge' } } })
  })

  it('a PDF under the name of a photo is a PDF', async () => {
    expect(await refusal('scan.jpg', pdfBytes())).toMatchObject({ kind: 'pdf' })
  })
})

describe('a photo', () => {
  it('is read in pieces by the window and kept as the window made it anew', async () => {
    const taken = jpegBytes(pieceBytes + 10)
    const token = chosenFile(practice, 'IMG_0001.JPG', taken)
    const { upload, pieces } = await practice.call('attachments.begin', { clientId, token })
    const read: Uint8Array[] = []
    for (let ordinal = 0; ordinal < pieces; ordinal += 1)
      read.push(await practice.call('attachments.read', { upload, ordinal }))
    expect(Buffer.concat(read).equals(taken)).toBe(true)

    const small = jpegBytes(5000)
    const { id } = await attachPhoto(practice, clientId, 'Scar, left knee', small)
    expect(await practice.call('attachments.list', { clientId })).toMatchObject([
      { id, kind: 'picture', width: 2000, height: 1500, bytes: 5000 },
    ])
    const shown = await opened(id)
    expect(shown?.type).toBe('image/jpeg')
    expect(Buffer.from(shown?.bytes ?? []).equals(small)).toBe(true)
  })

  it('is refused while it still tells of the camera, or is none', async () => {
    const token = chosenFile(practice, 'IMG_0001.JPG', jpegBytes())
    const { upload } = await practice.call('attachments.begin', { clientId, token })
    const telling = Buffer.concat([jpegBytes(40), Buffer.from('Exif\0\0GPS')])
    for (const piece of [telling, Buffer.from('no picture at all')]) {
      expect(await practice.tryCall('attachments.write', { upload, ordinal: 0, piece })).toMatchObject({
        ok: false,
        error: { code: 'invalid', fields: { file: 'pictureBroken' } },
      })
    }
    expect(await count('attachment_files')).toBe(0)
  })
})

describe('an attachment', () => {
  it('is renamed, removed, and brought back with every byte by undo, also after a restart', async () => {
    const bytes = pdfBytes(700_000)
    const { id, revision } = await attachPdf(practice, clientId, 'Letter', bytes)
    await practice.call('attachments.rename', { id, revision, title: 'Letter of Dr Stein' })
    await practice.call('attachments.remove', { id })
    expect(await practice.call('attachments.list', { clientId })).toEqual([])
    await practice.reopen()
    await practice.call('undo.undo', { kind: 'client', id: clientId })
    expect(await practice.call('attachments.list', { clientId })).toMatchObject([
      { id, title: 'Letter of Dr Stein' },
    ])
    expect(Buffer.from((await opened(id))?.bytes ?? []).equals(bytes)).toBe(true)
    await practice.call('undo.undo', { kind: 'client', id: clientId })
    await practice.call('undo.undo', { kind: 'client', id: clientId })
    expect(await practice.call('attachments.list', { clientId })).toEqual([])
  })

  it('leaves the store for good once no undo can bring it back', async () => {
    const { id } = await attachPdf(practice, clientId, 'Letter', pdfBytes(700_000))
    await practice.call('attachments.remove', { id })
    await practice.reopen()
    expect(await count('attachment_pieces')).toBe(3)
    practice.clock.pass(31 * 24 * 60 * 60 * 1000)
    await practice.reopen()
    expect(await count('attachment_files')).toBe(0)
    expect(await count('attachment_pieces')).toBe(0)
  })

  it('is not shown when its bytes are not those that were kept', async () => {
    const { id } = await attachPdf(practice, clientId, 'Letter')
    await sql`UPDATE attachment_pieces SET piece = zeroblob(length(piece))`.execute(practice.context.db)
    expect(await practice.tryCall('attachments.open', { id })).toMatchObject({
      ok: false,
      error: { code: 'damaged' },
    })
  })

  it('counts in the size that Settings show', async () => {
    const before = await practice.call('attachments.sizes', {})
    await attachPdf(practice, clientId, 'Letter', pdfBytes(700_000))
    const after = await practice.call('attachments.sizes', {})
    expect(after.attachments - before.attachments).toBe(700_000)
    expect(after.database - before.database).toBeGreaterThan(700_000)
    expect(after.backup).toBeNull()
  })
})
