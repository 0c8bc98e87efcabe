import { type FileHandle, open } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { type FileKind, pieceBytes, type Upload } from '../../contract/models/attachment.ts'
import { AppError } from '../appError.ts'
import type { Host } from '../host.ts'
import { kindOf, lookedAt, refuse } from './kind.ts'

/** A file that was chosen: where it lies, what it is, and the kept file it goes into. */
interface OpenUpload {
  readonly clientId: string
  readonly path: string
  readonly kind: FileKind
  readonly bytes: number
  readonly pieces: number
  /** Set once something was written. */
  fileId: string | null
  written: number
  ended: boolean
}

/** By the desktop whose dialog chose them. Gone with the process when the practice locks. */
const uploads = new WeakMap<Host, Map<string, OpenUpload>>()

/** Looks at a chosen file and remembers it under `id`. Throws AppError invalid at `file`, or notFound. */
export async function openUpload(host: Host, id: string, clientId: string, token: string): Promise<Upload> {
  const path = host.pathOf(token)
  if (path === undefined) throw new AppError('notFound', 'Choose the file again.')
  const found = await withFile(path, async (file) => {
    const stat = await file.stat()
    if (!stat.isFile()) throw refuse('fileUnknown')
    const head = await readAt(file, 0, Math.min(lookedAt, stat.size))
    const tail = await readAt(file, Math.max(0, stat.size - lookedAt), Math.min(lookedAt, stat.size))
    return { kind: kindOf({ head, tail, size: stat.size, name: basename(path) }), bytes: stat.size }
  })
  const pieces = Math.ceil(found.bytes / pieceBytes)
  const ofHost = uploads.get(host) ?? new Map<string, OpenUpload>()
  uploads.set(host, ofHost)
  ofHost.set(id, { clientId, path, ...found, pieces, fileId: null, written: 0, ended: false })
  return { upload: id, name: basename(path, extname(path)).slice(0, 200), ...found, pieces }
}

/** Throws notFound when it was dropped, or kept already. */
export function getUpload(host: Host, id: string): OpenUpload {
  const upload = uploads.get(host)?.get(id)
  if (upload === undefined) throw new AppError('notFound', 'Choose the file again.')
  return upload
}

export function forgetUpload(host: Host, id: string): void {
  uploads.get(host)?.delete(id)
}

/** One piece of the chosen file as it lies on disk now; throws notFound when it is shorter than it was. */
export function readPiece(upload: OpenUpload, ordinal: number): Promise<Uint8Array> {
  const from = ordinal * pieceBytes
  if (from >= upload.bytes) throw new AppError('notFound', 'The file ends before that.')
  return withFile(upload.path, (file) => readAt(file, from, Math.min(pieceBytes, upload.bytes - from)))
}

async function withFile<Result>(path: string, use: (file: FileHandle) => Promise<Result>): Promise<Result> {
  const file = await open(path, 'r').catch(() => {
    throw new AppError('notFound', 'This file cannot be read. Choose it again.')
  })
  try {
    return await use(file)
  } finally {
    await file.close()
  }
}

async function readAt(file: FileHandle, from: number, length: number): Promise<Uint8Array> {
  const bytes = Buffer.alloc(length)
  const { bytesRead } = await file.read(bytes, 0, length, from)
  if (bytesRead !== length) throw new AppError('notFound', 'The file has changed. Choose it again.')
  return bytes
}
