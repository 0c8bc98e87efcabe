import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import { test } from '../../e2e/helpers/launch.ts'
import { firstStart } from '../../e2e/helpers/practice.ts'
import { fingerprints } from '../../helpers/database.ts'
import { counter, tallyOf } from '../row.ts'
import { conclude, lengthNow } from './findings.ts'

const project = path.resolve(import.meta.dirname, '../../..')
const starts = { short: 1, full: 5, nightly: 40 }
const patienceMs = 20_000

/** Starts the application once more; its exit code, or null when it is still there after a while and was ended. */
function startAgain(userData: string): Promise<number | null> {
  const executable = process.env.EFFLEURAGE_ELECTRON
  if (!executable) throw new Error('EFFLEURAGE_ELECTRON is not set')
  const second = spawn(executable, [project], {
    stdio: 'ignore',
    env: { ...process.env, EFFLEURAGE_USER_DATA: userData },
  })
  const timer = setTimeout(() => second.kill('SIGKILL'), patienceMs)
  return new Promise((resolve) =>
    second.on('exit', (code) => {
      clearTimeout(timer)
      resolve(code)
    }),
  )
}

test('T4: a second start ends by itself, brings the first forward and touches nothing', async ({
  launch,
}) => {
  const found = counter()
  const control = counter()
  const { app, window, userData } = await launch()
  await firstStart(window)
  const folder = path.join(userData, 'practice')
  const visible = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.isVisible()))
  for (let start = 0; start < starts[lengthNow()]; start++) {
    found.injected += 1
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
    const before = JSON.stringify(fingerprints(folder))
    const code = await startAgain(userData)
    found.check(code === 0, `start ${start}: ended with ${code}`)
    await expect.poll(visible).toEqual([true])
    found.check((await visible()).join() === 'true', `start ${start}: the first window is not there`)
    found.check(JSON.stringify(fingerprints(folder)) === before, `start ${start}: the files are not the same`)
  }
  // The control: on a folder of its own nothing keeps it from staying.
  control.injected += 1
  const elsewhere = fs.mkdtempSync(path.join(os.tmpdir(), 'effleurage-second-'))
  control.check((await startAgain(elsewhere)) === 0, 'on a folder of its own it stays')
  conclude('T4', { ...tallyOf(found), control: tallyOf(control), seen: found.seen })
})
