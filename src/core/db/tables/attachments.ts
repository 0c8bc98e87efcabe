import type { Identified } from './identified.ts'

export interface AttachmentsTables {
  attachment_files: AttachmentFilesRow
  attachment_pieces: AttachmentPiecesRow
  attachments: AttachmentsRow
}

/** A file kept in pieces. Null as `client_id`: it is the practice's own. */
export interface AttachmentFilesRow extends Identified {
  client_id: string | null
  /** Its kind by content, "application/pdf" or "image/jpeg". */
  type: string
  bytes: number
  /** Of all its bytes; empty while it is not complete. */
  sha256: string
  complete: number
  created_at: string
}

export interface AttachmentPiecesRow extends Identified {
  file_id: string
  ordinal: number
  /** At most 256 kB. */
  piece: Uint8Array
}

/** A file of a client under the title the masseur gave it. */
export interface AttachmentsRow extends Identified {
  client_id: string
  file_id: string
  title: string
  /** Of a picture, in pixels. */
  width: number | null
  height: number | null
  /** A small JPEG in base64; empty for a PDF. */
  preview: string
  revision: number
  created_at: string
}
