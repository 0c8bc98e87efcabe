import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { secret } from '../helpers/practice.ts'
import { type Cut, Disk } from './disk.ts'
import { type FileOp, readFileLog } from './fileLog.ts'
import { lastSaid } from './kill.ts'
import { firstPassphrase, openOn, prepare } from './onFolder.ts'
import { type Counter, counter, type Findings, seeded, tallyOf } from './row.ts'
import { isOlder } from './t1Kill.ts'

const cuts: readonly Cut[] = ['drop', 'keep', 'some', 'torn']

/**
 * Every file operation of a victim is logged, and the disk is rebuilt as it would be after a power cut at a random one
 * of them: unflushed bytes dropped, kept, some of them, or torn at sectors of 512. What was acknowledged before the
 * cut is there, and the practice opens. The control is the same practice with `synchronous=NORMAL`.
 */
export async function t2PowerLoss(states: number, seed = 2): Promise<Findings> {
  const found = counter()
  const control = counter()
  await cutPower(found, 'save', Math.ceil(states / 2), seed)
  await cutPower(found, 'passphrase', Math.floor(states / 2), seed + 1)
  await cutPower(control, 'careless', Math.max(16, Math.ceil(states / 10)), seed + 2)
  return { ...tallyOf(found), control: tallyOf(control), seen: found.seen }
}

async function cutPower(count: Counter, work: string, states: number, seed: number) {
  const root = mkdtempSync(join(tmpdir(), 'effleurage-t2-'))
  const random = seeded(seed)
  try {
    const home = join(root, 'home')
    const { sessionId } = await prepare(home)
    const before = filesBelow(home)
    const ops = loggedOps(root, home, [home, work, sessionId, firstPassphrase])
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
      await lookAt(count, place, sessionId, said, `${work}, ${cut} at ${moment}`)
      rmSync(place, { recursive: true })
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

const filesBelow = (folder: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path)]),
  )

/** Lets a victim work for some rounds, with every change to its files logged. Needs Linux and a C compiler. */
function loggedOps(root: string, home: string, args: readonly string[]): readonly FileOp[] {
  const library = join(root, 'fileLog.so')
  const source = join(import.meta.dirname, 'fileLog.c')
  const made = spawnSync('gcc', ['-O2', '-shared', '-fPIC', '-o', library, source, '-ldl', '-lpthread'])
  if (made.status !== 0) throw new Error(`the file log cannot be compiled here: ${made.stderr?.toString()}`)
  const out = join(root, 'files.log')
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'victim.ts'), ...args], {
    env: {
      ...process.env,
      NODE_NO_WARNINGS: '1',
      VICTIM_ROUNDS: '80',
      LD_PRELOAD: library,
      FILELOG_ROOT: home,
      FILELOG_OUT: out,
    },
  })
  if (status !== 0) throw new Error(`the victim ended with ${status}: ${stderr.toString().slice(0, 500)}`)
  return readFileLog(out)
}

function put(place: string, home: string, files: ReadonlyMap<string, Buffer>) {
  mkdirSync(place, { recursive: true })
  for (const [path, bytes] of files) {
    const to = join(place, path.slice(home.length))
    mkdirSync(dirname(to), { recursive: true })
    writeFileSync(to, bytes)
  }
}

async function lookAt(
  count: Counter,
  place: string,
  sessionId: string,
  said: readonly string[],
  when: string,
) {
  // A try that the cut has caught counts as refused, which is a second's wait and not what is looked at here.
  rmSync(join(place, 'practice', 'refused.json'), { force: true })
  const on = openOn(place)
  try {
    const held = lastSaid(said, 'changed') ?? firstPassphrase
    const tried = lastSaid(said, 'trying')
    let opened = await on.application.call('practice.unlock', { passphrase: secret(held) })
    if (!opened.ok && opened.error.code === 'refused' && tried !== null) {
      await on.application.close()
      // A fresh start in place of the wait: the count of refusals lies in a file of its own.
      rmSync(join(place, 'practice', 'refused.json'), { force: true })
      const again = openOn(place)
      opened = await again.application.call('practice.unlock', { passphrase: secret(tried) })
      await again.application.close()
      count.check(opened.ok, `${when}: neither passphrase opens it`)
      return
    }
    if (!opened.ok) return count.check(false, `${when}: ${opened.error.code}`)
    const acknowledged = lastSaid(said, 'saved')
    const { reason } = await on.call('sessions.get', { id: sessionId })
    count.check(acknowledged === null || !isOlder(reason, acknowledged), `${when}: lost ${acknowledged}`)
    const { kind } = await on.call('audit.verify', {})
    count.check(kind === 'whole', `${when}: audit ${kind}`)
  } finally {
    await on.application.close()
  }
}
