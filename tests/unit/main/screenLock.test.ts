import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, vi } from 'vitest'
import { sessionPath, tellsLocked, watchScreenLock } from '../../../src/main/screenLock.ts'

const session = '/org/freedesktop/login1/session/_31'
const changed = `${session}: org.freedesktop.DBus.Properties.PropertiesChanged ('org.freedesktop.login1.Session', `

it('hears of a locked screen, and of nothing else', () => {
  expect(tellsLocked(`${changed}{'LockedHint': <true>}, @as [])`)).toBe(true)
  expect(tellsLocked(`${session}: org.freedesktop.login1.Session.Lock ()`)).toBe(true)
  expect(tellsLocked(`${changed}{'LockedHint': <false>}, @as [])`)).toBe(false)
  expect(tellsLocked(`${changed}{'IdleHint': <true>}, @as [])`)).toBe(false)
  expect(tellsLocked(`${session}: org.freedesktop.login1.Session.Unlock ()`)).toBe(false)
  expect(sessionPath(`(objectpath '${session}',)\n`)).toBe(session)
  expect(sessionPath('Error: no such session')).toBeNull()
})

/** A `gdbus` of our own, first on the path while `use` runs. */
async function withGdbus(script: string, use: () => Promise<void>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'effleurage-bus-'))
  const file = path.join(folder, 'gdbus')
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
  vi.stubEnv('PATH', `${folder}:${process.env.PATH}`)
  try {
    await use()
  } finally {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true, force: true })
  }
}

it.runIf(process.platform === 'linux')(
  'is in force while logind is listened to, and not without it',
  async () => {
    const asks = `if [ "$1" = call ]; then echo "(objectpath '${session}',)"; exit 0; fi`
    const says = `echo "${changed}{'LockedHint': <true>}, @as [])"; exec sleep 60`
    await withGdbus(`${asks}\n${says}`, async () => {
      const locked = vi.fn()
      const watch = watchScreenLock(locked, { XDG_SESSION_ID: '31' })
      await vi.waitFor(() => expect(locked).toHaveBeenCalledTimes(1), { timeout: 10_000 })
      expect(watch.inForce).toBe(true)
      watch.end()
      await vi.waitFor(() => expect(watch.inForce).toBe(false), { timeout: 10_000 })
    })
    await withGdbus('exit 1', async () => {
      const watch = watchScreenLock(() => {}, {})
      await new Promise((resolve) => setImmediate(resolve))
      expect(watch.inForce).toBe(false)
      watch.end()
    })
  },
)
