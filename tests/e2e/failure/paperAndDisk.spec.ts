import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import { test } from '../helpers/launch.ts'
import { firstStart, passphrase } from '../helpers/practice.ts'
import { goToPart, openSession } from '../helpers/session.ts'

test('without a print service, or a place to save, the sheet says why in words and stays', async ({
  launch,
}) => {
  const shut = fs.mkdtempSync(path.join(os.tmpdir(), 'effleurage-shut-'))
  fs.chmodSync(shut, 0o500)
  const { window } = await launch({
    now: '2026-03-02T09:30:00Z',
    // A print service that is not there, whatever this computer has.
    env: { CUPS_SERVER: '127.0.0.1:9', EFFLEURAGE_SAVE_TO: shut },
  })
  await openSession(window, { points: true })
  await goToPart(window, 'Leave')
  await expect(window.getByText(/^[12] pages?, A4$/)).toBeVisible()
  await window.getByRole('button', { name: 'Print', exact: false }).first().click()
  await expect(window.getByText(/^It could not be printed: .+\. Save it as PDF/)).toBeVisible()
  await window.getByRole('button', { name: 'Save as PDF' }).click()
  await expect(window.getByText('Nothing can be written there. Choose another place.')).toBeVisible()
  await expect(window.getByRole('region', { name: 'Given to the client' })).toHaveCount(0)
  expect(fs.readdirSync(shut)).toEqual([])
})

test('a practice on a disk that takes no writing says so at the door', async ({ launch }) => {
  const first = await launch()
  await firstStart(first.window)
  await first.close()
  const folder = path.join(first.userData, 'practice')
  for (const name of fs.readdirSync(folder)) fs.chmodSync(path.join(folder, name), 0o400)
  fs.chmodSync(folder, 0o500)
  try {
    const { window } = await launch({ userData: first.userData })
    await window.getByLabel('Passphrase', { exact: true }).fill(passphrase)
    await window.getByRole('button', { name: 'Unlock' }).click()
    await expect(window.getByText('The folder of the practice cannot be written to.')).toBeVisible()
  } finally {
    fs.chmodSync(folder, 0o700)
  }
})
