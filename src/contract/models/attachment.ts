import { z } from 'zod'
import { Id, line } from './common.ts'

/** A file lies in the database, and crosses the port, in pieces of at most this many bytes. */
export const pieceBytes = 256 * 1024
/** The largest file that is taken in. */
export const mostBytes = 50 * 1024 * 1024
/** The longer side of a photo, in pixels, unless its full size is wanted. */
export const photoPixels = 2000

/** What a file is by its content. Pictures are taken in anew by the window, as JPEG and without what they tell of the camera. */
export type FileKind = 'pdf' | 'picture'

const Title = line(200).pipe(z.string().min(1, 'required'))
const Piece = z.custom<Uint8Array>(
  (value) => value instanceof Uint8Array && value.length > 0 && value.length <= pieceBytes,
  'tooLong',
)
const Pixels = z.int().min(1).max(100_000)

/** `token` stands for a file that the person chose in a dialog. */
export const BeginUpload = z.strictObject({ clientId: Id, token: z.string().max(80) })
export const OfUpload = z.strictObject({ upload: Id })
export const ReadUpload = OfUpload.extend({ ordinal: z.int().min(0) })
export const WriteUpload = OfUpload.extend({ ordinal: z.int().min(0), piece: Piece })
export const KeepUpload = OfUpload.extend({
  title: Title,
  /** Of a picture; null for a PDF. */
  picture: z
    .strictObject({
      width: Pixels,
      height: Pixels,
      /** A small JPEG in base64. */
      preview: z.base64().max(40_000, 'tooLong'),
    })
    .nullable(),
})
export const RenameAttachment = z.strictObject({ id: Id, revision: z.int(), title: Title })
export const SaveAttachment = z.strictObject({ id: Id, token: z.string().max(80) })

/** A file that was chosen and looked at, and is not kept yet. */
export interface Upload {
  readonly upload: Id
  readonly kind: FileKind
  /** Its name without the ending, to begin a title with. */
  readonly name: string
  readonly bytes: number
  /** In how many pieces it is read. */
  readonly pieces: number
}

export interface Attachment {
  readonly id: Id
  readonly clientId: Id
  readonly kind: FileKind
  readonly title: string
  readonly bytes: number
  readonly width: number | null
  readonly height: number | null
  /** A small JPEG in base64; empty for a PDF. */
  readonly preview: string
  readonly addedAt: string
  readonly revision: number
}

/** A document that waits in memory to be looked at. */
export interface OpenedAttachment {
  readonly documentId: string
  readonly kind: FileKind
}

/** How much room the practice takes, in bytes. */
export interface StoredSizes {
  readonly database: number
  /** The part of it that attachments and signed forms take. */
  readonly attachments: number
  /** The newest backup that is within reach; null when there is none. */
  readonly backup: number | null
}
