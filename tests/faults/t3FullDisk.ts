import { mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addClient, openOn, prepare, unlock } from './onFolder.ts'
import { type Counter, counter, type Findings, tallyOf } from './row.ts'
import { withSmallDisk } from './smallDisk.ts'

const page = 4096

function freePages(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return Math.floor((bavail * bsize) / page)
}

/** Leaves only so many pages of the disk free. */
function fillUp(folder: string, pages: number) {
  const more = freePages(folder) - pages
  if (more > 0) writeFileSync(join(folder, `ballast-${pages}-${Date.now()}`), Buffer.alloc(more * page))
}

function freeAgain(folder: string) {
  for (const name of readdirSync(folder)) if (name.startsWith('ballast')) rmSync(join(folder, name))
}

/**
 * With k pages left on the disk, for rising k: a save is either acknowledged and there, or refused as `diskFull` with
 * the one before it untouched; a backup is whole or leaves nothing; with room again everything works, deleting too. The
 * control writes over its file, as programs do.
 */
export async function t3FullDisk(steps: number): Promise<Findings> {
  const found = counter()
  await withSmallDisk((disk) => savesAndBackups(found, disk, steps))
  const control = counter()
  await withSmallDisk(async (disk) => overwrites(control, disk, steps))
  return { ...tallyOf(found), control: tallyOf(control), seen: found.seen }
}

async function savesAndBackups(count: Counter, disk: string, steps: number) {
  const { clientId, sessionId } = await prepare(disk)
  const on = openOn(disk)
  await unlock(on)
  let kept = ''
  let refused = 0
  for (let step = 0; step < steps; step++) {
    count.injected += 1
    const value = `${step} `.repeat(1 + (step % 24) * 150).trim()
    fillUp(disk, step % 24)
    const reply = await on.application.call('sessions.saveField', {
      sessionId,
      edit: { field: 'assessment', value },
    })
    if (reply.ok) kept = value
    else {
      refused += 1
      count.check(reply.error.code === 'diskFull', `step ${step}: told as ${reply.error.code}`)
    }
    const { assessment } = await on.call('sessions.get', { id: sessionId })
    count.check(assessment === kept, `step ${step}: not what was acknowledged`)
    await on.application.call('backup.start', {})
    await on.application.jobs.settled()
    const half = readdirSync(join(disk, 'stick')).filter((name) => name.startsWith('.'))
    count.check(half.length === 0, `step ${step}: half a backup`)
    freeAgain(disk)
    for (const name of readdirSync(join(disk, 'stick')))
      rmSync(join(disk, 'stick', name), { recursive: true })
    kept = `with room again ${step}`
    const again = await on.application.call('sessions.saveField', {
      sessionId,
      edit: { field: 'assessment', value: kept },
    })
    count.check(again.ok, `step ${step}: does not save with room again`)
    const removed = await on.application.call('clients.archive', { id: clientId, archived: step % 2 === 0 })
    count.check(removed.ok, `step ${step}: does not work with room again`)
  }
  count.check(refused > 0, 'the disk was never full')
  await addClient(on.call, 'The last')
  await on.application.close()
  const reopened = openOn(disk)
  await unlock(reopened)
  const { assessment } = await reopened.call('sessions.get', { id: sessionId })
  count.check(assessment === kept, 'not there after the next start')
  await reopened.application.close()
}

/** A file that is written over in place: on a full disk the old text is gone and the new one is not there. */
function overwrites(count: Counter, disk: string, steps: number) {
  mkdirSync(join(disk, 'plain'))
  const path = join(disk, 'plain', 'notes.txt')
  let kept = ''
  for (let step = 0; step < steps; step++) {
    count.injected += 1
    const value = `${step} `.repeat(page * (1 + (step % 8)))
    fillUp(disk, step % 6)
    try {
      writeFileSync(path, value)
      kept = value
    } catch {
      // What a program without a second thought takes for harmless.
    }
    count.check(readFileSync(path, 'utf8') === kept, `step ${step}: neither old nor new`)
    freeAgain(disk)
    writeFileSync(path, '')
    kept = ''
  }
}
