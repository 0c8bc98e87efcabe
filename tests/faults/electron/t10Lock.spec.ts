import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type ElectronApplication, expect, type Page } from '@playwright/test'
import { addNewClient } from '../../e2e/helpers/clientSteps.ts'
import { type LaunchedApp, type LaunchOptions, test } from '../../e2e/helpers/launch.ts'
import { isAlive, openRawPort, practicePids, type RawPort } from '../../e2e/helpers/port.ts'
import { firstStart, goTo, unlock } from '../../e2e/helpers/practice.ts'
import { type Counter, counter, type Findings, joined, tallyOf } from '../row.ts'
import { conclude, lengthNow } from './findings.ts'
import { pageHeap, practiceHeap, watchedApplication } from './heap.ts'

const canary = 'zaunkoenigcanary'
const rounds = { short: 1, full: 2, nightly: 20 }
const tries = { short: 8, full: 20, nightly: 20 }
const wrongWords = `${canary} wrong`

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

/** How many times as fast the application's clock runs while passphrases are tried: a second is a minute. */
const fast = 60
/** What the answer may take on its way, on that clock. */
const underwayMs = 50 * fast

/** Refused again and again, with longer and longer waits, and never let in. */
async function tryWrongPassphrases(count: Counter, port: RawPort, times: number): Promise<void> {
  const waitMs = async () => {
    const { value } = await port.call('practice.status', {})
    const [, told] = /"waitMs":(\d+)/.exec(JSON.stringify(value)) ?? []
    return Number(told ?? Number.NaN)
  }
  for (let index = 0; index < times; index++) {
    count.injected += 1
    const passphrase = new TextEncoder().encode(`${wrongWords} ${index}`)
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

async function practiceHolds({ app }: LaunchedApp, heaps: string, words: string): Promise<boolean> {
  const [pid = 0] = await practicePids(app)
  return (await practiceHeap(pid, heaps)).includes(words)
}

test('T10: locked, no process that knew a client is left, and no heap holds one', async ({ launch }) => {
  const found = counter()
  const control = counter()
  // A minute of the application's clock takes six seconds: after a lock by idleness there is as long to switch that off.
  const heaps = watchedApplication(fs.mkdtempSync(path.join(os.tmpdir(), 'effleurage-watched-')))
  const { app, window, userData, close } = await launch({
    application: heaps,
    env: { EFFLEURAGE_CLOCK_RATE: '10' },
  })
  const lockBegan = await watchLocks(app)
  await firstStart(window)
  await (await openRawPort(window)).call('settings.change', { autoLockMinutes: 0 })
  await addNewClient(window, { name: `Anna ${canary}`, note: `${canary} on the left` })

  for (let round = 0; round < rounds[lengthNow()]; round++) {
    // Over sleep and a locked screen the same way leads; tests/e2e/shell goes it each time.
    for (const { what, lock } of lengthNow() === 'short' ? ways.slice(2) : ways) {
      found.injected += 1
      const [before = 0] = await practicePids(app)
      await window.getByText(canary).first().waitFor()
      if (lengthNow() !== 'short' || control.injected === 0) {
        control.injected += 2
        control.check(!(await pageHeap(window)).includes(canary), `${what}: in the open window`)
        control.check(!(await practiceHeap(before, heaps)).includes(canary), `${what}: in the open practice`)
      }
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
      await goTo(window, '/clients')
    }
  }
  await close()

  const locks = { ...tallyOf(found), control: tallyOf(control), seen: found.seen }
  conclude('T10', joined(locks, await wrongTries(launch, { application: heaps, userData })))
})

type Launch = (options: LaunchOptions) => Promise<LaunchedApp>

/** Wrong passphrases over the port and in the window: none is left on a heap. The control wipes nothing. */
async function wrongTries(launch: Launch, options: LaunchOptions): Promise<Findings> {
  const found = counter()
  const control = counter()
  const heaps = options.application ?? ''
  const env = { EFFLEURAGE_CLOCK_RATE: String(fast) }
  const tried = await launch({ ...options, env })
  await tryWrongPassphrases(found, await openRawPort(tried.window), tries[lengthNow()])
  found.injected += 1
  const typed = `${canary} typed`
  found.check(!(await practiceHolds(tried, heaps, wrongWords)), 'after wrong tries: in the practice')
  await tried.window.getByLabel('Passphrase', { exact: true }).fill(typed)
  await tried.window.getByRole('button', { name: 'Unlock' }).click()
  await tried.window.getByRole('alert').waitFor()
  found.check(!(await pageHeap(tried.window)).includes(typed), 'after a wrong try: in the window')
  found.check(!(await practiceHolds(tried, heaps, typed)), 'after a wrong try: in the practice')
  await tried.close()

  control.injected += 1
  // The clock begins anew with the process, far before the last try of the one that ran fast.
  fs.rmSync(path.join(tried.userData, 'practice', 'refused.json'))
  const careless = await launch({ ...options, env: { ...env, EFFLEURAGE_CARELESS: '1' } })
  await tryWrongPassphrases(counter(), await openRawPort(careless.window), 1)
  control.check(!(await practiceHolds(careless, heaps, wrongWords)), 'not wiped: in the practice')
  await careless.window.getByLabel('Passphrase', { exact: true }).fill(typed)
  expect(await pageHeap(careless.window)).toContain(typed)
  await careless.close()
  return { ...tallyOf(found), control: tallyOf(control), seen: found.seen }
}
