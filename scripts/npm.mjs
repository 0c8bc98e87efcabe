import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { run } from './run.mjs'
import { Problem } from './say.mjs'

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

/**
 * Runs npm itself. Windows starts `.cmd` files only through a shell; no argument here comes from outside.
 * @param {string[]} args
 * @param {import('./run.mjs').Where & { quiet?: boolean }} [where]
 */
export function runNpm(args, where = {}) {
  return run(npm, args, { ...where, shell: process.platform === 'win32' })
}

/**
 * The hash of a file in the form package locks write it.
 * @param {string} file
 */
export function integrityOf(file) {
  const hash = createHash('sha512')
  const handle = fs.openSync(file, 'r')
  const part = Buffer.allocUnsafe(1 << 22)
  for (let n = fs.readSync(handle, part); n > 0; n = fs.readSync(handle, part))
    hash.update(part.subarray(0, n))
  fs.closeSync(handle)
  return `sha512-${hash.digest('base64')}`
}

/**
 * Fetches one package as npm packs it, runs none of its scripts and refuses any other content than the pinned one.
 * @param {{ spec: string, integrity: string }} wanted exact version, and its sha512
 * @param {string} folder an empty folder; npm's own cache goes there too, so that nothing is kept twice
 * @returns {Promise<string>} the path of the .tgz
 */
export async function fetchPackage(wanted, folder) {
  const args = ['pack', wanted.spec, '--ignore-scripts', '--silent', '--pack-destination', folder]
  const { code, output } = await runNpm([...args, '--cache', path.join(folder, 'npm')], {
    cwd: folder,
    quiet: true,
  })
  const name = fs.readdirSync(folder).find((file) => file.endsWith('.tgz'))
  if (code !== 0 || !name) {
    throw new Problem(
      `npm could not fetch ${wanted.spec}.\n${output.trim()}`,
      'check that npm reaches its registry (npm ping), then start again.',
    )
  }
  const file = path.join(folder, name)
  const got = integrityOf(file)
  if (got !== wanted.integrity) {
    fs.rmSync(file)
    throw new Problem(
      `${wanted.spec} is not what it should be.\nexpected ${wanted.integrity}\nreceived ${got}`,
      'nothing of it was used. Try again; if it stays so, do not go on and report it.',
    )
  }
  return file
}
