import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ensureBuilt } from './build.mjs'
import { locked } from './lock.mjs'
import { readJson } from './project.mjs'
import { makeReady } from './ready.mjs'
import { run } from './run.mjs'
import { openScreen } from './screen.mjs'
import { runFolder, snapshot } from './stage.mjs'
import { ownFolder } from './user.mjs'

/**
 * Runs Playwright in real Electron: on a snapshot of the project, as an ordinary user, on the desktop's screen or a
 * virtual one. Several runs may go on at the same time.
 * @param {string[]} args for `playwright test`
 * @param {{ results: string, env?: NodeJS.ProcessEnv, out?: string }} options `results`: the folder that what the tests
 *   leave behind (pictures, traces) replaces; `out`: a folder that gets what they write to EFFLEURAGE_DEMO_OUT
 * @returns {Promise<{ code: number, report: unknown, left: string[] }>} the JSON report, or null when there is none; the
 *   names of what `out` was given
 */
export async function runPlaywright(args, { results, env = {}, out }) {
  const { runner, electron } = await makeReady()
  const folder = runFolder(runner, os.tmpdir())
  try {
    const project = path.join(folder, 'project')
    const modules = await locked('build', async () => {
      await ensureBuilt(electron.target)
      return snapshot(runner, project)
    })
    const made = ownFolder(runner, path.join(folder, 'made'))
    const left = ownFolder(runner, path.join(folder, 'results'))
    const report = path.join(ownFolder(runner, path.join(folder, 'report')), 'playwright.json')
    const temp = process.platform === 'linux' ? { TMPDIR: ownFolder(runner, path.join(folder, 'tmp')) } : {}
    const screen = await openScreen(runner, path.join(folder, 'screen'))
    try {
      const node = path.join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
      const { code } = await run(
        node,
        [path.join(modules, '@playwright', 'test', 'cli.js'), 'test', ...args],
        {
          ...runner.ids,
          cwd: project,
          env: {
            ...{ ...runner.env, ...electron.env, ...screen.env, ...temp },
            EFFLEURAGE_ELECTRON: electron.executable,
            EFFLEURAGE_RESULTS: left,
            EFFLEURAGE_REPORT: report,
            EFFLEURAGE_DEMO_OUT: made,
            ...env,
          },
        },
      )
      if (out) fs.cpSync(made, out, { recursive: true })
      return { code, report: fs.existsSync(report) ? readJson(report) : null, left: fs.readdirSync(made) }
    } finally {
      screen.close()
      keep(left, results)
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Moves what the tests left behind to where a person looks for it.
 * @param {string} left
 * @param {string} results
 */
function keep(left, results) {
  fs.rmSync(results, { recursive: true, force: true })
  fs.cpSync(left, results, { recursive: true })
}
