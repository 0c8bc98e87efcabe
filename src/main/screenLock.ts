import { execFile, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'

const login = 'org.freedesktop.login1'
const run = promisify(execFile)

/** Whether the system tells when its screen is locked. */
export interface ScreenLockWatch {
  readonly inForce: boolean
  end(): void
}

/** Whether a line of `gdbus monitor` says that the session is being locked, or that its screen is. */
export function tellsLocked(line: string): boolean {
  return (
    /org\.freedesktop\.login1\.Session\.Lock \(\)/.test(line) ||
    (line.includes('PropertiesChanged') && /'LockedHint': <true>/.test(line))
  )
}

/** The place of a session on the bus, out of what `gdbus call` answers: "(objectpath '/org/.../_31',)". */
export function sessionPath(answer: string): string | null {
  return /objectpath '(\/[\w/]+)'/.exec(answer)?.[1] ?? null
}

async function findSession(id: string | undefined): Promise<string | null> {
  const manager = `${login}.Manager`
  const [method, argument] =
    id === undefined ? [`${manager}.GetSessionByPID`, '0'] : [`${manager}.GetSession`, id]
  const call = ['call', '--system', '--dest', login, '--object-path', '/org/freedesktop/login1']
  const { stdout } = await run('gdbus', [...call, '--method', method, argument], { timeout: 5000 })
  return sessionPath(stdout)
}

/**
 * Listens to logind on Linux, where Electron hears nothing of a locked screen: through `gdbus`, which comes with GLib.
 * Without it, or without logind, the watch is not in force. `locked` is called at each lock.
 */
export function watchScreenLock(locked: () => void, env: NodeJS.ProcessEnv = process.env): ScreenLockWatch {
  let end = () => {}
  let ended = false
  let inForce = false
  async function listen(): Promise<void> {
    const session = await findSession(env.XDG_SESSION_ID)
    if (session === null || ended) return
    const monitor = spawn('gdbus', ['monitor', '--system', '--dest', login, '--object-path', session], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    end = () => void monitor.kill()
    const gone = () => {
      inForce = false
    }
    monitor.on('spawn', () => {
      inForce = true
    })
    monitor.on('error', gone)
    monitor.on('exit', gone)
    createInterface(monitor.stdout).on('line', (line) => {
      if (tellsLocked(line)) locked()
    })
  }
  // No gdbus, no bus, no such session: all of them mean that nothing tells.
  listen().catch(() => {})
  return {
    get inForce() {
      return inForce
    },
    end() {
      ended = true
      end()
    },
  }
}
