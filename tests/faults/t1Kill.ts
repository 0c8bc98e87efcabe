import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isOlder, killedAfter, lastSaid } from './kill.ts'
import { firstPassphrase, type OnFolder, openOn, type Prepared, prepare, unlock } from './onFolder.ts'
import { type Counter, counter, type Findings, seeded, tallyOf } from './row.ts'
import { killedErasing, killedImporting, killedMigrating } from './t1Works.ts'

const works = ['save', 'backup', 'save', 'passphrase'] as const

/**
 * SIGKILL at a random moment of saving, backing up and changing the passphrase, again and again on one practice. Every
 * acknowledged save is there, the practice opens with the passphrase that was acknowledged last (or the one that was
 * being set), the database and the audit trail hold together, and nothing half-made counts as a backup. A quarter of
 * the kills hit erasing, importing and upgrading, where it is all or nothing.
 */
export async function t1Kill(kills: number, seed = 1): Promise<Findings> {
  const found = counter()
  const control = counter()
  await run(found, Math.ceil((kills * 3) / 4), (index) => works[index % works.length] ?? 'save', seed)
  const root = mkdtempSync(join(tmpdir(), 'effleurage-t1-works-'))
  const random = seeded(seed + 2)
  const each = Math.ceil(kills / 12)
  try {
    await killedErasing(found, root, each, random)
    await killedImporting(found, root, each, random)
    await killedMigrating(found, root, each, random)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
  await run(control, Math.max(8, Math.ceil(kills / 20)), () => 'boast', seed + 1)
  return { ...tallyOf(found), control: tallyOf(control), seen: found.seen }
}

async function run(count: Counter, kills: number, workOf: (index: number) => string, seed: number) {
  const root = mkdtempSync(join(tmpdir(), 'effleurage-t1-'))
  const random = seeded(seed)
  try {
    const prepared = await prepare(root)
    let passphrase = firstPassphrase
    for (let index = 0; index < kills; index++) {
      count.injected += 1
      const lines = await killedAfter(random(120), [root, workOf(index), prepared.sessionId, passphrase])
      passphrase = lastSaid(lines, 'changed') ?? passphrase
      passphrase = await lookAt(count, root, prepared, passphrase, lines)
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** Opens what the kill has left, as the next start would; answers the passphrase that opened it. */
async function lookAt(
  count: Counter,
  root: string,
  { sessionId }: Prepared,
  passphrase: string,
  lines: readonly string[],
): Promise<string> {
  const on = openOn(root)
  try {
    const tried = lastSaid(lines, 'trying')
    const opens = await openWith(on, [passphrase, ...(tried === null ? [] : [tried])])
    if (opens === null) {
      count.check(false, 'does not open')
      return passphrase
    }
    const acknowledged = lastSaid(lines, 'saved')
    const { reason } = await on.call('sessions.get', { id: sessionId })
    count.check(acknowledged === null || !isOlder(reason, acknowledged), `lost ${acknowledged}`)
    const verdict = await on.call('audit.verify', {})
    count.check(verdict.kind === 'whole', `audit ${verdict.kind}`)
    const made = lines.filter((line) => line.startsWith('backedUp ')).length
    const kept = await on.call('backup.kept', {})
    count.check(made === 0 || kept.length > 0, 'an acknowledged backup is not there')
    const named = readdirSync(join(root, 'stick')).filter((name) => !name.startsWith('.'))
    count.check(named.length === kept.length, 'half a backup stands among the whole ones')
    return opens
  } finally {
    await on.application.close()
  }
}

async function openWith(on: OnFolder, passphrases: readonly string[]): Promise<string | null> {
  for (const passphrase of passphrases) {
    const status = await on.call('practice.status', {})
    if (status.state.kind === 'damaged') return null
    // A refused try makes the next one wait; one second, as anybody would.
    if (status.state.kind === 'locked' && status.state.waitMs > 0) {
      await new Promise((resolve) => setTimeout(resolve, 1100))
    }
    const opened = await unlock(on, passphrase).then(
      () => true,
      () => false,
    )
    if (opened) return passphrase
  }
  return null
}
