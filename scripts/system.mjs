import fs from 'node:fs'
import path from 'node:path'
import { ask, run } from './run.mjs'
import { Problem, say } from './say.mjs'

/**
 * @param {string} program
 * @param {string} [search] a PATH
 */
function onPath(program, search = process.env.PATH ?? '') {
  return search
    .split(path.delimiter)
    .some((folder) => folder !== '' && fs.existsSync(path.join(folder, program)))
}

/** @typedef {'screen' | 'documents' | 'compiler'} Tool */

/** @type {Record<Tool, { programs: string[], packages: string[] }>} */
const tools = {
  screen: { programs: ['Xvfb'], packages: ['xvfb'] },
  documents: { programs: ['pdftotext'], packages: ['poppler-utils'] },
  compiler: { programs: ['gcc', 'g++'], packages: ['g++', 'libc6-dev'] },
}

/**
 * @param {Tool[]} wanted
 * @param {string} [search] a PATH
 * @returns {string[]} Debian packages of the tools that are not there
 */
export function missingTools(wanted, search) {
  return wanted
    .map((name) => tools[name])
    .filter(({ programs }) => programs.some((program) => !onPath(program, search)))
    .flatMap(({ packages }) => packages)
}

/** @param {string} name a package, as this system calls it */
function nameHere(name) {
  const known = (/** @type {string} */ candidate) => ask('apt-cache', ['show', candidate]).ok
  return !known(name) && known(`${name}t64`) ? `${name}t64` : name
}

/** @param {string[]} packages */
async function aptInstall(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const patient = ['-o', 'DPkg::Lock::Timeout=300']
  await run('apt-get', ['update', '-qq', ...patient], { env, quiet: true })
  const names = packages.map(nameHere)
  say(`Installing system packages: ${names.join(' ')} ...`)
  const { code, output } = await run(
    'apt-get',
    ['install', '-y', '-qq', ...patient, '--no-install-recommends', ...names],
    {
      env,
      quiet: true,
    },
  )
  if (code !== 0) {
    throw new Problem(
      `apt-get could not install them.\n${output.slice(-2000).trim()}`,
      `install them by hand: apt-get install ${names.join(' ')}`,
    )
  }
}

/**
 * Has system packages at hand. As root they are installed, with a notice; for anybody else nothing is changed behind
 * their back: the command is told, and we stop.
 * @param {string[]} packages Debian's names; none is fine
 * @param {string} why what they are for
 */
export async function needPackages(packages, why) {
  if (packages.length === 0) return
  const apt = onPath('apt-get')
  if (apt && process.getuid?.() === 0) return aptInstall(packages)
  const names = apt ? packages.map(nameHere) : packages
  throw new Problem(
    `${why} needs packages that this system does not have: ${names.join(', ')}.`,
    apt
      ? `run this, then start again:\n\n  sudo apt-get install ${names.join(' ')}\n`
      : `install them with your system's package manager (these are Debian's names), then start again.`,
  )
}

/**
 * @param {Tool[]} wanted
 * @param {string} why
 */
export function needTools(wanted, why) {
  return needPackages(process.platform === 'linux' ? missingTools(wanted) : [], why)
}
