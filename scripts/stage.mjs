import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { inProject, readJson, root } from './project.mjs'
import { ask } from './run.mjs'
import { Problem, say } from './say.mjs'
import { mayRead, ownFolder } from './user.mjs'

/** @typedef {import('./user.mjs').Runner} Runner */

const notCopied = new Set(['.git', '.cache', 'node_modules', 'test-results', 'playwright-report', 'dist'])

/** @param {string | Buffer} text */
function shortHash(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

/**
 * @param {string} from
 * @param {string} to
 */
function copy(from, to) {
  const { ok, output } = ask('cp', ['-a', from, to])
  if (!ok)
    throw new Problem(
      `${from} could not be copied to ${to}.\n${output}`,
      'check that the disk has 2 GB free.',
    )
}

/** @param {string} folder a copy of ours: made readable, since the original may be root's alone */
function openUp(folder) {
  ask('chmod', ['-R', 'a+rX', folder])
}

/**
 * The installed packages that the application needs when it runs; everything else is bundled or a tool.
 * @param {{ packages: Record<string, { dev?: boolean, devOptional?: boolean }> }} lock package-lock.json
 * @returns {string[]} places below the project, such as `node_modules/better-sqlite3`
 */
export function runtimePackages(lock) {
  return Object.entries(lock.packages)
    .filter(([place, entry]) => place !== '' && !entry.dev && !entry.devOptional)
    .map(([place]) => place)
}

/** @param {Runner} runner */
function treeIsReadable(runner) {
  return mayRead(
    runner,
    ['package.json', 'node_modules/.package-lock.json', 'node_modules/node/bin/node'].map((file) =>
      inProject(file),
    ),
  )
}

/**
 * Copies without using disk for it where the files may be shared: on one file system, and readable by all.
 * @param {string} from
 * @param {string} to
 */
function copyOrLink(from, to) {
  const open = (fs.statSync(path.join(from, '.package-lock.json')).mode & 0o004) !== 0
  if (open && ask('cp', ['-al', from, to]).ok) return
  fs.rmSync(to, { recursive: true, force: true })
  copy(from, to)
  openUp(to)
}

/**
 * The packages, at a place the runner may read: the project's own, or a copy that all checkouts with the same lock share.
 * Copies out of use are removed.
 * @param {Runner} runner
 * @returns {string} a folder named node_modules
 */
function readableModules(runner) {
  if (treeIsReadable(runner)) return inProject('node_modules')
  const copies = path.join(runner.home, 'packages')
  const base = path.join(copies, shortHash(fs.readFileSync(inProject('package-lock.json'))))
  const home = path.join(base, 'node_modules')
  if (!fs.existsSync(home)) {
    say(`"${runner.env.USER}" may not read ${root}: copying the packages to ${base} ...`)
    fs.mkdirSync(base, { recursive: true, mode: 0o755 })
    const scratch = fs.mkdtempSync(path.join(base, 'copying-'))
    copyOrLink(inProject('node_modules'), path.join(scratch, 'node_modules'))
    if (!fs.existsSync(home)) fs.renameSync(path.join(scratch, 'node_modules'), home)
    fs.rmSync(scratch, { recursive: true, force: true })
  }
  fs.utimesSync(base, new Date(), new Date())
  removeStale(copies)
  return home
}

/** @param {string} folder whose entries are removed when nobody has used them for three days */
function removeStale(folder) {
  const oldest = Date.now() - 3 * 24 * 60 * 60 * 1000
  for (const name of fs.readdirSync(folder)) {
    const place = path.join(folder, name)
    if (fs.statSync(place).mtimeMs < oldest) fs.rmSync(place, { recursive: true, force: true })
  }
}

/**
 * A copy of the whole project for one run of tests: readable by the runner, and unmoved by what is edited meanwhile.
 * @param {Runner} runner
 * @param {string} folder where to make it; must not exist yet
 * @returns {string} its node_modules, a link to packages the runner may read
 */
export function snapshot(runner, folder) {
  fs.mkdirSync(folder, { recursive: true })
  for (const name of fs.readdirSync(root)) {
    if (!notCopied.has(name)) fs.cpSync(inProject(name), path.join(folder, name), { recursive: true })
  }
  if (runner.switched) openUp(folder)
  const modules = readableModules(runner)
  fs.symlinkSync(modules, path.join(folder, 'node_modules'), 'junction')
  return modules
}

/**
 * The folder to start the application from: the project itself, or a copy of what the application needs. Each build has
 * a copy of its own, so that a second start leaves the files of a running window alone.
 * @param {Runner} runner
 * @param {string} build what was built, as `ensureBuilt` names it
 */
export function applicationFolder(runner, build) {
  if (treeIsReadable(runner) && mayRead(runner, [inProject('out', 'main', 'index.js')])) return root
  const copies = ownFolder(runner, path.join(runner.home, 'applications'))
  const folder = path.join(copies, shortHash(root + build))
  if (!fs.existsSync(folder)) {
    say(`"${runner.env.USER}" may not read ${root}: starting from a copy in ${folder}.`)
    const scratch = fs.mkdtempSync(path.join(copies, 'copying-'))
    const runtime = runtimePackages(readJson(inProject('package-lock.json')))
    for (const place of ['package.json', 'out', 'resources', ...runtime]) {
      if (!fs.existsSync(inProject(place))) continue
      fs.mkdirSync(path.dirname(path.join(scratch, place)), { recursive: true })
      copy(inProject(place), path.join(scratch, place))
    }
    openUp(scratch)
    fs.renameSync(scratch, folder)
  }
  fs.utimesSync(folder, new Date(), new Date())
  removeStale(copies)
  return folder
}

/**
 * Electron at a place the runner may read (the official one stands in node_modules).
 * @param {Runner} runner
 * @param {string} executable
 */
export function readableExecutable(runner, executable) {
  const modules = inProject('node_modules')
  if (!executable.startsWith(modules + path.sep) || treeIsReadable(runner)) return executable
  return path.join(readableModules(runner), path.relative(modules, executable))
}

/**
 * A folder for one run, thrown away after it.
 * @param {Runner} runner
 * @param {string} temp the system's folder for such things
 */
export function runFolder(runner, temp) {
  const base = runner.switched ? ownFolder(runner, path.join(runner.home, 'runs')) : temp
  return ownFolder(runner, fs.mkdtempSync(path.join(base, 'effleurage-')))
}
