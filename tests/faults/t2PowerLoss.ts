import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cut, Disk } from './disk.ts'
import { firstPassphrase, prepare } from './onFolder.ts'
import { filesBelow, loggedOps, lookAtLeft, put } from './replay.ts'
import { type Counter, counter, type Findings, seeded, type Tally, tallyOf } from './row.ts'

const cuts: readonly Cut[] = ['drop', 'keep', 'some', 'torn']

/**
 * Every file operation of a victim is logged, and the disk is rebuilt as it would be after a power cut at a random one
 * of them: unflushed bytes dropped, kept, some of them, or torn at sectors of 512. What was acknowledged before the
 * cut is there, and the practice opens. The controls are the same practice with `synchronous=NORMAL`, which must lose,
 * and with `OFF`, which must be damaged.
 */
export async function t2PowerLoss(states: number, seed = 2): Promise<Findings> {
  const found = counter()
  const normal = counter()
  const off = counter()
  await cutPower(found, 'save', Math.ceil(states / 2), seed)
  await cutPower(found, 'passphrase', Math.floor(states / 2), seed + 1)
  const some = Math.max(16, Math.ceil(states / 10))
  await cutPower(normal, 'careless', some, seed + 2)
  await cutPower(off, 'reckless', some, seed + 3)
  return { ...tallyOf(found), control: both(normal, off), seen: found.seen }
}

/** Both must fail, each in its own way; one alone proves half of it. */
function both(normal: Counter, off: Counter): Tally {
  const lost = normal.seen.filter((one) => one.includes('lost')).length
  const damaged = off.seen.filter((one) => one.includes('damaged')).length
  return {
    injected: normal.injected + off.injected,
    failures: lost > 0 && damaged > 0 ? lost + damaged : 0,
  }
}

async function cutPower(count: Counter, work: string, states: number, seed: number) {
  const root = mkdtempSync(join(tmpdir(), 'effleurage-t2-'))
  const random = seeded(seed)
  try {
    const home = join(root, 'home')
    const { sessionId } = await prepare(home)
    const before = filesBelow(home)
    const args = [home, work, sessionId, firstPassphrase]
    const { ops, status, complained } = loggedOps(root, home, args, { rounds: 80 })
    if (status !== 0) throw new Error(`the victim ended with ${status}: ${complained}`)
    const ready = ops.findIndex((op) => op.kind === 'said' && op.text.startsWith('ready'))
    const moments = Array.from({ length: states }, () => ready + random(ops.length - ready)).sort(
      (a, b) => a - b,
    )
    const disk = new Disk(before)
    let done = 0
    const said: string[] = []
    for (const [index, moment] of moments.entries()) {
      for (; done <= moment; done++) {
        const op = ops[done]
        if (op?.kind === 'said') said.push(...op.text.trim().split('\n'))
        if (op !== undefined) disk.apply(op)
      }
      count.injected += 1
      const cut = cuts[index % cuts.length] ?? 'drop'
      const place = join(root, 'after')
      put(place, home, disk.after(cut, random))
      await lookAtLeft(count, place, sessionId, said, `${work}, ${cut} at ${moment}`)
      rmSync(place, { recursive: true })
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
