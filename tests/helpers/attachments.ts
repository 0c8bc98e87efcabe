import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Attachment, pieceBytes } from '../../src/contract/models/attachment.ts'
import type { JobEvent } from '../../src/contract/models/job.ts'
import type { TestPractice } from './practice.ts'

/** Bytes that begin and end like a PDF, as long as wanted, with a word inside. */
export function pdfBytes(length = 3000, word = ''): Buffer {
  const head = Buffer.from(`%PDF-1.7\n${word}\n`)
  const tail = Buffer.from('\nstartxref\n0\n%%EOF\n')
  return Buffer.concat([head, randomBytes(Math.max(0, length - head.length - tail.length)), tail])
}

/** Bytes that begin like a JPEG made by a canvas. */
export const jpegBytes = (length = 3000): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
    Buffer.from('JFIF\0'),
    randomBytes(length - 13),
    Buffer.from([0xff, 0xd9]),
  ])

/** What the dialog answers for a file of these bytes. */
export function chosenFile(practice: TestPractice, name: string, bytes: Uint8Array): string {
  const path = join(practice.host.outFolder, name)
  writeFileSync(path, bytes)
  return practice.host.choose(path)
}

/** Starts a job and resolves with how it ended and how far it said it was. */
export async function jobEnd(
  practice: TestPractice,
  start: () => Promise<{ readonly job: string }>,
): Promise<{ readonly end: JobEvent; readonly parts: readonly number[] }> {
  const events: JobEvent[] = []
  const stop = practice.application.jobs.listen((event) => events.push(event))
  const { job } = await start()
  await practice.application.jobs.settled()
  stop()
  const own = events.filter((event) => event.job === job)
  const end = own.at(-1)
  if (end === undefined) throw new Error('the job told nothing')
  return { end, parts: own.flatMap((event) => (event.kind === 'progress' ? [event.part] : [])) }
}

/** Attaches a PDF the way the window does. */
export async function attachPdf(
  practice: TestPractice,
  clientId: string,
  title: string,
  bytes: Uint8Array = pdfBytes(),
): Promise<Attachment> {
  const token = chosenFile(practice, 'letter.pdf', bytes)
  const { upload } = await practice.call('attachments.begin', { clientId, token })
  await jobEnd(practice, () => practice.call('attachments.copy', { upload }))
  return practice.call('attachments.keep', { upload, title, picture: null })
}

/** Attaches a photo: the bytes of the camera are chosen, those of a canvas are kept. */
export async function attachPhoto(
  practice: TestPractice,
  clientId: string,
  title: string,
  kept: Uint8Array = jpegBytes(),
): Promise<Attachment> {
  const token = chosenFile(practice, 'IMG_0001.JPG', jpegBytes(9000))
  const { upload } = await practice.call('attachments.begin', { clientId, token })
  for (let ordinal = 0; ordinal * pieceBytes < kept.length; ordinal += 1) {
    const piece = kept.subarray(ordinal * pieceBytes, (ordinal + 1) * pieceBytes)
    await practice.call('attachments.write', { upload, ordinal, piece })
  }
  const picture = { width: 2000, height: 1500, preview: Buffer.from('small').toString('base64') }
  return practice.call('attachments.keep', { upload, title, picture })
}
