import { Readable } from 'node:stream'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { AppError } from '../appError.ts'
import type { Source } from './source.ts'

/** The entries of a zip by name. */
export interface Zip {
  readonly names: ReadonlySet<string>
  /** The bytes of an entry, unpacked. Throws AppError damaged when there is none, or it cannot be unpacked. */
  read(name: string): AsyncIterable<Buffer>
}

const mostEntries = 2_000_000

/** yauzl asks for ranges; what is sealed is unsealed on the way. */
class SourceReader extends yauzl.RandomAccessReader {
  readonly #source: Source
  constructor(source: Source) {
    super()
    this.#source = source
  }
  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(ranges(this.#source, start, end))
  }
  override close(callback: (error: Error | null) => void): void {
    callback(null)
  }
}

const atOnce = 65_536

async function* ranges(source: Source, start: number, end: number): AsyncGenerator<Buffer> {
  for (let at = start; at < end; at += atOnce) {
    const wanted = Math.min(atOnce, end - at)
    const bytes = await source.read(at, wanted)
    yield bytes
    if (bytes.length < wanted) return
  }
}

/** Reads the directory of a zip. Throws AppError damaged, or what the source throws. */
export async function openZip(source: Source): Promise<Zip> {
  const entries = new Map<string, Entry>()
  const zip = await directoryOf(source, entries)
  return {
    names: new Set(entries.keys()),
    async *read(name) {
      const entry = entries.get(name)
      if (entry === undefined) throw broken()
      try {
        for await (const chunk of await streamOf(zip, entry)) {
          yield Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk)
        }
      } catch (error) {
        throw error instanceof AppError ? error : broken()
      }
    },
  }
}

function directoryOf(source: Source, entries: Map<string, Entry>): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => reject(error instanceof AppError ? error : broken())
    const options = { lazyEntries: true, autoClose: false, strictFileNames: true }
    yauzl.fromRandomAccessReader(new SourceReader(source), source.size, options, (error, zip) => {
      if (error) return fail(error)
      zip.on('error', fail)
      zip.on('entry', (entry: Entry) => {
        if (entries.size >= mostEntries || entries.has(entry.fileName)) return fail(null)
        entries.set(entry.fileName, entry)
        zip.readEntry()
      })
      zip.on('end', () => resolve(zip))
      zip.readEntry()
    })
  })
}

function streamOf(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) reject(error)
      else resolve(stream)
    })
  })
}

const broken = (): AppError => new AppError('damaged', 'This archive is not as it was written.')
