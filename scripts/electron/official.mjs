import fs from 'node:fs'
import path from 'node:path'
import { projectNode } from '../install.mjs'
import { inProject, readJson } from '../project.mjs'
import { run } from '../run.mjs'
import { Problem, say } from '../say.mjs'

const home = inProject('node_modules', 'electron')

function executableName() {
  if (process.platform === 'darwin') return path.join('Electron.app', 'Contents', 'MacOS', 'Electron')
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

/** @param {string} folder a prepared distribution of Electron, named by the person */
function overridden(folder) {
  const executable = path.join(folder, executableName())
  if (fs.existsSync(executable)) return executable
  throw new Problem(
    `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, but there is no ${executableName()} in it.`,
    'correct the variable or unset it, then start again.',
  )
}

function downloaded() {
  const executable = path.join(home, 'dist', executableName())
  const note = path.join(home, 'dist', 'version')
  if (!fs.existsSync(executable) || !fs.existsSync(note)) return null
  const version = fs.readFileSync(note, 'utf8').trim().replace(/^v/, '')
  return version === readJson(path.join(home, 'package.json')).version ? executable : null
}

/**
 * The Electron of package.json, downloaded by its own installer if need be.
 * @returns {Promise<{ executable: string } | { reason: string }>} why it could not be had
 */
export async function officialElectron() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (folder) return { executable: overridden(folder) }
  const ready = downloaded()
  if (ready) return { executable: ready }
  const { version } = readJson(path.join(home, 'package.json'))
  say(`Fetching Electron ${version} from its release host ...`)
  const { output } = await run(projectNode(), [path.join(home, 'install.js')], { quiet: true })
  const executable = downloaded()
  if (executable) return { executable }
  const reason = output.split('\n').find((line) => /error/i.test(line)) ?? 'its installer gave no reason'
  return { reason: reason.trim() }
}
