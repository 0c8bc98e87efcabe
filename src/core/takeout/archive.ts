import { createHash } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '../appError.ts'
import { newestVersion } from '../db/migrate.ts'
import { AnyManifest, ArchiveManifest, archiveVersion, dataEntry } from './manifest.ts'
import { openSource } from './source.ts'
import { openZip, type Zip } from './zipReader.ts'

/** An archive that is open for reading. */
export interface Archive {
  readonly manifest: ArchiveManifest
  readonly zip: Zip
  close(): Promise<void>
}

const longestManifest = 4 * 1024 * 1024
const longestLine = 64 * 1024 * 1024

/**
 * Opens an archive and reads its manifest. Throws AppError refused (wrong password, or one is needed), damaged (not an
 * archive), invalid at `file` (made by a newer Effleurage), notFound.
 */
export async function openArchive(path: string, password: Uint8Array | null): Promise<Archive> {
  const source = await openSource(path, password)
  try {
    const zip = await openZip(source)
    const manifest = await manifestIn(zip)
    return { manifest, zip, close: () => source.close() }
  } catch (error) {
    await source.close()
    throw error
  }
}

async function manifestIn(zip: Zip): Promise<ArchiveManifest> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of zip.read('manifest.json')) {
    length += part.length
    if (length > longestManifest) throw changed()
    parts.push(part)
  }
  const written = parsedText(Buffer.concat(parts).toString('utf8'))
  const any = AnyManifest.safeParse(written)
  if (any.success && (any.data.version > archiveVersion || any.data.schemaVersion > newestVersion)) {
    throw new AppError('invalid', 'This archive was made by a newer Effleurage.', {
      fields: { file: 'archiveNewer' },
    })
  }
  const known = ArchiveManifest.safeParse(written)
  if (!known.success) throw changed()
  return known.data
}

function parsedText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const Line = z.record(z.string(), z.unknown())

/** The rows of a table, some at a time, each as it was parsed. Throws AppError damaged. */
export async function* linesOf({ zip }: Archive, table: string): AsyncGenerator<Record<string, unknown>[]> {
  let waiting: Buffer[] = []
  let length = 0
  for await (const chunk of zip.read(dataEntry(table))) {
    const end = chunk.lastIndexOf(10)
    if (end < 0) {
      waiting.push(chunk)
      length += chunk.length
      if (length > longestLine) throw changed()
      continue
    }
    yield parsed(Buffer.concat([...waiting, chunk.subarray(0, end)]))
    waiting = [chunk.subarray(end + 1)]
    length = chunk.length - end - 1
  }
  if (length > 0) throw changed()
}

function parsed(lines: Buffer): Record<string, unknown>[] {
  try {
    return lines
      .toString('utf8')
      .split('\n')
      .map((line) => Line.parse(JSON.parse(line)))
  } catch {
    throw changed()
  }
}

/** Whether every table of an archive reads as its manifest says; of what it holds nothing is judged. */
export async function checkArchive(archive: Archive, breathe: () => Promise<void>): Promise<void> {
  for (const [table, { sha256 }] of Object.entries(archive.manifest.tables)) {
    const hash = createHash('sha256')
    for await (const chunk of archive.zip.read(dataEntry(table))) hash.update(chunk)
    await breathe()
    if (hash.digest('hex') !== sha256) throw changed()
  }
}

/** Every other file of an archive can be unpacked to its end. */
export async function checkFiles({ zip }: Archive, breathe: () => Promise<void>): Promise<void> {
  for (const name of zip.names) {
    if (!name.startsWith('files/')) continue
    for await (const _ of zip.read(name)) await breathe()
  }
}

export const changed = (): AppError => new AppError('damaged', 'This archive is not as it was written.')
