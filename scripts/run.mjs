import { spawn, spawnSync } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/** @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, uid?: number, gid?: number, shell?: boolean }} Where */

/** @type {Set<ChildProcess>} */
const running = new Set()
/** When the person first asked to stop. */
let stoppedAt = Number.POSITIVE_INFINITY
let watching = false

/** True once the person asked to stop (Ctrl+C): what follows a command should not start any more. */
export function isStopping() {
  return stoppedAt < Number.POSITIVE_INFINITY
}

// A terminal's Ctrl+C comes twice at once, from the terminal and again from npm: only one that comes later is meant as
// "now, at any price".
const impatient = 1000

/** @param {NodeJS.Signals} signal */
function stopAll(signal) {
  const again = performance.now() > stoppedAt + impatient
  stoppedAt = Math.min(stoppedAt, performance.now())
  if (running.size === 0) process.exit(130)
  for (const child of running) child.kill(again ? 'SIGKILL' : signal)
}

function watchSignals() {
  if (watching) return
  watching = true
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => stopAll(signal))
  }
}

/**
 * Runs a command to its end with the terminal's own streams, and hands Ctrl+C on to it.
 * @param {string} command
 * @param {string[]} args
 * @param {Where & { quiet?: boolean }} [where] `quiet` keeps the output and returns it instead
 * @returns {Promise<{ code: number, output: string }>} 128 + n after signal n is told as 130
 */
export function run(command, args, where = {}) {
  const { quiet = false, ...options } = where
  watchSignals()
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' })
    let output = ''
    child.stdout?.on('data', (data) => (output += data))
    child.stderr?.on('data', (data) => (output += data))
    running.add(child)
    child.on('error', (error) => {
      running.delete(child)
      reject(error)
    })
    child.on('close', (code) => {
      running.delete(child)
      resolve({ code: code ?? 130, output: process.stdout.isTTY ? output : stripVTControlCharacters(output) })
    })
  })
}

/**
 * Asks a short question of another program.
 * @param {string} command
 * @param {string[]} args
 * @param {Where} [where]
 * @returns {{ ok: boolean, output: string }} `ok` is false too when there is no such program
 */
export function ask(command, args, where = {}) {
  const result = spawnSync(command, args, { ...where, encoding: 'utf8', maxBuffer: 1 << 26 })
  return { ok: result.status === 0, output: `${result.stdout ?? ''}${result.stderr ?? ''}` }
}
