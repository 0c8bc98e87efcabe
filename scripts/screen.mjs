import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { Problem, say } from './say.mjs'
import { needTools } from './system.mjs'
import { ownFolder } from './user.mjs'

/** @typedef {{ virtual: boolean, env: NodeJS.ProcessEnv, close: () => void }} Screen */

const size = '1600x1000x24'

/** @param {NodeJS.ProcessEnv} env */
function hasScreen(env) {
  return process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/**
 * One entry of an X authority file that fits any display of any host (family 0xffff, empty address and number): the
 * display's number is known only after the server has read the file. Format: libXau, AuWrite.c.
 * @param {Buffer} cookie
 */
function authority(cookie) {
  const field = (/** @type {Buffer} */ bytes) =>
    Buffer.concat([Buffer.of(bytes.length >> 8, bytes.length & 0xff), bytes])
  const empty = Buffer.alloc(0)
  const parts = [empty, empty, Buffer.from('MIT-MAGIC-COOKIE-1'), cookie].map(field)
  return Buffer.concat([Buffer.of(0xff, 0xff), ...parts])
}

/**
 * Starts a virtual screen that only the runner may draw on. The server picks a free number itself, so several may start
 * at once; it stands in a process group of its own, so that Ctrl+C reaches the window first.
 * @param {import('./user.mjs').Runner} runner
 * @param {string} folder an existing folder of the runner's, for the authority file
 * @returns {Promise<Screen>}
 */
async function virtualScreen(runner, folder) {
  const file = path.join(folder, 'Xauthority')
  fs.writeFileSync(file, authority(randomBytes(16)), { mode: 0o600 })
  if (runner.ids.uid !== undefined && runner.ids.gid !== undefined) {
    fs.chownSync(file, runner.ids.uid, runner.ids.gid)
    // Only root may make the folder of X sockets.
    if (!fs.existsSync('/tmp/.X11-unix')) fs.mkdirSync('/tmp/.X11-unix')
    fs.chmodSync('/tmp/.X11-unix', 0o1777)
  }
  const args = ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp', '-auth', file]
  const server = spawn('Xvfb', args, {
    ...runner.ids,
    env: runner.env,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  const display = await new Promise((resolve, reject) => {
    let complaint = ''
    let number = ''
    server.stderr?.on('data', (data) => (complaint += data))
    const said = server.stdio[3]
    said?.on('data', (data) => {
      number += data
      if (number.includes('\n')) resolve(number.trim())
    })
    const failed = (/** @type {unknown} */ reason) =>
      reject(
        new Problem(
          `The virtual screen does not start (${reason}).\n${complaint}`,
          'check that xvfb works: Xvfb :99',
        ),
      )
    server.on('error', failed)
    server.on('exit', failed)
  })
  server.unref()
  const close = () => {
    server.removeAllListeners('exit')
    server.kill()
  }
  return { virtual: true, env: { DISPLAY: `:${display}`, XAUTHORITY: file }, close }
}

/**
 * The screen to open windows on: the desktop's, or a virtual one where there is none.
 * @param {import('./user.mjs').Runner} runner
 * @param {string} folder an existing folder of the runner's
 * @returns {Promise<Screen>}
 */
export async function openScreen(runner, folder) {
  if (hasScreen(process.env)) return { virtual: false, env: {}, close: () => {} }
  await needTools(['screen'], 'A window without a screen')
  say('No screen here: using a virtual one (Xvfb).')
  return virtualScreen(runner, ownFolder(runner, folder))
}
