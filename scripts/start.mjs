// npm start [-- --sample]: installs what is missing, builds what has changed, opens the application.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ensureBuilt } from './build.mjs'
import { locked } from './lock.mjs'
import { makeReady } from './ready.mjs'
import { isStopping, run } from './run.mjs'
import { finish, say } from './say.mjs'
import { openScreen } from './screen.mjs'
import { applicationFolder, runFolder } from './stage.mjs'

/** @param {NodeJS.ProcessEnv} env @param {string} home */
function dataFolder(env, home) {
  if (env.EFFLEURAGE_USER_DATA) return env.EFFLEURAGE_USER_DATA
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Effleurage')
  if (process.platform === 'win32') return path.join(env.APPDATA ?? home, 'Effleurage')
  return path.join(env.XDG_CONFIG_HOME || path.join(home, '.config'), 'Effleurage')
}

// On a bare system Chromium complains about each desktop service it does not find.
const quietly = ['--log-level=3']

await finish(async () => {
  const { runner, electron } = await makeReady()
  const application = await locked('build', async () => {
    return applicationFolder(runner, await ensureBuilt(electron.target))
  })
  const scratch = runFolder(runner, os.tmpdir())
  try {
    const screen = await openScreen(runner, scratch)
    try {
      say(`Effleurage opens. Its data lies in ${dataFolder(runner.env, runner.home)}`)
      const options = screen.virtual ? quietly : []
      const { code } = await run(electron.executable, [...options, application, ...process.argv.slice(2)], {
        ...runner.ids,
        cwd: application,
        env: { ...runner.env, ...electron.env, ...screen.env },
      })
      return isStopping() ? 0 : code
    } finally {
      screen.close()
    }
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true })
  }
})
