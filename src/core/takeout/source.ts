import { createDecipheriv } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { AppError } from '../appError.ts'
import {
  beside,
  headStart,
  keyOf,
  longestHeader,
  magic,
  nonceOf,
  pieceLength,
  SealHeader,
  tagLength,
} from './header.ts'

/** Plain bytes of an archive at any place, whether it is sealed or not. */
export interface Source {
  readonly size: number
  read(start: number, length: number): Promise<Buffer>
  close(): Promise<void>
}

/** Throws AppError damaged where it is neither a zip nor something sealed. */
export async function isSealed(path: string): Promise<boolean> {
  const file = await openFile(path)
  try {
    const head = await readAt(file, 0, magic.length)
    if (head.equals(magic)) return true
    if (head.subarray(0, 2).toString('latin1') === 'PK') return false
    throw notOurs()
  } finally {
    await file.close()
  }
}

/** Opens an archive; `password` for a sealed one. Throws AppError refused (wrong password), damaged, notFound. */
export async function openSource(path: string, password: Uint8Array | null): Promise<Source> {
  const sealed = await isSealed(path)
  const file = await openFile(path)
  try {
    const { size } = await file.stat()
    if (!sealed) {
      return { size, read: (start, length) => readAt(file, start, length), close: () => file.close() }
    }
    if (password === null) throw new AppError('refused', 'This archive has a password.')
    return await unsealed(file, size, password)
  } catch (error) {
    await file.close()
    throw error
  }
}

async function unsealed(file: FileHandle, fileSize: number, password: Uint8Array): Promise<Source> {
  const lead = await readAt(file, 0, headStart)
  const length = lead.length === headStart ? lead.readUInt32BE(magic.length) : 0
  if (length < 2 || length > longestHeader) throw notOurs()
  const text = await readAt(file, headStart, length)
  const header = headerIn(text)
  const head = Buffer.concat([lead, text])
  const sealedPiece = pieceLength + tagLength
  const bytes = fileSize - head.length
  const pieces = Math.max(1, Math.ceil(bytes / sealedPiece))
  if (bytes < tagLength) throw new AppError('damaged', 'This archive is cut off.')
  const key = await keyOf(header, password)

  async function piece(index: number): Promise<Buffer> {
    const at = head.length + index * sealedPiece
    const found = await readAt(file, at, Math.min(sealedPiece, fileSize - at))
    if (found.length < tagLength) throw new AppError('damaged', 'This archive is cut off.')
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(header, index), {
      authTagLength: tagLength,
    })
    decipher.setAAD(beside(head, index === pieces - 1))
    decipher.setAuthTag(found.subarray(-tagLength))
    const plain = decipher.update(found.subarray(0, -tagLength))
    try {
      decipher.final()
    } catch {
      // The first piece tells a wrong password; beyond it the password was right.
      throw index === 0
        ? new AppError('refused', 'That is not the password of this archive.')
        : new AppError('damaged', 'This archive is not as it was written.')
    }
    return plain
  }
  try {
    await piece(0)
  } catch (error) {
    key.fill(0)
    throw error
  }
  let kept: { readonly index: number; readonly plain: Buffer } | null = null
  return {
    size: bytes - pieces * tagLength,
    async read(start, wanted) {
      const parts: Buffer[] = []
      for (let at = start; at < start + wanted; ) {
        const index = Math.floor(at / pieceLength)
        if (index >= pieces) break
        if (kept?.index !== index) kept = { index, plain: await piece(index) }
        const from = at - index * pieceLength
        const part = kept.plain.subarray(from, from + start + wanted - at)
        if (part.length === 0) break
        parts.push(part)
        at += part.length
      }
      return Buffer.concat(parts)
    },
    async close() {
      key.fill(0)
      kept?.plain.fill(0)
      await file.close()
    },
  }
}

function headerIn(text: Buffer): SealHeader {
  try {
    return SealHeader.parse(JSON.parse(text.toString('utf8')))
  } catch {
    throw notOurs()
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r')
  } catch {
    throw new AppError('notFound', 'This file cannot be read. Choose it again.')
  }
}

async function readAt(file: FileHandle, start: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length)
  const { bytesRead } = await file.read(bytes, 0, length, start)
  return bytes.subarray(0, bytesRead)
}

const notOurs = (): AppError => new AppError('damaged', 'This is not an archive of Effleurage.')
