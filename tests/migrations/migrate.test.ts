import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Migration, migrate, migrations, newestVersion, versionOf } from '../../src/core/db/migrate.ts'
import { type Connection, openConnection } from '../../src/core/db/open.ts'

let folder: string
let connection: Connection
const key = randomBytes(32)
const reopen = () => openConnection(join(folder, 'practice.db'), { key, access: 'write' })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'effleurage-'))
  connection = openConnection(join(folder, 'practice.db'), { key, access: 'create' })
})
afterEach(() => {
  connection.close()
  rmSync(folder, { recursive: true, force: true })
})

const schemaOf = (of: Connection) =>
  of
    .prepare("SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name")
    .all()

const notes: Migration = {
  version: newestVersion + 1,
  sql: 'CREATE TABLE notes (row INTEGER PRIMARY KEY, client_id TEXT NOT NULL REFERENCES clients (id)) STRICT;',
}
const client = `INSERT INTO clients (id, name, name_folded, phone, phone_digits, email, occupation, loads, language,
  note, revision, created_at) VALUES ('c1', 'Anna', 'anna', '', '', '', '', '', 'en', '', 1, '2026-01-01')`

describe('migrations', () => {
  it('are numbered without a gap, and lead a fresh database to the newest version', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1))
    let copies = 0
    migrate(connection, () => {
      copies += 1
    })
    expect(versionOf(connection)).toBe(newestVersion)
    expect(copies).toBe(0)
    expect(connection.pragma('foreign_keys', { simple: true })).toBe(1)
  })

  it.each(migrations.map(({ version }) => version))(
    'an upgrade from version %i ends like a fresh start',
    (version) => {
      migrate(connection, () => {}, migrations.slice(0, version))
      expect(versionOf(connection)).toBe(version)
      const copied: number[] = []
      migrate(connection, (from) => copied.push(from), [...migrations, notes])
      expect(copied).toEqual([version])
      const fresh = openConnection(join(folder, 'fresh.db'), { key, access: 'create' })
      migrate(fresh, () => {}, [...migrations, notes])
      expect(schemaOf(connection)).toEqual(schemaOf(fresh))
      fresh.close()
    },
  )

  it('leave rows and version as they were when a later step fails', () => {
    migrate(connection, () => {})
    connection.exec(client)
    const before = schemaOf(connection)
    const broken: Migration = { version: notes.version + 1, sql: 'DELETE FROM clients; CREATE TABLE oops (' }
    expect(() => migrate(connection, () => {}, [...migrations, notes, broken])).toThrow()
    expect(versionOf(connection)).toBe(newestVersion)
    expect(schemaOf(connection)).toEqual(before)
    expect(connection.prepare('SELECT count(*) FROM clients').pluck().get()).toBe(1)
    expect(connection.pragma('foreign_keys', { simple: true })).toBe(1)
  })

  it('are given up when a reference would point nowhere', () => {
    migrate(connection, () => {})
    const dangling: Migration = {
      ...notes,
      sql: `${notes.sql} INSERT INTO notes (client_id) VALUES ('nobody');`,
    }
    expect(() => migrate(connection, () => {}, [...migrations, dangling])).toThrow('foreign keys')
    expect(versionOf(connection)).toBe(newestVersion)
  })

  it('stop before the copy failed, and write nothing', () => {
    migrate(connection, () => {})
    const fails = () => {
      throw new Error('no room for the copy')
    }
    expect(() => migrate(connection, fails, [...migrations, notes])).toThrow('no room')
    expect(versionOf(connection)).toBe(newestVersion)
  })

  it('refuse a newer database without writing to it', () => {
    migrate(connection, () => {}, [...migrations, notes])
    connection.close()
    const path = join(folder, 'practice.db')
    const before = readFileSync(path)
    connection = reopen()
    expect(() => migrate(connection, () => {})).toThrow('newer version')
    connection.close()
    expect(readFileSync(path)).toEqual(before)
    expect(existsSync(`${path}-wal`)).toBe(false)
    connection = reopen()
  })

  it('from before texts had a history, what they say becomes the version they were at', () => {
    migrate(connection, () => {}, migrations.slice(0, 18))
    connection.exec(`INSERT INTO own_lines (id, section, texts, version, created_at)
      VALUES ('line', 'feel', '{"de":"Ruhen."}', 1, '2026-01-01'), ('other', 'feel', '{"en":"Rest."}', 4, '2026-01-01')`)
    connection.exec(`INSERT INTO own_exercises (id, kind, words, muscles, exclusions, version, created_at)
      VALUES ('exercise', 'stretch', '{}', '["soleus"]', '[]', 2, '2026-01-02')`)
    migrate(connection, () => {})
    const rows = connection
      .prepare('SELECT item_id, version, content, written_at FROM text_versions ORDER BY row')
      .all()
    expect(rows).toEqual([
      {
        item_id: 'line',
        version: 1,
        content: '{"kind":"line","section":"feel","texts":{"de":"Ruhen."}}',
        written_at: '2026-01-01',
      },
      {
        item_id: 'other',
        version: 4,
        content: '{"kind":"line","section":"feel","texts":{"en":"Rest."}}',
        written_at: null,
      },
      {
        item_id: 'exercise',
        version: 2,
        content: '{"kind":"exercise","does":"stretch","words":{},"muscles":["soleus"],"exclusions":[]}',
        written_at: null,
      },
    ])
  })
})
