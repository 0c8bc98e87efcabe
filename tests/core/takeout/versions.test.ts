import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newestVersion } from '../../../src/core/db/migrate.ts'
import { openArchive } from '../../../src/core/takeout/archive.ts'
import { digestOf } from '../../../src/core/takeout/rows.ts'
import { columnsOf, restoredTables } from '../../../src/core/takeout/tables.ts'
import { addWithCanary } from '../../helpers/canary.ts'
import { asOfVersion, ofLaterForm } from '../../helpers/otherArchive.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'
import { bringIn, takeOut } from '../../helpers/takeout.ts'

const canary = 'zaunkoenigcanary'

let practice: TestPractice
let fresh: TestPractice
beforeEach(async () => {
  practice = await openTestPractice()
  fresh = await openTestPractice()
})
afterEach(async () => {
  await practice.close()
  await fresh.close()
})

/** A hash of every row of the tables and columns named. */
async function hashes(
  { context: { connection } }: TestPractice,
  told: Record<string, { columns: string[] }>,
) {
  const found: Record<string, unknown> = {}
  // The documents of the search are made anew.
  for (const table of restoredTables.filter((name) => name in told && name !== 'search_documents')) {
    const kept = new Set(told[table]?.columns)
    const columns = columnsOf(connection, table).filter(({ name }) => kept.has(name))
    found[table] = await digestOf(connection, table, columns, { breathe: async () => {} })
  }
  return found
}

describe('an archive of another version', () => {
  it.each([1, 5, 9, newestVersion - 1])(
    'of schema %i comes in with every row it holds, and is found',
    async (version) => {
      const { client } = await addWithCanary(practice, canary, 'Anna Wendehals')
      const now = await takeOut(practice, 'now.zip')
      const path = join(practice.host.outFolder, 'older.zip')
      await asOfVersion(now, path, version)
      expect(await bringIn(fresh, path)).toMatchObject({ kind: 'done' })
      const { manifest, close } = await openArchive(path, null)
      await close()
      expect(manifest.schemaVersion).toBe(version)
      expect(await hashes(fresh, manifest.tables)).toEqual(await hashes(practice, manifest.tables))
      expect(await fresh.call('clients.get', { id: client.id })).toMatchObject({ name: 'Anna Wendehals' })
      const found = await fresh.call('search.find', { text: 'wendehals', limit: 5 })
      expect(found.map(({ kind }) => kind)).toContain('client')
      expect(await fresh.call('search.find', { text: `${canary}said`, limit: 5 })).toHaveLength(1)
    },
  )

  it('is refused by its name where it is newer, and nothing is written', async () => {
    await addWithCanary(practice, canary, 'Anna Wendehals')
    const newer = join(practice.host.outFolder, 'newer.zip')
    const now = await takeOut(practice, 'now.zip')
    const { manifest, close } = await openArchive(now, null)
    await close()
    const later = join(practice.host.outFolder, 'later.zip')
    await ofLaterForm(manifest, later)
    await asOfVersion(now, newer, newestVersion + 1)
    const told = Object.fromEntries(Object.entries(manifest.tables))
    const before = await hashes(fresh, told)
    for (const path of [newer, later]) {
      const { file } = await fresh.call('takeout.look', { token: fresh.host.choose(path) })
      expect(await fresh.tryCall('takeout.open', { file, password: null })).toMatchObject({
        error: { code: 'invalid', fields: { file: 'archiveNewer' } },
      })
      expect(await bringIn(fresh, path)).toMatchObject({ kind: 'failed', error: { code: 'invalid' } })
    }
    expect(await hashes(fresh, told)).toEqual(before)
    expect(await fresh.call('takeout.state', {})).toMatchObject({ empty: true })
  })
})
