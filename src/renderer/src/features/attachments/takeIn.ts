import { photoPixels, pieceBytes, type Upload } from '../../../../contract/models/attachment.ts'
import type { Reply } from '../../../../contract/reply.ts'
import { call } from '../../api/practice.ts'
import { run } from '../../api/run.ts'
import { runJob } from '../../api/runJob.ts'
import { type DrawnPhoto, drawPhoto } from './photo.ts'

/** How far a file is on its way in. */
export interface Step {
  readonly step: 'looking' | 'copying' | 'drawing'
  /** 0 to 1. */
  readonly part: number
}

interface Way {
  readonly told: (step: Step) => void
  readonly signal: AbortSignal
  readonly fullSize: boolean
}

type Taken = Reply<Pick<DrawnPhoto, 'width' | 'height' | 'preview'> | null>

const stopped: Taken = { ok: false, error: { code: 'cancelled', message: 'It was stopped.' } }
const broken: Taken = {
  ok: false,
  error: { code: 'invalid', message: 'This picture is broken.', fields: { file: 'pictureBroken' } },
}

/** Brings a chosen file into the store; what is left of one that was stopped or refused is dropped by the caller. */
export function takeIn(upload: Upload, way: Way): Promise<Taken> {
  return upload.kind === 'pdf' ? copyPdf(upload, way) : drawAndWrite(upload, way)
}

/** The practice process copies it by itself; its job says how far it is. */
async function copyPdf({ upload }: Upload, { told, signal }: Way): Promise<Taken> {
  const ended = await runJob(() => run('attachments.copy', { upload }), {
    told: (part) => told({ step: 'copying', part }),
    signal,
  })
  if (!ended.ok) return ended
  switch (ended.value.kind) {
    case 'done':
      return { ok: true, value: null }
    case 'failed':
      return { ok: false, error: ended.value.error }
    default:
      return stopped
  }
}

/** Pictures are decoded here, in the sandbox, and go back as a JPEG of pixels alone. */
async function drawAndWrite({ upload, pieces }: Upload, { told, signal, fullSize }: Way): Promise<Taken> {
  const taken: BlobPart[] = []
  for (let ordinal = 0; ordinal < pieces; ordinal += 1) {
    if (signal.aborted) return stopped
    told({ step: 'looking', part: (ordinal / pieces) * 0.4 })
    const piece = await call('attachments.read', { upload, ordinal })
    if (!piece.ok) return piece
    taken.push(new Uint8Array(piece.value))
  }
  told({ step: 'drawing', part: 0.5 })
  const photo = await drawPhoto(new Blob(taken), fullSize ? Number.POSITIVE_INFINITY : photoPixels)
  if (photo === null) return broken
  const bytes = new Uint8Array(await photo.blob.arrayBuffer())
  for (let from = 0, ordinal = 0; from < bytes.length; from += pieceBytes, ordinal += 1) {
    if (signal.aborted) return stopped
    told({ step: 'copying', part: 0.6 + (from / bytes.length) * 0.4 })
    const piece = bytes.slice(from, from + pieceBytes)
    const written = await run('attachments.write', { upload, ordinal, piece })
    if (!written.ok) return written
  }
  return { ok: true, value: photo }
}
