import { open } from 'node:fs/promises'
import { AppError } from '../appError.ts'
import type { Host } from '../host.ts'

const mostBytes = 30 * 1024 * 1024

const refuse = (photo: 'fileEmpty' | 'pictureTooLarge'): AppError =>
  new AppError('invalid', 'This picture cannot be taken in.', { fields: { photo } })

/** The bytes of a file that the person chose; the window decodes them in its sandbox and hands back pixels alone. */
export async function readChosenPhoto(host: Host, token: string): Promise<Uint8Array> {
  const path = host.pathOf(token)
  if (path === undefined) throw new AppError('notFound', 'Choose the picture again.')
  const file = await open(path, 'r').catch(() => {
    throw new AppError('notFound', 'This file cannot be read. Choose another.')
  })
  try {
    const { size } = await file.stat()
    if (size === 0) throw refuse('fileEmpty')
    if (size > mostBytes) throw refuse('pictureTooLarge')
    return await file.readFile()
  } finally {
    await file.close()
  }
}
