import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { mostBytes } from '../../contract/models/attachment.ts'
import { AppError } from '../appError.ts'
import { kindOf, lookedAt, refuse } from '../attachments/kind.ts'
import type { Host } from '../host.ts'

/**
 * The bytes of a picture that the person chose; the window decodes them in its sandbox and hands back pixels alone.
 * Throws AppError invalid at `file`, or notFound.
 */
export async function readChosenPhoto(host: Host, token: string): Promise<Uint8Array> {
  const path = host.pathOf(token)
  if (path === undefined) throw new AppError('notFound', 'Choose the picture again.')
  const file = await open(path, 'r').catch(() => {
    throw new AppError('notFound', 'This file cannot be read. Choose another.')
  })
  try {
    const { size } = await file.stat()
    if (size > mostBytes) throw refuse('fileTooLarge')
    const bytes = await file.readFile()
    const ends = { head: bytes.subarray(0, lookedAt), tail: bytes.subarray(-lookedAt) }
    if (kindOf({ ...ends, size, name: basename(path) }) !== 'picture') throw refuse('pictureUnknown')
    return bytes
  } finally {
    await file.close()
  }
}
