import { randomBytes } from 'node:crypto'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../appError.ts'
import { syncFolder } from '../vault/durable.ts'

/**
 * Writes a file that someone asked for, whole or not at all: a temporary name in the same folder, fsync, read back
 * and compared, renamed. What stood there before stays until the last step. Throws AppError diskFull, readOnly or
 * notFound (no such folder), and leaves no half file behind.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(
    dirname(path),
    `.${basename(path).slice(0, 60)}.${randomBytes(6).toString('hex')}.part`,
  )
  try {
    const file = await open(temporary, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    if (!(await readFile(temporary)).equals(bytes)) {
      throw new AppError('diskFull', 'The file could not be written whole; nothing was saved.')
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw writeFailure(error)
  }
  syncFolder(dirname(path))
}

/** What the disk says when a file that someone asked for cannot be written, in words that help. */
export function writeFailure(error: unknown): unknown {
  if (error instanceof AppError || !(error instanceof Error) || !('code' in error)) return error
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new AppError('diskFull', 'There is no room there; nothing was saved.')
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EISDIR':
    case 'EBUSY':
      return new AppError('readOnly', 'Nothing can be written there. Choose another place.')
    case 'ENOENT':
    case 'ENOTDIR':
      return new AppError('notFound', 'This folder is not there any more. Choose another place.')
    default:
      return error
  }
}
