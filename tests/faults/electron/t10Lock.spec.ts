import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type ElectronApplication, expect, type Page } from '@playwright/test'
import { addNewClient } from '../../e2e/helpers/clientSteps.ts'
import { test } from '../../e2e/helpers/launch.ts'
import { isAlive, openRawPort, practicePids, type RawPort } from '../../e2e/helpers/port.ts'
import { firstStart, unlock } from '../../e2e/helpers/practice.ts'
import { type Counter, counter, tallyOf } from '../row.ts'
import { conclude, lengthNow } from './findings.ts'
import { pageHeap, practiceHeap, watchedApplication } from './heap.ts'

const canary = 'zaunkoenigcanary'
const rounds = { short: 1, full: 3, nightly: 20 }
const wrongTries = 20

/** What locks the practice, from outside. */
const ways: readonly {
  readonly what: string
  lock(app: ElectronApplication, window: Page): Promise<void>
}[] = [
  {
    what: 'suspend',
    lock: (app) => app.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend')),
  },
  {
    what: 'screen lock',
    lock: (app) => app.evaluate(({ powerMonitor }) => void powerMonitor.emit('lock-screen')),
  },
  { what: 'by hand', lock: (_app, window) => window.keyboard.press('Control+Shift+L') },
  {
    what: 'idle',
    // A minute of the application's clock, told as the settings would tell it; nobody touches the window then.
    lock: async (_app, window) => {
      const port = await openRawPort(window)
      await port.call('settings.change', { autoLockMinutes: 1 })
    },
  },
]

/** When the window began to load anew, which is when the lock began. */
async function watchLocks(app: ElectronApplication): Promise<() => Promise<number>> {
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.webContents.on('did-start-navigation', (details) => {
      if (details.isMainFrame) Reflect.set(globalThis, 'lockBegan', Date.now())
    })
  })
  return () => app.evaluate(() => Number(Reflect.get(globalThis, 'lockBegan')))
}

async function goneAt(pid: number): Promise<number> {
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 5))
  return Date.now()
}

/** How many times as fast the application's clock runs while passphrases are tried: a second is ten minutes. */
const fast = 600
/** What the answer may take on its way, on that clock. */
const underwayMs = 20 * fast

/** Refused again and again, with longer and longer waits, and never let in. */
async function tryWrongPassphrases(count: Counter, port: RawPort): Promise<void> {
  const waitMs = async () => {
    const { value } = await port.call('practice.status', {})
    const [, told] = /"waitMs":(\d+)/.exec(JSON.stringify(value)) ?? []
    return Number(told ?? Number.NaN)
  }
  for (let index = 0; index < wrongTries; index++) {
    count.injected += 1
    const passphrase = new TextEncoder().encode(`${canary} wrong ${index}`)
    const refused = await port.begin('practice.unlock', { passphrase })
    // Asked while the try is still being judged: the wait has begun by then.
    const wait = await waitMs()
    const full = Math.min(1000 * 2 ** index, 300_000)
    count.check(wait <= full && wait >= full / 2 - underwayMs, `wrong try ${index}: a wait of ${wait} ms`)
    const answer = await refused.answer()
    count.check(answer !== 'closed' && answer.error?.code === 'refused', `wrong try ${index}: not refused`)
    await expect.poll(waitMs, { intervals: [20] }).toBe(0)
  }
}

test('T10: locked, no process that knew a client is left, and no heap holds one', async ({ launch }) => {
  const found = counter()
  const control = counter()
  // A minute of the application's clock takes two seconds.
  const heaps = watchedApplication(fs.mkdtempSync(path.join(os.tmpdir(), 'effleurage-watched-')))
  const { app, window, userData, close } = await launch({
    application: heaps,
    env: { EFFLEURAGE_CLOCK_RATE: '30' },
  })
  const lockBegan = await watchLocks(app)
  await firstStart(window)
  await (await openRawPort(window)).call('settings.change', { autoLockMinutes: 0 })
  await addNewClient(window, { name: `Anna ${canary}`, note: `${canary} on the left` })

  for (let round = 0; round < rounds[lengthNow()]; round++) {
    for (const { what, lock } of ways) {
      found.injected += 1
      const [before = 0] = await practicePids(app)
      await window.getByText(canary).first().waitFor()
      control.injected += 2
      control.check(!(await pageHeap(window)).includes(canary), `${what}: in the open window`)
      control.check(!(await practiceHeap(before, heaps)).includes(canary), `${what}: in the open practice`)
      const gone = goneAt(before)
      await lock(app, window)
      const goneTime = await gone
      const took = goneTime - (await lockBegan())
      found.check(took < 1000, `${what}: the old process was there for ${took} ms`)
      await window.getByLabel('Passphrase', { exact: true }).waitFor()
      found.check((await window.getByText(canary).count()) === 0, `${what}: on the screen`)
      found.check(!(await pageHeap(window)).includes(canary), `${what}: in the heap of the window`)
      const [after = 0] = await practicePids(app)
      found.check(after !== before, `${what}: the same process`)
      found.check(
        !(await practiceHeap(after, heaps)).includes(canary),
        `${what}: in the heap of the practice`,
      )
      await unlock(window)
      await (await openRawPort(window)).call('settings.change', { autoLockMinutes: 0 })
      await window.keyboard.press('Control+2')
    }
  }
  await close()

  const again = await launch({ application: heaps, userData, env: { EFFLEURAGE_CLOCK_RATE: String(fast) } })
  await tryWrongPassphrases(found, await openRawPort(again.window))
  const [last = 0] = await practicePids(again.app)
  found.check(
    !(await practiceHeap(last, heaps)).includes(canary),
    'after wrong tries: on the heap of the practice',
  )
  found.check(!(await pageHeap(again.window)).includes(`Anna ${canary}`), 'after wrong tries: in the window')
  conclude('T10', { ...tallyOf(found), control: tallyOf(control), seen: found.seen })
})
