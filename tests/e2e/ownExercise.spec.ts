import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import { textOf } from '../helpers/pdf.ts'
import { expectAccessible } from './helpers/axe.ts'
import { test } from './helpers/launch.ts'
import { cameraPhoto } from './helpers/pictures.ts'
import { goTo } from './helpers/practice.ts'
import { goToPart, openSession } from './helpers/session.ts'

test('an exercise of one’s own: written, given a photo and its rules, proposed by its muscle, printed', async ({
  launch,
}, info) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'effleurage-files-'))
  const chosen = path.join(folder, 'chosen')
  const saved = path.join(folder, 'sheet.pdf')
  const { window } = await launch({
    now: '2026-03-02T09:00:00Z',
    env: { EFFLEURAGE_OPEN_FILE: chosen, EFFLEURAGE_SAVE_TO: saved },
  })
  const { sessionId } = await openSession(window, { points: true })
  await goTo(window, '/settings/texts/en')
  await window.getByRole('button', { name: 'New exercise' }).click()
  const form = window.getByRole('dialog', { name: 'New exercise' })
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByText('This is still missing.').first()).toBeVisible()

  await form.getByRole('textbox', { name: 'Name' }).fill('Towel pull')
  await form.getByRole('textbox', { name: 'Steps' }).fill('Sit tall.\nPull the towel down.\nBreathe out.')
  await form.getByRole('textbox', { name: /How long/ }).fill('Hold 20 seconds, twice a day')
  await form.getByRole('textbox', { name: 'When to leave off' }).fill('Leave off when you feel dizzy.')
  await form.getByRole('combobox', { name: 'For these muscles' }).fill('upper trap')
  await window.getByRole('option', { name: /Upper trapezius/ }).click()
  await form.getByText('a neck that is not to be moved to its limits').click()

  writeFileSync(chosen, 'no picture at all, but long enough to be looked at')
  await form.getByRole('button', { name: 'Choose a photo' }).click()
  await expect(form.getByRole('alert')).toContainText('This is no photo')
  const photo = await cameraPhoto(window, { width: 2600, height: 1300, word: 'zaunkoenigcanary' })
  writeFileSync(chosen, photo.subarray(0, 900))
  await form.getByRole('button', { name: 'Choose a photo' }).click()
  await expect(form.getByRole('alert')).toContainText('This picture is broken')
  writeFileSync(chosen, photo)
  await form.getByRole('button', { name: 'Choose a photo' }).click()
  const picture = form.getByRole('img', { name: 'Photo of Towel pull' })
  // Upright as it was held, and no larger than paper needs.
  await expect
    .poll(() =>
      picture.evaluate((img) =>
        img instanceof HTMLImageElement ? [img.naturalWidth, img.naturalHeight] : [],
      ),
    )
    .toEqual([600, 1200])
  await window.screenshot({ path: info.outputPath('form-light.png') })
  await expectAccessible(window, 'an own exercise')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toBeHidden()
  const own = window.getByRole('list', { name: 'Your own exercises' })
  await expect(own).toContainText('Towel pull')
  await window.screenshot({ path: info.outputPath('library-light.png') })

  await goTo(window, `/sessions/${sessionId}`)
  await goToPart(window, 'Leave')
  await expect(window.getByRole('checkbox', { name: /Towel pull.*Your own exercise/ })).toBeChecked()
  await expect(window.getByText('1 page, A4')).toBeVisible()
  await window.keyboard.press('Control+s')
  await expect(window.getByText('Saved as sheet.pdf')).toBeVisible()
  const bytes = readFileSync(saved)
  expect(textOf(bytes)).toContain('Sit tall. Pull the towel down. Breathe out.')
  expect(bytes.includes('zaunkoenigcanary')).toBe(false)
  writeFileSync(info.outputPath('sheet.pdf'), bytes)

  await goTo(window, '/settings/texts/en')
  await window.getByRole('button', { name: 'Change Towel pull' }).click()
  await window.getByRole('button', { name: 'No longer use it' }).click()
  await expect(own).not.toContainText('Towel pull')
  await window.getByText('1 no longer used').click()
  await window.getByRole('button', { name: 'Use again: Towel pull' }).click()
  await expect(own).toContainText('Towel pull')
})
