import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addTarget, backUp, backupsOn } from '../../helpers/backup.ts'
import { fingerprints } from '../../helpers/database.ts'
import { addClient, addSession } from '../../helpers/people.ts'
import {
  openTestPractice,
  secret,
  startApplication,
  type TestPractice,
  testPassphrase,
} from '../../helpers/practice.ts'

let practice: TestPractice
let target: string
beforeEach(async () => {
  practice = await openTestPractice()
  await addClient(practice, { name: 'Anna Lind' })
  target = await addTarget(practice)
  await backUp(practice)
})
afterEach(() => practice.close())

const names = async (of: TestPractice) =>
  (await of.call('clients.list', { archived: false })).map(({ name }) => name)
const look = (by: TestPractice, folder: string) => by.call('backup.look', { token: by.host.choose(folder) })
const passphrase = () => secret(testPassphrase)

describe('a backup is brought back', () => {
  it('on a computer that has nothing yet, and opens with its passphrase', async () => {
    const fresh = startApplication()
    const [backup] = await look(fresh, target)
    expect(backup).toMatchObject({ clients: 1, sessions: 0 })
    const id = backup?.id ?? ''
    expect(await fresh.tryCall('backup.restore', { id, passphrase: secret('something else') })).toMatchObject(
      { ok: false, error: { code: 'refused' } },
    )
    expect(existsSync(fresh.folder)).toBe(false)
    await fresh.call('backup.restore', { id, passphrase: passphrase() })
    expect(await names(fresh)).toEqual(['Anna Lind'])
    await fresh.restart()
    await fresh.call('practice.unlock', { passphrase: passphrase() })
    expect(await names(fresh)).toEqual(['Anna Lind'])
    await fresh.close()
  })

  it('with its recovery key, which sets a new passphrase', async () => {
    const { recoveryKey } = await practice.call('practice.newRecoveryKey', {})
    practice.clock.pass(60_000)
    await backUp(practice)
    const fresh = startApplication()
    const [backup] = await look(fresh, target)
    await fresh.call('backup.restoreWithRecoveryKey', {
      id: backup?.id ?? '',
      recoveryKey: secret(recoveryKey),
      newPassphrase: secret('another quiet room'),
    })
    await fresh.restart()
    await fresh.call('practice.unlock', { passphrase: secret('another quiet room') })
    expect(await names(fresh)).toEqual(['Anna Lind'])
    await fresh.close()
  })

  it('over an open practice, which is kept aside whole', async () => {
    await addClient(practice, { name: 'Bo Park' })
    const [backup] = await look(practice, target)
    await practice.call('backup.restore', { id: backup?.id ?? '', passphrase: passphrase() })
    expect(await names(practice)).toEqual(['Anna Lind'])
    const aside = readdirSync(dirname(practice.folder)).filter((name) => name.includes('kept aside'))
    expect(aside).toHaveLength(1)
    expect(await practice.call('backup.status', {})).toMatchObject({ targets: [{ reachable: true }] })

    const other = startApplication()
    cpSync(join(dirname(practice.folder), aside[0] ?? ''), other.folder, { recursive: true })
    await other.call('practice.unlock', { passphrase: passphrase() })
    expect(await names(other)).toEqual(['Anna Lind', 'Bo Park'])
    await other.close()
  })

  it('over a damaged practice, to which the newest one is offered, and what it lacks is counted', async () => {
    const bo = await addClient(practice, { name: 'Bo Park' })
    await addSession(practice, bo.id)
    await practice.restart()
    const database = join(practice.folder, 'practice.db')
    const bytes = readFileSync(database)
    bytes[5000] = (bytes[5000] ?? 0) ^ 1
    writeFileSync(database, bytes)
    expect(await practice.tryCall('practice.unlock', { passphrase: passphrase() })).toMatchObject({
      ok: false,
      error: { code: 'damaged' },
    })
    const offer = await practice.call('backup.offered', {})
    expect(offer).toMatchObject({
      newest: { clients: 1, sessions: 0 },
      lastWritten: expect.any(String),
      missing: { clients: 1, sessions: 1 },
    })
    await practice.call('backup.restore', { id: offer.newest?.id ?? '', passphrase: passphrase() })
    expect(await names(practice)).toEqual(['Anna Lind'])
  })

  it('but never over a practice that is locked and sound', async () => {
    await practice.restart()
    const [backup] = await look(practice, target)
    expect(
      await practice.tryCall('backup.restore', { id: backup?.id ?? '', passphrase: passphrase() }),
    ).toMatchObject({ ok: false, error: { code: 'locked' } })
  })

  it('on trial: all of it is read, nothing is changed', async () => {
    const [backup] = await practice.call('backup.kept', {})
    const before = fingerprints(target.concat('/', readdirSync(target)[0] ?? ''))
    expect(
      await practice.call('backup.tryRestore', { id: backup?.id ?? '', passphrase: passphrase() }),
    ).toMatchObject({ clients: 1 })
    expect(await practice.call('backup.status', {})).toMatchObject({
      trialDue: false,
      lastTrial: '2026-11-22T12:00:00.000Z',
    })
    expect(fingerprints(target.concat('/', readdirSync(target)[0] ?? ''))).toEqual(before)
    expect(
      await practice.tryCall('backup.tryRestore', { id: backup?.id ?? '', passphrase: secret('wrong one') }),
    ).toMatchObject({ ok: false, error: { code: 'refused' } })
  })
})

describe('a backup that is not as it was written is refused, and the practice stays', () => {
  const folder = () => backupsOn(target)[0] ?? ''
  async function expectRefused() {
    await addClient(practice, { name: 'Bo Park' })
    const [backup] = await look(practice, target)
    const reply = await practice.tryCall('backup.restore', {
      id: backup?.id ?? '',
      passphrase: passphrase(),
    })
    expect(reply).toMatchObject({ ok: false, error: { code: 'damaged' } })
    expect(await names(practice)).toEqual(['Anna Lind', 'Bo Park'])
    expect(readdirSync(dirname(practice.folder)).filter((name) => name.startsWith('practice'))).toEqual([
      'practice',
    ])
  }

  it('a flipped bit in its database', async () => {
    const path = join(folder(), 'practice.db')
    const bytes = readFileSync(path)
    bytes[9000] = (bytes[9000] ?? 0) ^ 4
    writeFileSync(path, bytes)
    await expectRefused()
  })

  it('counts that were changed by hand', async () => {
    const path = join(folder(), 'manifest.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"clients": 1', '"clients": 9'))
    await expectRefused()
  })

  it('the database of another backup of the same practice', async () => {
    const first = folder()
    await addClient(practice, { name: 'Cem Aydin' })
    const older = readFileSync(join(first, 'practice.db'))
    practice.clock.pass(60_000)
    await backUp(practice)
    writeFileSync(join(folder(), 'practice.db'), older)
    const [backup] = await look(practice, target)
    expect(
      await practice.tryCall('backup.restore', { id: backup?.id ?? '', passphrase: passphrase() }),
    ).toMatchObject({ ok: false, error: { code: 'damaged' } })
  })
})

describe('a restore that was cut off', () => {
  it('is completed when the old practice had stepped aside already', async () => {
    await practice.application.close()
    renameSync(practice.folder, `${practice.folder}.restored`)
    await practice.restart()
    await practice.call('practice.unlock', { passphrase: passphrase() })
    expect(await names(practice)).toEqual(['Anna Lind'])
  })

  it('has not happened when it had not', async () => {
    await practice.application.close()
    cpSync(practice.folder, `${practice.folder}.restored`, { recursive: true })
    mkdirSync(`${practice.folder}.restoring`)
    await practice.restart()
    await practice.call('practice.unlock', { passphrase: passphrase() })
    expect(readdirSync(dirname(practice.folder)).filter((name) => name.startsWith('practice'))).toEqual([
      'practice',
    ])
  })
})
