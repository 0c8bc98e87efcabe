import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { writeFailure } from '../files/writeWhole.ts'
import type { Random } from '../ids.ts'
import type { Progress } from '../jobs/jobs.ts'
import { syncFile, syncFolder } from '../vault/durable.ts'
import type { PassphraseCost } from '../vault/stretch.ts'
import type { ArchiveEntry } from './entries.ts'
import { freshHeader, keyOf } from './header.ts'
import { seal } from './seal.ts'

export interface ArchivePlace {
  readonly path: string
  /** Null leaves it open to everybody who has the file. The caller wipes it. */
  readonly password: Uint8Array | null
  readonly cost: PassphraseCost
  readonly random: Random
}

/**
 * Writes an archive whole or not at all: under a temporary name, flushed, checked by `verify`, renamed. Throws AppError
 * diskFull, readOnly, notFound, cancelled, and whatever `verify` throws; no half file is left.
 */
export async function writeArchive(
  entries: readonly ArchiveEntry[],
  place: ArchivePlace,
  madeAt: Date,
  progress: Progress,
  verify: (path: string) => Promise<void>,
): Promise<void> {
  const { path } = place
  const temporary = join(
    dirname(path),
    `.${basename(path).slice(0, 60)}.${randomBytes(6).toString('hex')}.part`,
  )
  try {
    await write(entries, place, madeAt, progress, temporary)
    syncFile(temporary)
    await verify(temporary)
    await progress.breathe()
    progress.tell('placing', 1)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw writeFailure(error)
  }
  syncFolder(dirname(path))
}

async function write(
  entries: readonly ArchiveEntry[],
  { password, cost, random }: ArchivePlace,
  madeAt: Date,
  progress: Progress,
  temporary: string,
) {
  const zipped = zipOf(entries, madeAt, (part) => progress.tell('copying', part))
  const file = createWriteStream(temporary, { flags: 'wx', mode: 0o600 })
  if (password === null) return pipeline(zipped, file)
  const header = freshHeader(cost, random)
  const key = await keyOf(header, password)
  try {
    await pipeline(zipped, (plain: AsyncIterable<Uint8Array>) => seal(plain, header, key), file)
  } finally {
    key.fill(0)
  }
}

/** The bytes of a zip with these entries; what an entry throws ends it. */
function zipOf(entries: readonly ArchiveEntry[], madeAt: Date, onPart: (part: number) => void): Readable {
  const zip = new ZipFile()
  const out = zip.outputStream
  if (!(out instanceof Readable)) throw new Error('the zip is no stream of this Node')
  zip.on('error', (error: Error) => out.destroy(error))
  for (const [index, { name, packed, bytes }] of entries.entries()) {
    zip.addReadStreamLazy(name, { mtime: madeAt, compress: !packed }, (done) => {
      onPart(index / entries.length)
      // The zip hears nothing of what its entries throw.
      done(
        null,
        Readable.from(bytes()).once('error', (error) => out.destroy(error)),
      )
    })
  }
  zip.end()
  return out
}
