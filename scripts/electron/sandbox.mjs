import fs from 'node:fs'
import path from 'node:path'
import { ask } from '../run.mjs'
import { Problem, say } from '../say.mjs'

const SETUID_ROOT = 0o4755

/** @param {string} helper Electron's chrome-sandbox */
function isSetuidRoot(helper) {
  const { mode, uid } = fs.statSync(helper)
  return uid === 0 && (mode & 0o7777) === SETUID_ROOT
}

/**
 * Makes sure that Chromium can put its renderers into a sandbox: by user namespaces, which most systems let everybody
 * have, or else by its own setuid helper. It is never switched off.
 * @param {string} executable Electron's
 * @param {import('../user.mjs').Runner} runner
 */
export function ensureSandbox(executable, runner) {
  if (process.platform !== 'linux') return
  if (ask('unshare', ['--user', '--map-root-user', 'true'], { ...runner.ids, cwd: '/' }).ok) return
  const helper = path.join(path.dirname(executable), 'chrome-sandbox')
  if (isSetuidRoot(helper)) return
  if (!runner.switched) {
    throw new Problem(
      'This system does not let programs make user namespaces, so Electron cannot start its sandbox.',
      `give its helper the right to do so, then start again:\n\n  sudo chown root ${helper} && sudo chmod 4755 ${helper}\n`,
    )
  }
  say("User namespaces are not allowed here: Electron's own sandbox helper becomes setuid root.")
  fs.chownSync(helper, 0, 0)
  fs.chmodSync(helper, SETUID_ROOT)
}
