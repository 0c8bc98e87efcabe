import fs from 'node:fs'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { addNewClient, startSession } from './helpers/clientSteps.ts'
import { killAll } from './helpers/kill.ts'
import { test } from './helpers/launch.ts'
import { addClient, firstStart, goTo, passphrase, unlock } from './helpers/practice.ts'

async function backUpTo(window: Page) {
  await goTo(window, '/settings')
  await window.getByRole('button', { name: 'Choose a folder' }).click()
  await window.getByRole('button', { name: 'Back up now' }).click()
  await expect(window.getByText('The backup is made and checked.')).toBeVisible()
}

const stickIn = (folder: string): string => {
  const stick = path.join(folder, 'STICK')
  fs.mkdirSync(stick)
  return stick
}

test('a laptop is lost: the stick brings the practice back on a fresh one, with the recovery key', async ({
  launch,
}, info) => {
  const folder = info.outputPath()
  fs.mkdirSync(folder, { recursive: true })
  const env = { EFFLEURAGE_CHOOSE_FOLDER: stickIn(folder) }
  const first = await launch({ env })
  const recoveryKey = await firstStart(first.window)
  await expect(first.window.getByText('There is no backup yet')).toBeVisible()
  await addClient(first.window, 'Greta Lind')
  await backUpTo(first.window)
  await first.window.screenshot({ path: info.outputPath('settings.png') })
  await goTo(first.window, '/')
  await expect(first.window.getByText('Last backup')).toBeVisible()
  await first.window.screenshot({ path: info.outputPath('today.png') })

  await goTo(first.window, '/settings')
  await first.window.getByRole('button', { name: 'Try a restore' }).click()
  await first.window.screenshot({ path: info.outputPath('trial.png') })
  await first.window.getByRole('button', { name: /1 client/ }).click()
  await first.window.getByLabel('Passphrase of the backup').fill(passphrase)
  await first.window.getByRole('button', { name: 'Open it on trial' }).click()
  await expect(first.window.getByText('It opens. 1 client and 0 sessions were read')).toBeVisible()
  await first.close()

  const second = await launch({ env })
  await second.window.getByRole('button', { name: 'I have a backup' }).click()
  await second.window.getByRole('button', { name: 'Choose a folder' }).click()
  await expect(second.window.getByText('1 client, 0 sessions').first()).toBeVisible()
  await second.window.screenshot({ path: info.outputPath('choice.png') })
  await second.window
    .getByRole('button', { name: /1 client/ })
    .first()
    .click()
  await second.window.getByRole('button', { name: 'I have its recovery key' }).click()
  await second.window.getByLabel('Recovery key of the backup').fill(recoveryKey)
  await second.window.getByLabel('New passphrase').fill('eight loud herons fly')
  await second.window.getByLabel('The same once more').fill('eight loud herons fly')
  await second.window.screenshot({ path: info.outputPath('secret.png') })
  await second.window.getByRole('button', { name: 'Bring it back' }).click()
  await expect(second.window.getByRole('button', { name: 'New session' }).first()).toBeVisible()
  await goTo(second.window, '/clients')
  await expect(second.window.getByText('Greta Lind').first()).toBeVisible()
  await second.close()

  const again = await launch({ userData: second.userData })
  await unlock(again.window, 'eight loud herons fly')
})

test('quitting makes the backup that was still missing', async ({ launch }, info) => {
  fs.mkdirSync(info.outputPath(), { recursive: true })
  const stick = stickIn(info.outputPath())
  const { window, close } = await launch({ env: { EFFLEURAGE_CHOOSE_FOLDER: stick } })
  await firstStart(window)
  await goTo(window, '/settings')
  await window.getByRole('button', { name: 'Choose a folder' }).click()
  await expect(window.getByText('no backup there yet')).toBeVisible()
  await close()
  expect(fs.readdirSync(stick)).toEqual([expect.stringMatching(/^Effleurage backup /)])
})

test('a damaged practice is offered its newest backup, and what was there is kept aside', async ({
  launch,
}, info) => {
  fs.mkdirSync(info.outputPath(), { recursive: true })
  const env = { EFFLEURAGE_CHOOSE_FOLDER: stickIn(info.outputPath()) }
  const first = await launch({ env })
  await firstStart(first.window)
  await addClient(first.window, 'Greta Lind')
  await backUpTo(first.window)
  // After the backup, so that it lacks them.
  await addNewClient(first.window, { name: 'Marta Lindqvist' })
  await startSession(first.window, 30)
  await first.window.keyboard.press('Control+Shift+L')
  await first.window.getByLabel('Passphrase', { exact: true }).waitFor()
  // Killed, for quitting would back up.
  await killAll(first.app)
  const database = path.join(first.userData, 'practice', 'practice.db')
  fs.truncateSync(database, 0)
  // As if it had been written to until the third day after.
  const later = new Date(Date.now() + 2.5 * 24 * 3_600_000)
  fs.utimesSync(database, later, later)

  const { window } = await launch({ env, userData: first.userData })
  await expect(window.getByText('Your newest backup')).toBeVisible()
  await expect(
    window.getByText(/What was written after that, until .* is not in it: 3 days of work/),
  ).toBeVisible()
  await expect(
    window.getByText('At least 1 client and 1 session of those days would be missing.'),
  ).toBeVisible()
  await window.screenshot({ path: info.outputPath('damage.png') })
  await window.getByRole('button', { name: 'Bring back this backup' }).click()
  await window.getByLabel('Passphrase of the backup').fill(passphrase)
  await window.getByRole('button', { name: 'Bring it back' }).click()
  await expect(window.getByRole('button', { name: 'New session' }).first()).toBeVisible()
  await goTo(window, '/clients')
  await expect(window.getByText('Greta Lind').first()).toBeVisible()
  const beside = fs.readdirSync(first.userData).filter((name) => name.includes('kept aside'))
  expect(beside).toHaveLength(1)
})

test('once a year a restore is to be tried, which really opens a backup', async ({ launch }, info) => {
  fs.mkdirSync(info.outputPath(), { recursive: true })
  const env = { EFFLEURAGE_CHOOSE_FOLDER: stickIn(info.outputPath()) }
  const first = await launch({ env, now: '2026-03-02T09:30:00Z' })
  await firstStart(first.window)
  await backUpTo(first.window)
  await tryARestore(first.window)
  const due = /No backup has been opened on trial within a year/
  await expect(first.window.getByText(due)).toHaveCount(0)
  await first.close()

  const { window } = await launch({ env, userData: first.userData, now: '2027-03-20T09:30:00Z' })
  await unlock(window)
  await goTo(window, '/settings')
  await window.getByRole('button', { name: 'Back up now' }).click()
  await expect(window.getByText('The backup is made and checked.')).toBeVisible()
  await expect(window.getByText(due)).toBeVisible()
  await goTo(window, '/')
  await expect(window.getByText(due)).toBeVisible()
  await window.screenshot({ path: info.outputPath('due.png') })
  await window.getByRole('button', { name: 'Try a restore' }).click()
  await tryARestore(window)
  await expect(window.getByText(due)).toHaveCount(0)
})

async function tryARestore(window: Page) {
  await window.getByRole('button', { name: 'Try a restore' }).click()
  await window
    .getByRole('button', { name: /0 clients/ })
    .first()
    .click()
  await window.getByLabel('Passphrase of the backup').fill(passphrase)
  await window.getByRole('button', { name: 'Open it on trial' }).click()
  await expect(window.getByText('It opens.')).toBeVisible()
  await window.keyboard.press('Escape')
}

test('the passphrase is changed, and the trail tells of it and of what was refused', async ({
  launch,
}, info) => {
  const { window, userData, close } = await launch()
  await firstStart(window)
  await goTo(window, '/settings')
  // No keyring here: nothing is offered that would keep the key under a password that is the same everywhere.
  await expect(window.getByText('Not possible here: this computer has no keychain')).toBeVisible()
  await expect(window.getByRole('button', { name: 'Stay unlocked' })).toHaveCount(0)
  await window.getByRole('button', { name: 'Change the passphrase' }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByLabel('Present passphrase').fill('not this one')
  await dialog.getByLabel('New passphrase').fill('eight loud herons fly')
  await dialog.getByLabel('The same once more').fill('eight loud herons fly')
  await dialog.getByRole('button', { name: 'Change the passphrase' }).click()
  await expect(dialog.getByText('That is not your passphrase.')).toBeVisible()
  await dialog.getByLabel('Present passphrase').fill(passphrase)
  await dialog.getByRole('button', { name: 'Change the passphrase' }).click()
  await expect(window.getByText('The new passphrase is in force.')).toBeVisible()
  await close()

  const again = await launch({ userData })
  await again.window.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await again.window.getByRole('button', { name: 'Unlock' }).click()
  await expect(again.window.getByText('That is not the passphrase.')).toBeVisible()
  await expect(again.window.getByRole('timer')).toHaveCount(0)
  await unlock(again.window, 'eight loud herons fly')
  await goTo(again.window, '/settings')
  await again.window.getByRole('button', { name: 'Look at the trail' }).click()
  await expect(again.window.getByText('Nothing in it was changed or taken out')).toBeVisible()
  const trail = again.window.getByRole('region', { name: 'Trail of what was done' })
  for (const line of ['Passphrase changed', 'Locked', 'A wrong passphrase or key was refused', 'Unlocked']) {
    await expect(trail.getByRole('cell', { name: line, exact: true }).first()).toBeVisible()
  }
  await again.window.screenshot({ path: info.outputPath('trail.png') })
})
