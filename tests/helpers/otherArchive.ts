import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import Driver from 'better-sqlite3'
import { ZipFile } from 'yazl'
import { z } from 'zod'
import { migrate, migrations } from '../../src/core/db/migrate.ts'
import { openArchive } from '../../src/core/takeout/archive.ts'
import { type ArchiveManifest, dataEntry } from '../../src/core/takeout/manifest.ts'

const Names = z.array(z.string())
const Row = z.record(z.string(), z.unknown())

/** The columns of each table that an Effleurage of that version knew. */
function schemaOf(version: number): ReadonlyMap<string, ReadonlySet<string>> {
  const old = new Driver(':memory:')
  try {
    migrate(old, () => {}, migrations.slice(0, version))
    const tables = Names.parse(
      old.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all(),
    )
    return new Map(
      tables.map((table) => [
        table,
        new Set(Names.parse(old.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table))),
      ]),
    )
  } finally {
    old.close()
  }
}

/** Writes an open archive once more as an Effleurage of that version would have: only the tables and columns it knew. */
export async function asOfVersion(from: string, to: string, version: number): Promise<void> {
  const archive = await openArchive(from, null)
  const known = schemaOf(version)
  const tables: ArchiveManifest['tables'] = {}
  const zip = new ZipFile()
  const read = async (entry: string) => {
    const parts: Buffer[] = []
    for await (const part of archive.zip.read(entry)) parts.push(part)
    return Buffer.concat(parts)
  }
  for (const name of archive.zip.names) {
    if (name.startsWith('files/')) zip.addBuffer(await read(name), name)
  }
  for (const [table, { rows, columns }] of Object.entries(archive.manifest.tables)) {
    const there = known.get(table)
    if (there === undefined) continue
    const kept = columns.filter((column) => there.has(column))
    const text = (await read(dataEntry(table))).toString('utf8')
    const lines = text.split('\n').filter((line) => line !== '')
    const cut = lines.map((line) => {
      const row = Row.parse(JSON.parse(line))
      return `${JSON.stringify(Object.fromEntries(kept.map((column) => [column, row[column]])))}\n`
    })
    const data = Buffer.from(cut.join(''))
    tables[table] = { rows, columns: kept, sha256: createHash('sha256').update(data).digest('hex') }
    zip.addBuffer(data, dataEntry(table))
  }
  const manifest = { ...archive.manifest, schemaVersion: version, tables }
  await archive.close()
  await close(zip, manifest, to)
}

/** An archive of which this Effleurage knows no more than that it is of a later one. */
export async function ofLaterForm(manifest: ArchiveManifest, to: string): Promise<void> {
  await close(new ZipFile(), { ...manifest, version: manifest.version + 1, poems: [] }, to)
}

async function close(zip: ZipFile, manifest: unknown, to: string) {
  zip.addBuffer(Buffer.from(JSON.stringify(manifest)), 'manifest.json')
  zip.end()
  await finished(zip.outputStream.pipe(createWriteStream(to)))
}
