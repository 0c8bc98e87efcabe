import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { secret } from '../helpers/practice.ts'
import { killedAfter } from './kill.ts'
import { addClient, backUp, firstPassphrase, type OnFolder, openOn, prepare, unlock } from './onFolder.ts'
import { type Counter, counter, type Findings, seeded, tallyOf } from './row.ts'

export interface T7Counts {
  readonly trips: number
  readonly kills: number
  readonly recoveries: number
}

/**
 * Round trips: change, back up, bring back on an empty computer, compare every client and note. Kills in the middle of a
 * backup: whatever counts as one afterwards opens and reads to its last row. Recovery keys open what they should. The
 * control copies the open database file, as people do.
 */
export async function t7Backups({ trips, kills, recoveries }: T7Counts, seed = 7): Promise<Findings> {
  const found = counter()
  const root = mkdtempSync(join(tmpdir(), 'effleurage-t7-'))
  try {
    await roundTrips(found, root, trips)
    await killedBackups(found, root, kills, seed)
    await recoveredByKey(found, root, recoveries)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
  return { ...tallyOf(found), control: tallyOf(await copiedWhileOpen(5)), seen: found.seen }
}

async function roundTrips(count: Counter, root: string, trips: number) {
  const home = join(root, 'home')
  await prepare(home)
  const on = openOn(home)
  await unlock(on)
  for (let index = 0; index < trips; index++) {
    count.injected += 1
    await addClient(on.call, `Guest ${index}`, `note ${index} `.repeat(index + 1))
    await backUp(on)
    const [newest] = (await on.call('backup.kept', {})).slice(0, 1)
    count.check(newest?.clients === index + 2, `trip ${index}: the newest backup holds ${newest?.clients}`)
    const wanted = await everything(on)
    const fresh = openOn(join(root, `fresh-${index}`))
    const [seen] = await fresh.call('backup.look', { token: fresh.chosen(join(home, 'stick')) })
    await fresh.call('backup.restore', { id: seen?.id ?? '', passphrase: secret(firstPassphrase) })
    count.check((await everything(fresh)) === wanted, `trip ${index}: not equal`)
    await fresh.application.close()
    rmSync(join(root, `fresh-${index}`), { recursive: true, force: true })
  }
  await on.application.close()
}

/** Every client with all that was written, as one text. */
async function everything({ call }: OnFolder): Promise<string> {
  const rows = await call('clients.list', { archived: true })
  const clients = await Promise.all(rows.map(({ id }) => call('clients.get', { id })))
  const sessions = await Promise.all(rows.map(({ id }) => call('sessions.forClient', { clientId: id })))
  return JSON.stringify([clients, sessions])
}

async function killedBackups(count: Counter, root: string, kills: number, seed: number) {
  const home = join(root, 'killed')
  const { sessionId } = await prepare(home, 200)
  const random = seeded(seed)
  for (let index = 0; index < kills; index++) {
    count.injected += 1
    await killedAfter(random(150), [home, 'backup', sessionId, firstPassphrase])
    const on = openOn(home)
    for (const { id } of await on.call('backup.look', { token: on.chosen(join(home, 'stick')) })) {
      const tried = await on.application.call('backup.tryRestore', {
        id,
        passphrase: secret(firstPassphrase),
      })
      count.check(tried.ok && tried.value.clients === 200, `kill ${index}: a backup that does not open`)
    }
    await on.application.close()
  }
  const on = openOn(home)
  await unlock(on)
  await backUp(on)
  await on.application.close()
  const left = readdirSync(join(home, 'stick')).filter((name) => name.startsWith('.'))
  count.check(left.length === 0, 'half-made backups are not cleared away')
}

async function recoveredByKey(count: Counter, root: string, recoveries: number) {
  const home = join(root, 'keys')
  await prepare(home)
  const on = openOn(home)
  await unlock(on)
  for (let index = 0; index < recoveries; index++) {
    count.injected += 1
    const { recoveryKey } = await on.call('practice.newRecoveryKey', {})
    await backUp(on)
    const fresh = openOn(join(root, `keys-${index}`))
    const [newest] = await fresh.call('backup.look', { token: fresh.chosen(join(home, 'stick')) })
    const reply = await fresh.application.call('backup.restoreWithRecoveryKey', {
      id: newest?.id ?? '',
      recoveryKey: secret(recoveryKey),
      newPassphrase: secret('eight loud herons fly'),
    })
    count.check(reply.ok, `recovery ${index}`)
    await fresh.application.close()
  }
  await on.application.close()
}

/** What a copy of the database file holds while the practice is open: not what was acknowledged. */
async function copiedWhileOpen(copies: number): Promise<Counter> {
  const control = counter()
  const root = mkdtempSync(join(tmpdir(), 'effleurage-t7-copy-'))
  try {
    await prepare(root)
    const on = openOn(root)
    await unlock(on)
    for (let index = 0; index < copies; index++) {
      control.injected += 1
      await addClient(on.call, `Guest ${index}`)
      const copy = join(root, `copy-${index}`)
      mkdirSync(join(copy, 'practice'), { recursive: true })
      for (const name of ['practice.db', 'vault.json']) {
        copyFileSync(join(root, 'practice', name), join(copy, 'practice', name))
      }
      const other = openOn(copy)
      const opened = await other.application.call('practice.unlock', { passphrase: secret(firstPassphrase) })
      const equal = opened.ok && (await everything(other)) === (await everything(on))
      control.check(equal, `copy ${index}: not what was acknowledged`)
      await other.application.close()
    }
    await on.application.close()
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
  return control
}
