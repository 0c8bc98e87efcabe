import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contentsOf } from '../../../src/core/backup/contents.ts'
import { copyDatabase, holdStill } from '../../../src/core/backup/copyDatabase.ts'
import { checkApart } from '../../../src/core/backup/soundness.ts'
import type { Connection } from '../../../src/core/db/open.ts'
import { openConnection } from '../../../src/core/db/open.ts'
import { type Progress, untold } from '../../../src/core/jobs/jobs.ts'
import { addTarget, backUp, backupsOn } from '../../helpers/backup.ts'
import { addClient } from '../../helpers/people.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'

let practice: TestPractice
beforeEach(async () => {
  practice = await openTestPractice()
  for (const name of ['Anna Lind', 'Bo Ek', 'Cleo Holm']) await addClient(practice, { name })
})
afterEach(() => practice.close())

const database = () => join(practice.folder, 'practice.db')
const opened = (path: string, access: 'read' | 'write'): Connection =>
  practice.context.vault.withDataKey((key) => openConnection(path, { key, access }))
const all = (connection: Connection) => contentsOf(connection, untold, () => {})

describe('a copy of the file', () => {
  it('is of the moment it was begun in, whatever is saved while it is being made', async () => {
    const { connection } = practice.context
    const reader = opened(database(), 'read')
    expect(holdStill(connection, reader)).toBe(true)
    const then = await all(reader)
    const copy = join(practice.host.outFolder, 'copy.db')
    let saved = 0
    const busy: Progress = {
      tell: () => {},
      async breathe() {
        saved += 1
        await addClient(practice, { name: `Later ${saved}` })
        // what would write into the file at any other time
        connection.pragma('wal_checkpoint(PASSIVE)')
      },
    }
    await addClient(practice, { name: 'Just after' })
    connection.pragma('wal_checkpoint(PASSIVE)')
    await copyDatabase(database(), copy, busy)
    reader.close()
    expect(saved).toBeGreaterThan(0)
    const copied = opened(copy, 'write')
    expect(copied.pragma('integrity_check(1)', { simple: true })).toBe('ok')
    expect(await all(copied)).toEqual(then)
    copied.close()
    expect(await all(connection)).not.toEqual(then)
  })

  it('is not taken while an older state is being read, nor in the middle of saving', async () => {
    const { connection } = practice.context
    const older = opened(database(), 'read')
    older.exec('BEGIN')
    older.prepare('SELECT count(*) FROM clients').get()
    await addClient(practice, { name: 'Dora Quist' })
    const reader = opened(database(), 'read')
    expect(holdStill(connection, reader)).toBe(false)
    older.close()
    reader.exec('ROLLBACK')
    connection.exec('BEGIN IMMEDIATE')
    expect(holdStill(connection, reader)).toBe(false)
    connection.exec('ROLLBACK')
    reader.exec('ROLLBACK')
    expect(holdStill(connection, reader)).toBe(true)
    reader.close()
  })

  it.each([true, false])(
    'is in the backup either way, and needs nothing beside it (still: %s)',
    async (still) => {
      const target = await addTarget(practice)
      const older = opened(database(), 'read')
      if (!still) {
        older.exec('BEGIN')
        older.prepare('SELECT count(*) FROM clients').get()
      }
      await addClient(practice, { name: 'Dora Quist' })
      expect((await backUp(practice)).at(-1)).toMatchObject({ kind: 'done' })
      older.close()
      const [folder = ''] = backupsOn(target)
      const copy = opened(join(folder, 'practice.db'), 'read')
      expect(copy.pragma('journal_mode', { simple: true })).toBe('delete')
      expect(copy.prepare('SELECT count(*) FROM clients').pluck().get()).toBe(4)
      expect(readdirSync(folder).sort()).toEqual(['manifest.json', 'practice.db', 'vault.json'])
      copy.close()
    },
  )
})

describe('whether a copy holds together', () => {
  const entry = resolve('src/core/backup/soundnessEntry.ts')
  const look = (path: string, checker: string | undefined, signal = new AbortController().signal) => {
    const { vault } = practice.context
    return checkApart(
      checker,
      { database: path, withKey: vault.withDataKey, nativeBinding: undefined },
      signal,
    )
  }
  /** A copy whose index of clients by name lost an entry: every page is whole, and rows and index differ. */
  async function torn(): Promise<string> {
    const path = join(practice.host.outFolder, 'torn.db')
    practice.context.connection.prepare('VACUUM INTO ?').run(path)
    const copy = opened(path, 'write')
    copy.unsafeMode(true)
    copy.pragma('writable_schema=ON')
    copy.exec('CREATE INDEX torn ON clients (name)')
    copy.exec("UPDATE sqlite_schema SET sql = 'CREATE INDEX torn ON clients (id)' WHERE name = 'torn'")
    copy.close()
    return path
  }

  it.each([entry, undefined, resolve('nothing/here.ts')])('is said by %s', async (checker) => {
    await expect(look(database(), checker)).resolves.toBeUndefined()
    await expect(look(await torn(), checker)).rejects.toMatchObject({ code: 'damaged' })
  })

  it('a thread that is stopped says nothing', async () => {
    const stop = new AbortController()
    const looked = look(database(), entry, stop.signal)
    stop.abort()
    await expect(looked).rejects.toThrow()
    expect(existsSync(database())).toBe(true)
  })
})
