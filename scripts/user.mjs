import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ask } from './run.mjs'
import { Problem, say } from './say.mjs'

const name = 'effleurage-dev'
const home = `/var/lib/${name}`

/**
 * Who Electron runs as. As root that is an ordinary user of our own, because Chromium's sandbox refuses root.
 * @typedef {{ switched: boolean, ids: { uid?: number, gid?: number }, home: string, env: NodeJS.ProcessEnv }} Runner
 */

/**
 * Reads a line of the user database.
 * @param {string} line `name:x:uid:gid:...`
 */
export function idsOf(line) {
  const [, , uid, gid] = line.trim().split(':')
  const ids = { uid: Number(uid), gid: Number(gid) }
  return Number.isInteger(ids.uid) && Number.isInteger(ids.gid) && ids.uid > 0 ? ids : null
}

function ensureUser() {
  const found = idsOf(ask('getent', ['passwd', name]).output)
  if (found) return found
  say(`Running as root: Electron gets an ordinary user of its own, "${name}" (home ${home}).`)
  const args = [
    '--system',
    '--user-group',
    '--home-dir',
    home,
    '--create-home',
    '--shell',
    '/usr/sbin/nologin',
    name,
  ]
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` }
  const { output } = ask('useradd', args, { env })
  const made = idsOf(ask('getent', ['passwd', name]).output)
  if (!made)
    throw new Problem(`The user "${name}" could not be made.\n${output}`, 'start again as an ordinary user.')
  return made
}

/**
 * Makes a folder that belongs to the runner and nobody else reads.
 * @param {Runner} runner
 * @param {string} folder
 */
export function ownFolder(runner, folder) {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { uid, gid } = runner.ids
  if (uid !== undefined && gid !== undefined) fs.chownSync(folder, uid, gid)
  return folder
}

/**
 * An environment without what points into another user's home.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} folder the other home
 */
export function envOfUser(env, folder) {
  const kept = Object.entries(env).filter(([key]) => !/^(XDG_|npm_|INIT_CWD$|SUDO_|MAIL$|OLDPWD$)/.test(key))
  return {
    ...Object.fromEntries(kept),
    HOME: folder,
    USER: name,
    LOGNAME: name,
    TMPDIR: os.tmpdir(),
    XDG_CONFIG_HOME: path.join(folder, '.config'),
    XDG_CACHE_HOME: path.join(folder, '.cache'),
    XDG_DATA_HOME: path.join(folder, '.local', 'share'),
    XDG_RUNTIME_DIR: path.join(folder, 'run'),
  }
}

/** @returns {Runner} */
export function chooseRunner() {
  if (process.getuid?.() !== 0 || process.platform !== 'linux') {
    return { switched: false, ids: {}, home: os.homedir(), env: process.env }
  }
  const runner = { switched: true, ids: ensureUser(), home, env: envOfUser(process.env, home) }
  ownFolder(runner, home)
  for (const folder of ['.config', '.cache', '.local', '.local/share', 'run'])
    ownFolder(runner, path.join(home, folder))
  return runner
}

/**
 * Whether the runner may read all of these: a work tree under a folder that only root enters may not.
 * @param {Runner} runner
 * @param {string[]} files
 */
export function mayRead(runner, files) {
  if (!runner.switched) return true
  return files.every((file) => ask('test', ['-r', file], { ...runner.ids, cwd: '/' }).ok)
}
