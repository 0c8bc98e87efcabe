import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const name = 'effleurage-dev'

/**
 * Where prepared development tools are kept: outside the work tree, so that all checkouts share them, and readable by
 * the ordinary user that Electron runs as when we are root.
 * @param {{ uid: number | undefined, home: string, xdgCache: string | undefined }} who
 */
export function cacheFolder({ uid, home, xdgCache }) {
  if (uid === 0) return path.join('/var/cache', name)
  return path.join(xdgCache || path.join(home, '.cache'), name)
}

/** The cache of whoever runs this script. */
function ownCache() {
  return cacheFolder({
    uid: process.getuid?.(),
    home: os.homedir(),
    xdgCache: process.env.XDG_CACHE_HOME,
  })
}

/**
 * Gives the folder `key` of the cache, making it first where it is missing. It is made beside its place and moved there
 * whole, so an interrupted run leaves nothing that looks finished, and of two at once the first one counts.
 * @param {string} key names content and version
 * @param {(folder: string, scratch: string) => Promise<void>} make fills `folder`; `scratch` is thrown away afterwards
 * @returns {Promise<string>}
 */
export async function cached(key, make) {
  const cache = ownCache()
  const home = path.join(cache, key)
  if (fs.existsSync(home)) return home
  fs.mkdirSync(cache, { recursive: true, mode: 0o755 })
  const scratch = fs.mkdtempSync(path.join(cache, '.making-'))
  const folder = path.join(scratch, 'result')
  const umask = process.umask(0o022)
  try {
    fs.mkdirSync(folder)
    await make(folder, scratch)
    if (!fs.existsSync(home)) fs.renameSync(folder, home)
  } finally {
    process.umask(umask)
    fs.rmSync(scratch, { recursive: true, force: true })
  }
  return home
}
