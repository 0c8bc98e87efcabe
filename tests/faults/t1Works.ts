import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { newestVersion, versionOf } from '../../src/core/db/migrate.ts'
import { openConnection } from '../../src/core/db/open.ts'
import { dataKeyOf } from '../helpers/database.ts'
import { secret } from '../helpers/practice.ts'
import { killedAfter, lastSaid } from './kill.ts'
import { changedTables, fillPractice, makeOld, oldPassphrase, rowsOf } from './oldPractice.ts'
import { firstPassphrase, openOn, prepare, unlock } from './onFolder.ts'
import type { Counter } from './row.ts'

type Random = (below: number) => number

/** Killed while clients are erased: who was said to be erased is gone, and everybody else is whole. */
export async function killedErasing(count: Counter, root: string, kills: number, random: Random) {
  const home = join(root, 'erasing')
  const { sessionId } = await prepare(home)
  for (let index = 0; index < kills; index++) {
    count.injected += 1
    const lines = await killedAfter(random(150), [home, 'erase', sessionId, firstPassphrase])
    const on = openOn(home)
    await unlock(on)
    const erased = lastSaid(lines, 'erased')
    const begun = lastSaid(lines, 'erasing')
    for (const id of [erased, begun].filter((one) => one !== null)) {
      const { ok } = await on.application.call('clients.get', { id })
      const listed = (await on.call('clients.list', { archived: true })).some((row) => row.id === id)
      count.check(ok === listed, `erase ${index}: half a client`)
      count.check(id !== erased || !ok, `erase ${index}: an erased client is there`)
    }
    const { kind } = await on.call('audit.verify', {})
    count.check(kind === 'whole', `erase ${index}: audit ${kind}`)
    await on.application.close()
  }
}

/** Killed while an archive is brought in: nothing of it is there, or all of it. */
export async function killedImporting(count: Counter, root: string, kills: number, random: Random) {
  const from = join(root, 'exported')
  const clients = 80
  await prepare(from, clients)
  const archive = join(root, 'archive.effleurage')
  const out = openOn(from)
  await unlock(out)
  await out.call('takeout.start', { token: out.chosen(archive), password: null })
  await out.application.jobs.settled()
  await out.application.close()
  const empty = join(root, 'empty')
  mkdirSync(empty)
  const fresh = openOn(empty)
  await fresh.call('practice.create', {
    practiceName: 'Lindenhof',
    therapistName: 'Anna Berg',
    passphrase: secret(firstPassphrase),
  })
  await fresh.application.close()
  for (let index = 0; index < kills; index++) {
    count.injected += 1
    const place = join(root, 'importing')
    rmSync(place, { recursive: true, force: true })
    cpSync(empty, place, { recursive: true })
    const lines = await killedAfter(random(250), [place, 'import', '', firstPassphrase, archive])
    const on = openOn(place)
    await unlock(on)
    const { length } = await on.call('clients.list', { archived: true })
    const said = lines.includes('imported all')
    count.check(length === clients || (length === 0 && !said), `import ${index}: ${length} of ${clients}`)
    const { kind } = await on.call('audit.verify', {})
    count.check(kind === 'whole', `import ${index}: audit ${kind}`)
    await on.application.close()
  }
}

/** Killed at any moment of an upgrade: the next start ends it, and every row is there. */
export async function killedMigrating(count: Counter, root: string, kills: number, random: Random) {
  const full = join(root, 'full')
  await fillPractice(full)
  const old = join(root, 'old')
  await makeOld(full, old, 1)
  const key = await dataKeyOf(join(old, 'practice'), oldPassphrase)
  const database = (place: string) => join(place, 'practice', 'practice.db')
  const reading = openConnection(database(old), { key, access: 'read' })
  const before = rowsOf(reading)
  reading.close()
  for (let index = 0; index < kills; index++) {
    count.injected += 1
    const place = join(root, 'migrating')
    rmSync(place, { recursive: true, force: true })
    cpSync(old, place, { recursive: true })
    await killedAnywhere(200 + random(500), [
      join(import.meta.dirname, 'migrating.ts'),
      place,
      oldPassphrase,
      '-1',
    ])
    // A try that the kill has caught counts as refused, which is a second's wait and not what is looked at here.
    rmSync(join(place, 'practice', 'refused.json'), { force: true })
    const on = openOn(place)
    const opened = await on.application.call('practice.unlock', { passphrase: secret(oldPassphrase) })
    await on.application.close()
    count.check(opened.ok, `upgrade ${index}: does not open`)
    const after = openConnection(database(place), { key, access: 'read' })
    count.check(versionOf(after) === newestVersion, `upgrade ${index}: not at the newest version`)
    const changed = changedTables(after, before)
    count.check(changed.length === 0, `upgrade ${index}: rows of ${changed.join(', ')} changed`)
    after.close()
  }
  key.fill(0)
}

async function killedAnywhere(ms: number, args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, args, {
    stdio: 'ignore',
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  await Promise.race([wait(ms), ended])
  child.kill('SIGKILL')
  await ended
}
