import path from 'node:path'
import { expect } from '@playwright/test'
import { test } from '../../e2e/helpers/launch.ts'
import { openRawPort, practicePids } from '../../e2e/helpers/port.ts'
import { dataKeyOf } from '../../helpers/database.ts'
import { counter, tallyOf } from '../row.ts'
import { scriptStrings } from '../scripts.ts'
import { conclude, lengthNow } from './findings.ts'
import { liveData } from './liveData.ts'
import { bringGenerator } from './page.ts'
import { placesOf } from './places.ts'
import { askOut } from './t11Addresses.ts'
import { callFitting, callLocked, callOpen } from './t11Calls.ts'
import { listenForCalls, lookAround, plant, runNaively } from './t11Scripts.ts'

const counts = {
  short: { inputs: 40, paths: 100, scripts: 6 },
  full: { inputs: 2000, paths: 500, scripts: 60 },
  nightly: { inputs: 10_000, paths: 5000, scripts: 60 },
}

const words = ['a', 'Anna', 'stiff neck on the left', 'Łukasz ß', 'x'.repeat(150)]
const sampleSecret = () => new TextEncoder().encode('sample')

test('T11: nothing that comes in over the port, as an address or as words does what it should not', async ({
  launch,
}) => {
  const found = counter()
  const control = counter()
  const { inputs, paths, scripts } = counts[lengthNow()]
  const { app, window, userData } = await launch({ sample: true })
  const complaints: string[] = []
  app.process().stderr?.on('data', (text: Buffer) => complaints.push(text.toString()))
  await bringGenerator(window)
  const port = await openRawPort(window)
  // The window makes the sample practice by itself, and leaves it locked.
  await expect.poll(async () => JSON.stringify(await port.call('practice.status', {}))).toContain('"locked"')
  const folder = path.join(userData, 'sample')
  const data = liveData(folder, await dataKeyOf(folder, 'sample'))
  const [before] = await practicePids(app)
  const settle = async () => {
    await port.call('settings.change', { autoLockMinutes: 0 })
  }

  const aim = { window, data, count: inputs, stock: { ids: data.ids(), texts: words }, settle }
  await callLocked(found, { ...aim, seed: 1 })
  expect(await port.call('practice.unlock', { passphrase: sampleSecret() })).toMatchObject({ ok: true })
  await settle()
  await callOpen(found, { ...aim, stock: { ids: data.ids(), texts: words }, seed: 2 })
  await callFitting(control, { ...aim, seed: 3 })
  found.check((await practicePids(app))[0] === before, 'the practice process did not live through it')
  found.check(!/unhandled/i.test(complaints.join('')), 'an unhandled rejection')

  await askOut(found, control, app, paths)

  const calls = await listenForCalls()
  const strings = scriptStrings(calls.address)
  const chosen = strings.filter((_, index) => index % Math.ceil(strings.length / scripts) === 0)
  const taken = await plant(window, chosen, () => data.ids(), settle)
  found.injected += chosen.length * taken.length
  found.check(taken.length >= 10, `only ${taken.join(', ')} took a string`)
  await window.reload()
  await window.getByRole('navigation', { name: 'Places' }).waitFor()
  await lookAround(found, window, placesOf(data, lengthNow() === 'short' ? 2 : 12), calls.heard)
  await runNaively(control, app, chosen)
  control.injected += 1
  await fetch(calls.address)
  control.check(calls.heard() === 0, 'a request of our own was heard')
  calls.close()
  // A treatment that was started would have the window ask before it closes.
  await app.evaluate(({ app: electron }) => electron.exit(0)).catch(() => {})
  conclude('T11', { ...tallyOf(found), control: tallyOf(control), seen: found.seen })
})
