import { createHash } from 'node:crypto'
import { copyFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Driver from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readCopies } from '../../../src/core/vault/copies.ts'
import { filesIn } from '../../../src/core/vault/folder.ts'
import { writeVault } from '../../../src/core/vault/vaultFile.ts'
import { connectTo, fingerprints } from '../../helpers/database.ts'
import { addClient } from '../../helpers/people.ts'
import { openTestPractice, secret, type TestPractice, testPassphrase } from '../../helpers/practice.ts'

let practice: TestPractice
const path = (name: string) => join(practice.folder, name)

beforeEach(async () => {
  practice = await openTestPractice()
  for (const name of ['Anna Lind', 'Bo Park', 'Cem Aydin']) await addClient(practice, { name })
  await practice.restart()
})
afterEach(() => practice.close())

const state = async () => (await practice.call('practice.status', {})).state
const unlock = () => practice.tryCall('practice.unlock', { passphrase: secret(testPassphrase) })

/** The state it is in, before or after the key is tried, with every byte of the folder as it was. */
async function expectDamage(damage: string, told: 'from outside' | 'with the key') {
  const before = fingerprints(practice.folder)
  const found = { kind: 'damaged', damage, folder: practice.folder }
  if (told === 'from outside') expect(await state()).toEqual(found)
  expect(await unlock()).toMatchObject({ ok: false, error: { code: 'damaged' } })
  expect(await state()).toEqual(found)
  const after = fingerprints(practice.folder)
  expect(after).toEqual(before)
  await practice.restart()
  expect(fingerprints(practice.folder)).toEqual(before)
}

describe('a stored practice that cannot be opened is named, and left as it is', () => {
  it('the database is missing', async () => {
    rmSync(path('practice.db'))
    await expectDamage('databaseMissing', 'from outside')
  })

  it('the database is empty', async () => {
    truncateSync(path('practice.db'), 0)
    await expectDamage('databaseEmpty', 'from outside')
  })

  it('the database is of another program', async () => {
    rmSync(path('practice.db'))
    const plain = new Driver(path('practice.db'))
    plain.exec('CREATE TABLE songs (title TEXT)')
    plain.close()
    await expectDamage('databaseForeign', 'from outside')
  })

  it('the database is of another practice', async () => {
    const other = await openTestPractice()
    await other.restart()
    copyFileSync(join(other.folder, 'practice.db'), path('practice.db'))
    await other.close()
    await expectDamage('databaseForeign', 'with the key')
  })

  it('the database is of a newer version', async () => {
    const connection = await connectTo(practice.folder)
    connection.pragma('user_version=99')
    connection.close()
    await expectDamage('databaseNewer', 'with the key')
  })

  it('the database is of a newer version which only its log knows', async () => {
    const connection = await connectTo(practice.folder)
    connection.pragma('user_version=99')
    const log = readFileSync(path('practice.db-wal'))
    const main = readFileSync(path('practice.db'))
    connection.close()
    writeFileSync(path('practice.db'), main)
    writeFileSync(path('practice.db-wal'), log)
    await expectDamage('databaseNewer', 'with the key')
  })

  it('the database was cut off', async () => {
    const { length } = readFileSync(path('practice.db'))
    truncateSync(path('practice.db'), length - 1000)
    await expectDamage('databaseDamaged', 'from outside')
  })

  it('the database lost whole pages', async () => {
    const { length } = readFileSync(path('practice.db'))
    truncateSync(path('practice.db'), length - 2 * 4096)
    await expectDamage('databaseDamaged', 'with the key')
  })

  it('one bit of the database is wrong, wherever it is', async () => {
    const whole = readFileSync(path('practice.db'))
    const pages = whole.length / 4096
    for (let page = 0; page < pages; page += 7) {
      const flipped = Buffer.from(whole)
      // The first 16 bytes of the first page are its salt: a file without it is not told to be ours.
      const place = page * 4096 + 16 + ((page * 997) % 4080)
      flipped[place] = (flipped[place] ?? 0) ^ (1 << (page % 8))
      writeFileSync(path('practice.db'), flipped)
      await expectDamage('databaseDamaged', 'with the key')
    }
    writeFileSync(path('practice.db'), whole)
    expect((await unlock()).ok).toBe(true)
  })

  it('both copies of the vault are missing', async () => {
    rmSync(path('vault.json'))
    rmSync(path('vault.copy.json'))
    await expectDamage('vaultMissing', 'from outside')
  })

  it('both copies of the vault are damaged', async () => {
    truncateSync(path('vault.json'), 100)
    writeFileSync(
      path('vault.copy.json'),
      readFileSync(path('vault.copy.json'), 'utf8').replace(/"sequence":\d+/, '"sequence":99'),
    )
    await expectDamage('vaultDamaged', 'from outside')
  })

  it('the vault was made by a newer version', async () => {
    const copies = readCopies(filesIn(practice.folder))
    if (copies.kind !== 'whole' || copies.candidates[0] === undefined) throw new Error('no vault')
    const { vault } = copies.candidates[0]
    const text = JSON.stringify({ ...vault, version: 2 })
    const seal = Buffer.alloc(32).toString('base64')
    const sha256 = createHash('sha256').update(text).update(seal).digest('hex')
    for (const name of ['vault.json', 'vault.copy.json']) {
      writeFileSync(path(name), JSON.stringify({ vault: JSON.parse(text), sha256, seal }))
    }
    await expectDamage('databaseNewer', 'from outside')
  })

  it('the vault was rewritten by someone without the key', async () => {
    const copies = readCopies(filesIn(practice.folder))
    if (copies.kind !== 'whole' || copies.candidates[0] === undefined) throw new Error('no vault')
    const forged = writeVault({ ...copies.candidates[0].vault, recoveryKeyConfirmed: true }, Buffer.alloc(32))
    writeFileSync(path('vault.json'), forged)
    writeFileSync(path('vault.copy.json'), forged)
    const before = fingerprints(practice.folder)
    expect(await unlock()).toMatchObject({ error: { code: 'damaged' } })
    expect(await state()).toMatchObject({ kind: 'damaged', damage: 'vaultDamaged' })
    expect(fingerprints(practice.folder)).toEqual(before)
  })
})

describe('what is no damage', () => {
  it('a log left behind by a process that was killed', async () => {
    await unlock()
    await addClient(practice, { name: 'Dee Quill' })
    const log = readFileSync(path('practice.db-wal'))
    const main = readFileSync(path('practice.db'))
    expect(log.length).toBeGreaterThan(0)
    await practice.restart()
    writeFileSync(path('practice.db'), main)
    writeFileSync(path('practice.db-wal'), log)
    expect((await unlock()).ok).toBe(true)
    const names = (await practice.call('clients.list', { archived: false })).map(({ name }) => name)
    expect(names).toEqual(['Anna Lind', 'Bo Park', 'Cem Aydin', 'Dee Quill'])
  })
})
