import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Driver from 'better-sqlite3'
import { fingerprints } from '../helpers/database.ts'
import { secret } from '../helpers/practice.ts'
import { backUp, firstPassphrase, openOn, prepare, unlock } from './onFolder.ts'
import { type Counter, counter, type Findings, seeded, tallyOf } from './row.ts'

type Files = ReadonlyMap<string, Buffer>

/**
 * Flipped bits, truncations, foreign, missing and damaged files. None is silent: either the practice says what is wrong
 * and leaves every byte as it found it, with the newest backup on offer, or every client reads as before. The control
 * flips the same bits in a plain database.
 */
export async function t5Damage(flips: number, truncations: number, seed = 5): Promise<Findings> {
  const root = mkdtempSync(join(tmpdir(), 'effleurage-t5-'))
  const found = counter()
  const random = seeded(seed)
  try {
    await prepare(root, 60)
    const on = openOn(root)
    await unlock(on)
    await backUp(on)
    await on.application.close()
    const folder = join(root, 'practice')
    const files = snapshot(folder)
    const database = files.get('practice.db') ?? Buffer.alloc(0)
    const vault = files.get('vault.json') ?? Buffer.alloc(0)

    for (let index = 0; index < flips; index++) {
      const changed = new Map(files).set('practice.db', flipped(database, random))
      await expectTold(found, root, files, changed, `flip ${index}`)
    }
    for (let index = 0; index < truncations; index++) {
      const length = index === 0 ? 0 : random(database.length)
      const changed = new Map(files).set('practice.db', database.subarray(0, length))
      await expectTold(found, root, files, changed, `truncation to ${length}`)
    }
    for (let index = 0; index < Math.ceil(flips / 8); index++) {
      const bad = flipped(vault, random)
      const both = new Map(files).set('vault.json', bad).set('vault.copy.json', bad)
      await expectTold(found, root, files, both, `vault flip ${index}`)
    }
    const foreign = new Map(files).set('practice.db', Buffer.from('another file'.repeat(4096)))
    await expectTold(found, root, files, foreign, 'foreign file')
    const gone = new Map(files)
    gone.delete('practice.db')
    await expectTold(found, root, files, gone, 'no file')
    await expectRestored(found, root, foreign)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
  return {
    ...tallyOf(found),
    control: tallyOf(plainDatabase(Math.max(40, flips / 4), random)),
    seen: found.seen,
  }
}

const snapshot = (folder: string): Files =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]))

function put(folder: string, files: Files) {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes)
}

function flipped(bytes: Buffer, random: (below: number) => number): Buffer {
  const copy = Buffer.from(bytes)
  const place = random(copy.length)
  copy[place] = (copy[place] ?? 0) ^ (1 << random(8))
  return copy
}

async function expectTold(count: Counter, root: string, files: Files, changed: Files, what: string) {
  count.injected += 1
  const folder = join(root, 'practice')
  put(folder, changed)
  const before = fingerprints(folder)
  const on = openOn(root)
  try {
    const reply = await on.application.call('practice.unlock', { passphrase: secret(firstPassphrase) })
    if (reply.ok) {
      // A page that holds nothing, or the other copy of the vault: then nothing may be missing.
      const clients = await on.call('clients.list', { archived: false })
      return count.check(clients.length === 60, `${what}: silent`)
    }
    count.check(reply.error.code === 'damaged', `${what}: ${reply.error.code}`)
    const { state } = await on.call('practice.status', {})
    count.check(state.kind === 'damaged', `${what}: told as ${state.kind}`)
    const { newest } = await on.call('backup.offered', {})
    count.check(newest?.clients === 60, `${what}: no backup on offer`)
    count.check(JSON.stringify(fingerprints(folder)) === JSON.stringify(before), `${what}: touched`)
  } finally {
    await on.application.close()
    put(folder, files)
  }
}

async function expectRestored(count: Counter, root: string, changed: Files) {
  count.injected += 1
  put(join(root, 'practice'), changed)
  const on = openOn(root)
  try {
    // Some damage shows only with the key, and the way to the damage screen is a try.
    await on.application.call('practice.unlock', { passphrase: secret(firstPassphrase) })
    const { newest } = await on.call('backup.offered', {})
    await on.call('backup.restore', { id: newest?.id ?? '', passphrase: secret(firstPassphrase) })
    const clients = await on.call('clients.list', { archived: false })
    count.check(clients.length === 60, 'the restored practice is not whole')
  } finally {
    await on.application.close()
  }
}

/** What SQLite says of the same flips when nothing is encrypted: it is silent about most. */
function plainDatabase(flips: number, random: (below: number) => number): Counter {
  const control = counter()
  const folder = mkdtempSync(join(tmpdir(), 'effleurage-t5-plain-'))
  const path = join(folder, 'plain.db')
  try {
    const made = new Driver(path)
    made.exec('CREATE TABLE clients (row INTEGER PRIMARY KEY, name TEXT, note TEXT)')
    const put = made.prepare('INSERT INTO clients (name, note) VALUES (?, ?)')
    for (let count = 0; count < 300; count++) put.run(`Client ${count}`, 'stiff neck on the left '.repeat(20))
    made.close()
    const whole = readFileSync(path)
    for (let index = 0; index < flips; index++) {
      control.injected += 1
      writeFileSync(path, flipped(whole, random))
      control.check(saysSomething(path), `plain flip ${index}: silent`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return control
}

function saysSomething(path: string): boolean {
  try {
    const plain = new Driver(path, { readonly: true })
    try {
      plain.prepare('SELECT * FROM clients').all()
      return plain.pragma('quick_check(1)', { simple: true }) !== 'ok'
    } finally {
      plain.close()
    }
  } catch {
    return true
  }
}
