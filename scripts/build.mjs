import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { projectNode, toolEnv } from './install.mjs'
import { inProject, root, scratchFolder } from './project.mjs'
import { run } from './run.mjs'
import { Problem, say, seconds } from './say.mjs'

const sources = [
  'src',
  'resources',
  'electron.vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]

/** @param {string} place @returns {string[]} all files below it, or itself */
function filesOf(place) {
  if (!fs.existsSync(place)) return []
  if (fs.statSync(place).isFile()) return [place]
  const entries = fs.readdirSync(place, { withFileTypes: true })
  return entries.flatMap((entry) => filesOf(path.join(place, entry.name))).sort()
}

/**
 * One hash over names and contents: a touched file is no change, a renamed one is.
 * @param {string} folder
 * @param {string[]} places below `folder`; those that do not exist count as empty
 * @param {string} target
 */
export function sourceHash(folder, places, target) {
  const hash = createHash('sha256').update(target)
  for (const file of places.flatMap((place) => filesOf(path.join(folder, place)))) {
    const content = fs.readFileSync(file)
    hash
      .update(`\0${path.relative(folder, file).replaceAll(path.sep, '/')}\0${content.length}\0`)
      .update(content)
  }
  return hash.digest('hex')
}

/**
 * Builds `out/` when sources, configuration, packages or the target have changed. The caller holds the lock "build".
 * @param {'official' | 'fallback'} target the Electron it is for
 * @returns {Promise<string>} the hash of what is built
 */
export async function ensureBuilt(target) {
  const stamp = path.join(scratchFolder(), 'built')
  const wanted = sourceHash(root, sources, target)
  const built = fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted
  if (built && fs.existsSync(inProject('out', 'main', 'index.js'))) return wanted
  const started = performance.now()
  say('Building ...')
  fs.rmSync(stamp, { force: true })
  const vite = inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const { code, output } = await run(projectNode(), [vite, 'build'], {
    cwd: root,
    env: {
      ...toolEnv(),
      EFFLEURAGE_BUILD_TARGET: target,
      ...(target === 'fallback' && { ELECTRON_MAJOR_VER: '33' }),
    },
    quiet: true,
  })
  if (code !== 0)
    throw new Problem(`The build failed.\n${output.trim()}`, 'mend the sources it names, then start again.')
  fs.writeFileSync(stamp, wanted)
  say(`Built (${seconds(started)}).`)
  return wanted
}
