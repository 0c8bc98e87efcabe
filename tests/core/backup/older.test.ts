import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addTarget, backUp, backupsOn } from '../../helpers/backup.ts'
import { addClient } from '../../helpers/people.ts'
import {
  openTestPractice,
  secret,
  startApplication,
  type TestPractice,
  testPassphrase,
} from '../../helpers/practice.ts'

const fresh = 'another quiet room'

let practice: TestPractice
let target: string
beforeEach(async () => {
  practice = await openTestPractice()
  await addClient(practice, { name: 'Anna Lind' })
  target = await addTarget(practice)
  await backUp(practice)
})
afterEach(() => practice.close())

const older = async () => (await practice.call('backup.older', {})).count
const change = () =>
  practice.call('practice.changePassphrase', {
    passphrase: secret(testPassphrase),
    newPassphrase: secret(fresh),
  })

/** What comes of bringing the oldest backup back on an empty computer. */
async function restored(passphrase: string) {
  const empty = startApplication()
  const [backup] = (await empty.call('backup.look', { token: empty.host.choose(target) })).slice(-1)
  const reply = await empty.tryCall('backup.restore', {
    id: backup?.id ?? '',
    passphrase: secret(passphrase),
  })
  const trail = reply.ok ? (await empty.call('audit.verify', {})).kind : null
  await empty.close()
  return { ok: reply.ok, trail }
}

describe('after a new passphrase or key', () => {
  it('older backups are counted, and new ones are not among them', async () => {
    expect(await older()).toBe(0)
    await change()
    expect(await older()).toBe(1)
    practice.clock.pass(24 * 3_600_000)
    await backUp(practice)
    expect(await older()).toBe(1)
    await practice.call('practice.newRecoveryKey', {})
    expect(await older()).toBe(2)
  })

  it('they can be had to open with the new one, and hold what they held', async () => {
    await change()
    expect(await restored(testPassphrase)).toEqual({ ok: true, trail: 'whole' })
    const [before = ''] = backupsOn(target)
    const manifest = readFileSync(join(before, 'manifest.json'), 'utf8')
    await practice.call('backup.rewrapOlder', {})
    await practice.application.jobs.settled()
    expect(await older()).toBe(0)
    expect(backupsOn(target)).toHaveLength(1)
    expect(readdirSync(target).filter((name) => name.startsWith('.'))).toEqual([])
    const [after = ''] = backupsOn(target)
    const contents = (text: string) => JSON.parse(text).manifest.contents
    expect(contents(readFileSync(join(after, 'manifest.json'), 'utf8'))).toEqual(contents(manifest))
    expect((await restored(testPassphrase)).ok).toBe(false)
    expect(await restored(fresh)).toEqual({ ok: true, trail: 'whole' })
  })

  it('they can be deleted once there is one that opens with the new one', async () => {
    await change()
    expect(await practice.tryCall('backup.removeOlder', {})).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    })
    expect(backupsOn(target)).toHaveLength(1)
    practice.clock.pass(24 * 3_600_000)
    await backUp(practice)
    await practice.call('backup.removeOlder', {})
    expect(backupsOn(target)).toHaveLength(1)
    expect(await older()).toBe(0)
    expect((await restored(testPassphrase)).ok).toBe(false)
  })
})
