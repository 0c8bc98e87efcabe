import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { ensureBuilt } from '../../../scripts/build.mjs'
import { locked } from '../../../scripts/lock.mjs'
import { makeReady } from '../../../scripts/ready.mjs'
import { ask } from '../../../scripts/run.mjs'
import { openScreen } from '../../../scripts/screen.mjs'
import { applicationFolder, runFolder } from '../../../scripts/stage.mjs'
import { ownFolder } from '../../../scripts/user.mjs'

/** A program in real Electron that tells in lines `bench NAME JSON` what it has seen. */
export interface Program {
  /** `Date.now()` when it was started. */
  readonly startedAt: number
  /** What it tells under this name, once for each call. Rejects when it ends without. */
  told(name: string): Promise<unknown>
  /** Ends it, and resolves when it is gone. */
  end(): Promise<void>
}

/** A place to open windows: Electron, a screen, the built application, all of it for an ordinary user. */
export interface Desk {
  /** The built application, as `npm start` opens it. */
  readonly application: string
  /** A folder of the user's own, thrown away at the end. */
  readonly folder: string
  readonly versions: Readonly<Record<string, string>>
  /** The addon of the database, where Electron needs another than Node. */
  readonly sqliteAddon: string | undefined
  /** Copies a file or folder to `folder`, for the user to read and write; answers where it lies. */
  hand(from: string, name?: string): string
  start(args: readonly string[], env?: Readonly<Record<string, string>>): Program
  close(): void
}

/** Installs, fetches and builds what is missing. */
export async function openDesk(): Promise<Desk> {
  const { runner, electron } = await makeReady()
  const application = await locked('build', async () =>
    applicationFolder(runner, await ensureBuilt(electron.target)),
  )
  const folder = runFolder(runner, tmpdir())
  const screen = await openScreen(runner, path.join(folder, 'screen'))
  const own = (place: string) => {
    const { uid, gid } = runner.ids
    if (uid !== undefined && gid !== undefined) ask('chown', ['-R', `${uid}:${gid}`, place])
    ask('chmod', ['-R', 'u+rwX', place])
    return place
  }
  const version = path.join(path.dirname(electron.executable), 'version')
  const temp = ownFolder(runner, path.join(folder, 'tmp'))
  return {
    application,
    folder,
    versions: { electron: readFileSync(version, 'utf8').trim() },
    sqliteAddon: z.string().optional().parse(electron.env.EFFLEURAGE_SQLITE_ADDON),
    hand(from, name = path.basename(from)) {
      const to = path.join(folder, name)
      rmSync(to, { recursive: true, force: true })
      mkdirSync(path.dirname(to), { recursive: true })
      cpSync(from, to, { recursive: true })
      return own(to)
    },
    start: (args, env = {}) =>
      listen(
        spawn(electron.executable, ['--log-level=3', ...args], {
          ...runner.ids,
          cwd: application,
          env: { ...runner.env, ...electron.env, ...screen.env, TMPDIR: temp, ...env },
          stdio: ['ignore', 'pipe', 'pipe'],
        }),
      ),
    close() {
      screen.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function listen(child: ChildProcess): Program {
  const startedAt = Date.now()
  const waiting = new Map<string, { settle: (value: unknown) => void; fail: (error: Error) => void }>()
  const early = new Map<string, unknown[]>()
  let said = ''
  const gone = new Promise<void>((resolve) => {
    child.once('close', () => {
      for (const { fail } of waiting.values()) fail(new Error(`Electron ended. It said:\n${said}`))
      resolve()
    })
  })
  const hear = (line: string) => {
    const [, name, json] = /^bench (\S+) (.*)$/.exec(line) ?? []
    if (name === undefined || json === undefined) {
      said += `${line}\n`
      return
    }
    const value: unknown = JSON.parse(json)
    const asker = waiting.get(name)
    waiting.delete(name)
    if (asker === undefined) early.set(name, [...(early.get(name) ?? []), value])
    else asker.settle(value)
  }
  if (child.stdout !== null) createInterface(child.stdout).on('line', hear)
  if (child.stderr !== null) createInterface(child.stderr).on('line', hear)
  return {
    startedAt,
    told(name) {
      const [first, ...rest] = early.get(name) ?? []
      early.set(name, rest)
      if (first !== undefined) return Promise.resolve(first)
      if (child.exitCode !== null) return Promise.reject(new Error(`Electron ended. It said:\n${said}`))
      return new Promise((settle, fail) => {
        waiting.set(name, { settle, fail })
      })
    },
    async end() {
      child.kill('SIGKILL')
      await gone
    },
  }
}
