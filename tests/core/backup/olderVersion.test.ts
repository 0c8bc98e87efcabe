import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeBackup } from '../../../src/core/backup/make.ts'
import { newestVersion, versionOf } from '../../../src/core/db/migrate.ts'
import { openConnection } from '../../../src/core/db/open.ts'
import { untold } from '../../../src/core/jobs/jobs.ts'
import { readCopies } from '../../../src/core/vault/copies.ts'
import { filesIn } from '../../../src/core/vault/folder.ts'
import { openVault } from '../../../src/core/vault/openVault.ts'
import { changedTables, fillPractice, makeOld, oldPassphrase, rowsOf } from '../../faults/oldPractice.ts'
import { testClock } from '../../helpers/clock.ts'
import { dataKeyOf } from '../../helpers/database.ts'
import { cheap, secret, startApplication } from '../../helpers/practice.ts'

let root: string
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'effleurage-older-version-'))
  await fillPractice(join(root, 'full'))
}, 60_000)
afterAll(() => rmSync(root, { recursive: true, force: true }))

it.each([1, newestVersion - 1])('a backup of version %i is brought back, and brought up', async (version) => {
  const old = join(root, `old-${version}`)
  await makeOld(join(root, 'full'), old, version)
  const files = filesIn(join(old, 'practice'))
  const key = await dataKeyOf(files.folder, oldPassphrase)
  const reading = openConnection(files.database, { key, access: 'read' })
  const before = rowsOf(reading)
  reading.close()
  const copies = readCopies(files)
  const sealed = copies.kind === 'whole' ? copies.candidates[0] : undefined
  if (sealed === undefined) throw new Error('no vault')
  const random = (bytes: number) => randomBytes(bytes)
  const vault = openVault(sealed.vault, Buffer.from(key), { files, random, cost: cheap })
  const stick = join(old, 'stick')
  mkdirSync(stick)
  await makeBackup(
    { files, vault, clock: testClock(), nativeBinding: undefined, live: undefined, checker: undefined },
    stick,
    untold,
  )
  vault.close()

  const fresh = startApplication()
  const [backup] = await fresh.call('backup.look', { token: fresh.host.choose(stick) })
  expect(backup?.fits).toBe('yes')
  await fresh.call('backup.restore', { id: backup?.id ?? '', passphrase: secret(oldPassphrase) })
  expect((await fresh.call('clients.list', { archived: true })).length).toBe(backup?.clients)
  expect(backup?.clients).toBeGreaterThan(0)
  await fresh.restart()
  const after = openConnection(join(fresh.folder, 'practice.db'), { key, access: 'read' })
  expect(versionOf(after)).toBe(newestVersion)
  expect(changedTables(after, before)).toEqual([])
  after.close()
  await fresh.close()
})
