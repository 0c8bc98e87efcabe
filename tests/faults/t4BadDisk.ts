import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fingerprints } from '../helpers/database.ts'
import { secret } from '../helpers/practice.ts'
import { Disk } from './disk.ts'
import { backUp, firstPassphrase, openOn, prepare, unlock } from './onFolder.ts'
import { filesBelow, loggedOps, lookAtLeft, put } from './replay.ts'
import { type Counter, counter, type Findings, tallyOf } from './row.ts'
import { remount, withSmallDisk } from './smallDisk.ts'

const rounds = 6

/**
 * Every flush of a victim fails in turn with EIO, and the disk is looked at as a cut right after would leave it: nothing
 * was reported saved that is not there. A disk that takes no writing is told as that, and nothing on it changes. The
 * control does not listen to what it is told.
 */
export async function t4BadDisk(flushes: number): Promise<Findings> {
  const found = counter()
  const control = counter()
  for (const work of ['patient', 'passphrase', 'backup']) await failFlushes(found, work, flushes)
  // Past the unlocking, where its saves are.
  await failFlushes(control, 'heedless', Math.max(6, flushes / 4), 0.5)
  await withSmallDisk((disk) => readOnly(found, disk))
  return { ...tallyOf(found), control: tallyOf(control), seen: found.seen }
}

/** `from`: which part of the flushes is passed over first. */
async function failFlushes(count: Counter, work: string, flushes: number, from = 0) {
  const root = mkdtempSync(join(tmpdir(), 'effleurage-t4-'))
  try {
    const home = join(root, 'home')
    const { sessionId } = await prepare(home)
    const before = filesBelow(home)
    const args = [home, work, sessionId, firstPassphrase]
    const { ops } = loggedOps(root, home, args, { rounds })
    const total = ops.filter(({ kind }) => kind === 'sync').length
    const first = 1 + Math.floor(total * from)
    const step = Math.max(1, Math.ceil((total - first) / flushes))
    for (let failAt = first; failAt <= total; failAt += step) {
      count.injected += 1
      rmSync(home, { recursive: true })
      put(home, home, before)
      const run = loggedOps(root, home, args, { rounds, failAt })
      const disk = new Disk(before)
      const said: string[] = []
      for (const op of run.ops) {
        disk.apply(op)
        if (op.kind === 'said') said.push(...op.text.trim().split('\n'))
      }
      const place = join(root, 'after')
      put(
        place,
        home,
        disk.after('drop', () => 0),
      )
      await lookAtLeft(count, place, sessionId, said, `${work}, flush ${failAt} of ${total} failed`)
      rmSync(place, { recursive: true })
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

async function readOnly(count: Counter, disk: string) {
  await prepare(disk)
  const folder = join(disk, 'practice')
  const before = JSON.stringify(fingerprints(folder))
  remount(disk, 'ro')
  const on = openOn(disk)
  count.injected += 1
  const reply = await on.application.call('practice.unlock', { passphrase: secret(firstPassphrase) })
  count.check(!reply.ok && reply.error.code === 'readOnly', 'a disk that takes no writing is told otherwise')
  await on.application.close()
  count.check(JSON.stringify(fingerprints(folder)) === before, 'a disk that takes no writing was written to')
  remount(disk, 'rw')

  // The practice elsewhere, and the stick that takes no writing.
  const home = mkdtempSync(join(tmpdir(), 'effleurage-t4-home-'))
  try {
    const here = openOn(home)
    await here.call('practice.create', {
      practiceName: 'Lindenhof',
      therapistName: 'Anna Berg',
      passphrase: secret(firstPassphrase),
    })
    await here.call('backup.addTarget', { token: here.chosen(join(disk, 'stick')) })
    const there = readdirSync(join(disk, 'stick'))
    remount(disk, 'ro')
    count.injected += 1
    const failed = await backUp(here).then(
      () => 'done',
      (error: Error) => error.message,
    )
    count.check(failed.endsWith('readOnly'), `a stick that takes no writing: ${failed}`)
    count.check(
      readdirSync(join(disk, 'stick')).join() === there.join(),
      'something stands on a stick that takes no writing',
    )
    remount(disk, 'rw')
    await backUp(here)
    await here.application.close()
    const again = openOn(home)
    await unlock(again)
    await again.application.close()
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}
