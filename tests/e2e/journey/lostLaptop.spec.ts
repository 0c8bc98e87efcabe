import fs from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { liveData } from '../../faults/electron/liveData.ts'
import { dataKeyOf } from '../../helpers/database.ts'
import { addCondition, addNewClient, startSession } from '../helpers/clientSteps.ts'
import { test } from '../helpers/launch.ts'
import { expectSaved, writeNote } from '../helpers/note.ts'
import { firstStart, goTo, unlock } from '../helpers/practice.ts'

const fresh = 'nine slow herons wade'

/** One hash over every row of the practice, its trail aside. */
async function hashOf(userData: string): Promise<string> {
  const folder = path.join(userData, 'practice')
  return liveData(folder, await dataKeyOf(folder, fresh)).hash()
}

test('the passphrase is forgotten, then the laptop is lost: recovery key and stick bring every row back', async ({
  launch,
}, info) => {
  fs.mkdirSync(info.outputPath(), { recursive: true })
  const stick = path.join(info.outputPath(), 'STICK')
  fs.mkdirSync(stick)
  const env = { EFFLEURAGE_CHOOSE_FOLDER: stick }
  const { window, userData, close } = await launch({ env })
  const recoveryKey = await firstStart(window)
  await addNewClient(window, { name: 'Greta Lind', note: 'Comes on recommendation.' })
  await addCondition(window, 'anticoag', /anticoag/i, 'Since spring.')
  await startSession(window, 30)
  await writeNote(window, 'Subjective', 'Dull ache since Sunday.')
  await expectSaved(window)
  await goTo(window, '/settings')
  await window.getByRole('button', { name: 'Choose a folder' }).click()
  await window.getByRole('button', { name: 'Back up now' }).click()
  await expect(window.getByText('The backup is made and checked.')).toBeVisible()

  await window.keyboard.press('Control+Shift+L')
  await window.getByRole('button', { name: 'I do not know the passphrase any more' }).click()
  await window.getByLabel('Recovery key').fill(recoveryKey)
  await window.getByLabel('New passphrase').fill(fresh)
  await window.getByLabel('The same once more').fill(fresh)
  await window.getByRole('button', { name: 'Unlock and set the new passphrase' }).click()
  await expect(window.getByRole('navigation', { name: 'Places' })).toBeVisible()

  await goTo(window, '/settings')
  const older = window.getByRole('region', { name: 'Backups of another passphrase or key' })
  await expect(older.getByText('1 backup still opens with the passphrase')).toBeVisible()
  await older.scrollIntoViewIfNeeded()
  await window.screenshot({ path: info.outputPath('older.png') })
  await older.getByRole('button', { name: "Open with today's" }).click()
  await expect(older).toHaveCount(0)
  await close()
  const wanted = await hashOf(userData)

  const second = await launch({ env })
  await second.window.getByRole('button', { name: 'I have a backup' }).click()
  await second.window.getByRole('button', { name: 'Choose a folder' }).click()
  await second.window
    .getByRole('button', { name: /1 client/ })
    .first()
    .click()
  await second.window.getByLabel('Passphrase of the backup').fill(fresh)
  await second.window.getByRole('button', { name: 'Bring it back' }).click()
  await expect(second.window.getByRole('button', { name: 'New session' }).first()).toBeVisible()
  await goTo(second.window, '/clients')
  await expect(second.window.getByText('Greta Lind').first()).toBeVisible()
  await second.close()
  expect(await hashOf(second.userData)).toBe(wanted)

  const again = await launch({ userData: second.userData })
  await unlock(again.window, fresh)
})
