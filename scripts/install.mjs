import fs from 'node:fs'
import path from 'node:path'
import { locked } from './lock.mjs'
import { runNpm } from './npm.mjs'
import { inProject, readJson, root } from './project.mjs'
import { ask } from './run.mjs'
import { Problem, say, seconds } from './say.mjs'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} Locked */
/** @typedef {{ packages: Record<string, Locked> }} Lock */

/**
 * Whether what npm noted about node_modules is what the lock file asks for. Packages for other systems are optional and
 * may be absent.
 * @param {Lock} lock package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json
 */
export function sameAsLock(lock, installed) {
  const wanted = Object.entries(lock.packages).filter(([place]) => place !== '')
  const present = (/** @type {[string, Locked]} */ [place, entry]) => {
    const have = installed.packages[place]
    if (!have) return entry.optional === true
    return have.version === entry.version && have.integrity === entry.integrity
  }
  return wanted.every(present) && Object.keys(installed.packages).every((place) => place in lock.packages)
}

/** The Node that everything after the installation runs on, as package.json pins it. */
export function projectNode() {
  return inProject('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
}

function nodeIsRight() {
  const { version } = readJson(inProject('node_modules', 'node', 'package.json'))
  const { ok, output } = ask(projectNode(), ['-p', 'process.versions.node'])
  return ok && output.trim() === version
}

function isInstalled() {
  const note = inProject('node_modules', '.package-lock.json')
  if (!fs.existsSync(note)) return false
  return sameAsLock(readJson(inProject('package-lock.json')), readJson(note)) && nodeIsRight()
}

// No package may run a script while it installs, but for `node`, whose script brings its own binary. (Some npm versions
// would otherwise compile the database addon, for which a desktop has no compiler.)
async function install() {
  const started = performance.now()
  say('Installing packages (npm ci) ...')
  for (const args of [
    ['ci', '--ignore-scripts', '--no-progress'],
    ['rebuild', 'node'],
  ]) {
    const { code, output } = await runNpm([...args, '--loglevel=error'], { cwd: root, quiet: true })
    if (code !== 0) {
      throw new Problem(
        `npm ${args[0]} failed.\n${output.slice(-3000).trim()}`,
        'check that npm reaches its registry (npm ping) and the disk has 2 GB free, then start again.',
      )
    }
  }
  if (!isInstalled()) {
    throw new Problem(
      'npm finished, but node_modules is not what package-lock.json asks for.',
      'delete node_modules and start again.',
    )
  }
  say(`Packages are installed (${seconds(started)}).`)
}

/** @param {string} version of the Node that runs this script */
export function newEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 20 || (major === 20 && minor >= 19)
}

/** Installs what package-lock.json asks for, if it is not there. */
export async function ensureInstalled() {
  if (!newEnough(process.versions.node)) {
    throw new Problem(
      `Node ${process.versions.node} is too old.`,
      'install Node 20.19 or newer, then start again.',
    )
  }
  if (!isInstalled()) await locked('install', async () => void (isInstalled() || (await install())))
}

/** The environment for the project's own tools: its Node and its commands first, colours only for a terminal. */
export function toolEnv() {
  const folders = [path.dirname(projectNode()), inProject('node_modules', '.bin')]
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' }
  return { ...process.env, ...plain, [key]: [...folders, process.env[key] ?? ''].join(path.delimiter) }
}
