import { type FileKind, mostBytes } from '../../contract/models/attachment.ts'
import { AppError } from '../appError.ts'

/** Why a file is not taken in, as the screens have words for it. */
type Refusal =
  | 'fileEmpty'
  | 'fileTooLarge'
  | 'pdfIsNone'
  | 'pdfCutOff'
  | 'pictureHeic'
  | 'pictureUnknown'
  | 'fileUnknown'

export const refuse = (why: Refusal): AppError =>
  new AppError('invalid', 'This file cannot be taken in.', { fields: { file: why } })

/** How much of a file's beginning and end is looked at. */
export const lookedAt = 2048

const startsWith = (bytes: Uint8Array, ...expected: readonly number[]): boolean =>
  expected.every((byte, index) => bytes[index] === byte)

const textOf = (bytes: Uint8Array, from = 0, to = bytes.length): string =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1')

/** Formats that Chromium decodes. */
const isPicture = (head: Uint8Array): boolean =>
  startsWith(head, 0xff, 0xd8, 0xff) ||
  startsWith(head, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) ||
  /^GIF8[79]a/.test(textOf(head, 0, 6)) ||
  (textOf(head, 0, 4) === 'RIFF' && textOf(head, 8, 12) === 'WEBP') ||
  textOf(head, 4, 12) === 'ftypavif' ||
  textOf(head, 0, 2) === 'BM'

/** The photo format of iPhones, which needs a licensed decoder. */
const isHeic = (head: Uint8Array): boolean => /^ftyp(hei[cx]|hev[cx]|mif1|msf1)/.test(textOf(head, 4, 12))

/**
 * What a file is, told by its content; its name counts only for the words of a refusal. `head` and `tail` are its
 * first and last bytes, `size` all of them. Throws AppError invalid at `file`.
 */
export function kindOf(file: {
  readonly head: Uint8Array
  readonly tail: Uint8Array
  readonly size: number
  readonly name: string
}): FileKind {
  const { head, tail, size, name } = file
  if (size === 0) throw refuse('fileEmpty')
  if (size > mostBytes) throw refuse('fileTooLarge')
  // Readers allow for something before the header, as the standard's first edition advised.
  if (textOf(head, 0, 1024).includes('%PDF-')) {
    // What a broken-off download or a pulled stick leaves behind has a beginning and no end.
    if (!/startxref|%%EOF/.test(textOf(tail))) throw refuse('pdfCutOff')
    return 'pdf'
  }
  if (isPicture(head)) return 'picture'
  if (isHeic(head)) throw refuse('pictureHeic')
  throw refuse(/\.pdf$/i.test(name) ? 'pdfIsNone' : 'fileUnknown')
}

/** Whether the bytes begin a JPEG that tells nothing of camera and place. */
export const isBareJpeg = (head: Uint8Array): boolean =>
  startsWith(head, 0xff, 0xd8, 0xff) && !/Exif\0\0|http:\/\/ns\.adobe\.com|Photoshop 3\.0/.test(textOf(head))
