import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { secret } from '../helpers/practice.ts'
import { type FileOp, readFileLog } from './fileLog.ts'
import { isOlder, lastSaid } from './kill.ts'
import { firstPassphrase, openOn } from './onFolder.ts'
import type { Counter } from './row.ts'

/** Every file below a folder with its bytes. */
export const filesBelow = (folder: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path)]),
  )

export interface Logged {
  readonly ops: readonly FileOp[]
  /** Null when it was ended by a signal. */
  readonly status: number | null
  readonly complained: string
}

/**
 * Lets a victim work for some rounds, with every change to its files logged; the `failAt`th flush fails. Needs Linux
 * and a C compiler.
 */
export function loggedOps(
  root: string,
  home: string,
  args: readonly string[],
  { rounds, failAt }: { readonly rounds: number; readonly failAt?: number },
): Logged {
  const library = join(root, 'fileLog.so')
  const source = join(import.meta.dirname, 'fileLog.c')
  const made = spawnSync('gcc', ['-O2', '-shared', '-fPIC', '-o', library, source, '-ldl', '-lpthread'])
  if (made.status !== 0) throw new Error(`the file log cannot be compiled here: ${made.stderr?.toString()}`)
  const out = join(root, 'files.log')
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'victim.ts'), ...args], {
    env: {
      ...process.env,
      NODE_NO_WARNINGS: '1',
      VICTIM_ROUNDS: String(rounds),
      ...(failAt !== undefined && { FILELOG_FAIL_SYNC: String(failAt) }),
      LD_PRELOAD: library,
      FILELOG_ROOT: home,
      FILELOG_OUT: out,
    },
  })
  const ops = readFileLog(out)
  rmSync(out)
  return { ops, status, complained: stderr.toString().slice(0, 500) }
}

/** Lays files out below `place` as they lay below `home`. */
export function put(place: string, home: string, files: ReadonlyMap<string, Buffer>) {
  mkdirSync(place, { recursive: true })
  for (const [path, bytes] of files) {
    const to = join(place, path.slice(home.length))
    mkdirSync(dirname(to), { recursive: true })
    writeFileSync(to, bytes)
  }
}

/** Opens what a cut has left, as the next start would: everything acknowledged is there. */
export async function lookAtLeft(
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
  } catch (error) {
    count.check(false, `${when}: ${error instanceof Error ? error.message : 'failed'}`)
  } finally {
    // What is damaged may not close in good order either.
    await on.application.close().catch(() => {})
  }
}
