import { findElectron } from './electron/find.mjs'
import { ensureSandbox } from './electron/sandbox.mjs'
import { ensureInstalled } from './install.mjs'
import { readableExecutable } from './stage.mjs'
import { chooseRunner } from './user.mjs'

/**
 * Everything a window needs before it can open, installed where it is missing.
 * @returns {Promise<{ runner: import('./user.mjs').Runner, electron: import('./electron/find.mjs').Electron }>}
 */
export async function makeReady() {
  await ensureInstalled()
  const found = await findElectron()
  const runner = chooseRunner()
  const electron = { ...found, executable: readableExecutable(runner, found.executable) }
  ensureSandbox(electron.executable, runner)
  return { runner, electron }
}
