import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import { findWords } from '../../e2e/helpers/disk.ts'
import { killAll } from '../../e2e/helpers/kill.ts'
import { test } from '../../e2e/helpers/launch.ts'
import { openRawPort } from '../../e2e/helpers/port.ts'
import { connectTo, dataKeyOf } from '../../helpers/database.ts'
import { type Counter, counter, tallyOf } from '../row.ts'
import { conclude, lengthNow } from './findings.ts'
import { liveData } from './liveData.ts'
import { bringGenerator } from './page.ts'
import { placesOf } from './places.ts'
import { lookAround, plant } from './t11Scripts.ts'

const canary = 'zaunkoenigcanary'

/** Looks through every file that has come about since, in the data folder and wherever else something was put down. */
function look(count: Counter, known: ReadonlySet<string>, when: string): void {
  count.injected += 1
  const hits = fs
    .readdirSync(os.tmpdir())
    .filter((name) => !known.has(name))
    .flatMap((name) => findWords(path.join(os.tmpdir(), name), [canary]))
  count.check(hits.length === 0, `${when}: ${hits.slice(0, 3).join('; ')}`)
}

test('T9: a canary in every field stands in no file, while the application runs and after it was killed', async ({
  launch,
}) => {
  const found = counter()
  const control = counter()
  const known = new Set(fs.readdirSync(os.tmpdir()))
  const stick = fs.mkdtempSync(path.join(os.tmpdir(), 'effleurage-stick-'))
  const { app, window, userData } = await launch({ sample: true, env: { EFFLEURAGE_CHOOSE_FOLDER: stick } })
  await bringGenerator(window)
  const port = await openRawPort(window)
  await expect.poll(async () => JSON.stringify(await port.call('practice.status', {}))).toContain('"locked"')
  const folder = path.join(userData, 'sample')
  const data = liveData(folder, await dataKeyOf(folder, 'sample'))
  await port.call('practice.unlock', { passphrase: new TextEncoder().encode('sample') })
  const settle = async () => {
    await port.call('settings.change', { autoLockMinutes: 0 })
  }
  const words = [canary, `${canary} on the left `.repeat(5).trim()]
  const taken = await plant(window, words, () => data.ids(), settle)
  found.check(taken.length >= 10, `only ${taken.join(', ')} took a canary`)
  look(found, known, 'after saving')
  await window.reload()
  await window.getByRole('navigation', { name: 'Places' }).waitFor()
  await lookAround(found, window, placesOf(data, lengthNow() === 'short' ? 1 : 8), () => 0)
  look(found, known, 'after it was shown')
  const { token } = await window.evaluate(() => Reflect.get(window, 'effleurage').invoke('chooseFolder', {}))
  await port.call('backup.addTarget', { token })
  await port.call('backup.start', {})
  await expect.poll(() => fs.readdirSync(stick).filter((name) => !name.startsWith('.')).length).toBe(1)
  look(found, known, 'after a backup')
  await window.evaluate(() => void Reflect.get(window, 'effleurage').invoke('lock', {}))
  await window.getByLabel('Passphrase', { exact: true }).waitFor()
  look(found, known, 'when locked')
  await killAll(app)
  look(found, known, 'after it was killed')

  const plain = fs.mkdtempSync(path.join(os.tmpdir(), 'effleurage-plain-'))
  fs.cpSync(folder, plain, { recursive: true })
  const copy = await connectTo(plain, 'sample')
  copy.pragma('journal_mode=DELETE')
  copy.pragma("rekey=''")
  copy.close()
  look(control, known, 'decrypted')
  fs.rmSync(plain, { recursive: true, force: true })
  conclude('T9', { ...tallyOf(found), control: tallyOf(control), seen: found.seen })
})
