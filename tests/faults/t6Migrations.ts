import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newestVersion, versionOf } from '../../src/core/db/migrate.ts'
import { openConnection } from '../../src/core/db/open.ts'
import { dataKeyOf, fingerprints } from '../helpers/database.ts'
import { secret } from '../helpers/practice.ts'
import {
  changedTables,
  fillPractice,
  indexIsWhole,
  makeOld,
  oldPassphrase,
  type Rows,
  rowsOf,
  schemaOf,
} from './oldPractice.ts'
import { openOn, unlock } from './onFolder.ts'
import { type Counter, counter, type Findings, tallyOf } from './row.ts'

export interface T6Counts {
  /** Kills on the whole way from the first version; at most one a statement. */
  readonly first: number
  /** Kills on the way from each later version, which is the end of the same way. */
  readonly others: number
  readonly versions: 'all' | 'ends'
}

/**
 * A practice of every older version, killed before each statement of its way to the newest: the next start ends it, with
 * the schema of a fresh one, every row that was there, and a search that finds their words. A newer one is refused and no byte of it changes. The control
 * runs the same statements without a transaction.
 */
export async function t6Migrations({ first, others, versions }: T6Counts): Promise<Findings> {
  const found = counter()
  const control = counter()
  const root = mkdtempSync(join(tmpdir(), 'effleurage-t6-'))
  try {
    const full = join(root, 'full')
    await fillPractice(full)
    const fresh = await lookAt(full, schemaOf)
    for (let version = 1; version < newestVersion; version++) {
      if (versions === 'ends' && version > 1 && version < newestVersion - 1) continue
      const old = join(root, 'old')
      await makeOld(full, old, version)
      const before = await lookAt(old, rowsOf)
      const place = join(root, 'place')
      const total = statementsUntilDone(old, place)
      const step = Math.max(1, Math.ceil(total / (version === 1 ? first : others)))
      for (let at = 0; at < total; at += step) {
        found.injected += 1
        killedAt(old, place, at)
        await expectWhole(found, place, before, fresh, `version ${version}, killed at ${at} of ${total}`)
      }
      control.injected += 1
      killedAt(old, place, Math.floor(total / 3), 'loose')
      await expectWhole(control, place, before, fresh, `version ${version}, loosely`)
    }
    await expectRefused(found, full, join(root, 'newer'))
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
  return { ...tallyOf(found), control: tallyOf(control), seen: found.seen }
}

async function lookAt<Result>(root: string, use: (connection: ReturnType<typeof openConnection>) => Result) {
  const folder = join(root, 'practice')
  const key = await dataKeyOf(folder, oldPassphrase)
  const connection = openConnection(join(folder, 'practice.db'), { key, access: 'write' })
  try {
    return use(connection)
  } finally {
    connection.close()
    key.fill(0)
  }
}

function run(old: string, place: string, at: number, how: string) {
  rmSync(place, { recursive: true, force: true })
  cpSync(old, place, { recursive: true })
  const program = join(import.meta.dirname, 'migrating.ts')
  return spawnSync(process.execPath, [program, place, oldPassphrase, String(at), how], {
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
    encoding: 'utf8',
  })
}

/** How many statements and settings there are on the way; the practice at `place` is at the newest version then. */
function statementsUntilDone(old: string, place: string): number {
  const { stdout, stderr } = run(old, place, -1, '')
  const [, total] = /^done (\d+)$/m.exec(stdout) ?? []
  if (total === undefined) throw new Error(`the upgrade does not end: ${stderr.slice(0, 500)}`)
  return Number(total)
}

function killedAt(old: string, place: string, at: number, how = '') {
  const { signal, stderr } = run(old, place, at, how)
  if (signal !== 'SIGKILL') throw new Error(`not killed at ${at}: ${stderr.slice(0, 500)}`)
}

async function expectWhole(count: Counter, place: string, before: Rows, fresh: string, when: string) {
  const on = openOn(place)
  const opened = await on.application.call('practice.unlock', { passphrase: secret(oldPassphrase) })
  await on.application.close()
  if (!opened.ok) return count.check(false, `${when}: ${opened.error.code}`)
  const now = await lookAt(place, (connection) => ({
    version: versionOf(connection),
    schema: schemaOf(connection),
    changed: changedTables(connection, before),
    found: indexIsWhole(connection),
  }))
  count.check(now.version === newestVersion, `${when}: at version ${now.version}`)
  count.check(now.schema === fresh, `${when}: another schema than a fresh one`)
  count.check(now.changed.length === 0, `${when}: rows of ${now.changed.join(', ')} changed`)
  count.check(now.found, `${when}: the search finds other words than were written`)
}

async function expectRefused(count: Counter, full: string, place: string) {
  for (const version of [newestVersion + 1, 99]) {
    count.injected += 1
    rmSync(place, { recursive: true, force: true })
    cpSync(full, place, { recursive: true })
    await lookAt(place, (connection) => connection.pragma(`user_version=${version}`))
    const folder = join(place, 'practice')
    const before = JSON.stringify(fingerprints(folder))
    const on = openOn(place)
    const refused = await unlock(on, oldPassphrase).then(
      () => false,
      () => true,
    )
    const { state } = await on.call('practice.status', {})
    await on.application.close()
    count.check(refused, `version ${version}: not refused`)
    count.check(
      state.kind === 'damaged' && state.damage === 'databaseNewer',
      `version ${version}: told otherwise`,
    )
    count.check(JSON.stringify(fingerprints(folder)) === before, `version ${version}: written to`)
  }
}
