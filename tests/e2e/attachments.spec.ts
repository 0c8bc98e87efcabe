import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import { pdfBytes } from '../helpers/attachments.ts'
import { expectAccessible } from './helpers/axe.ts'
import { test } from './helpers/launch.ts'
import { cameraPhoto } from './helpers/pictures.ts'
import { addClient, firstStart, goTo } from './helpers/practice.ts'

test('a photo and a PDF are taken in, shown, saved as a copy and brought back; what is none is refused with a word', async ({
  launch,
}, info) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'effleurage-files-'))
  const chosen = path.join(folder, 'chosen')
  const copy = path.join(folder, 'copy.jpg')
  const { window } = await launch({
    now: '2026-03-02T09:00:00Z',
    env: { EFFLEURAGE_OPEN_FILE: chosen, EFFLEURAGE_SAVE_TO: copy },
  })
  await firstStart(window)
  await addClient(window, 'Marta Lindqvist')
  const card = window.getByRole('region', { name: 'Documents' })
  await card.getByRole('button', { name: 'Add a photo, scan or PDF' }).click()
  const adding = window.getByRole('dialog', { name: 'Add a photo, scan or PDF' })
  const choose = adding.getByRole('button', { name: 'Choose a file' })

  writeFileSync(chosen, 'only text')
  await choose.click()
  await expect(adding.getByText('This is no photo, scan or PDF.')).toBeVisible()
  truncateSync(chosen, 60 * 1024 * 1024)
  await choose.click()
  await expect(adding.getByText('This file is larger than 50 MB.')).toBeVisible()
  writeFileSync(chosen, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4]))
  await choose.click()
  await expect(adding.getByText('This picture is broken and cannot be shown.')).toBeVisible()
  await expectAccessible(window, 'adding a document')

  writeFileSync(chosen, await cameraPhoto(window, { width: 2600, height: 1300, word: 'zaunkoenigcanary' }))
  await choose.click()
  await expect(adding).toBeHidden()
  const photo = card.getByRole('button', { name: /^chosen.*Photo/ })
  await photo.click()
  const viewer = window.getByRole('dialog', { name: 'Photo' })
  const picture = viewer.getByRole('img', { name: 'chosen' })
  // Half as large, and upright as it was held.
  await expect
    .poll(() =>
      picture.evaluate((img) =>
        img instanceof HTMLImageElement ? [img.naturalWidth, img.naturalHeight] : [],
      ),
    )
    .toEqual([1000, 2000])
  await viewer.getByRole('textbox', { name: 'Name of the document' }).fill('Scar, left knee')
  await window.screenshot({ path: info.outputPath('photo.png') })
  await viewer.getByRole('button', { name: 'Save a copy' }).click()
  await expect(window.getByText('Saved as copy.jpg. That copy is not encrypted.')).toBeVisible()
  const saved = readFileSync(copy)
  expect(saved.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]))
  expect(saved.includes('zaunkoenigcanary') || saved.includes('Exif')).toBe(false)
  await viewer.getByRole('button', { name: 'Close' }).click()
  await expect(card.getByRole('button', { name: /^Scar, left knee.*Photo/ })).toBeVisible()

  writeFileSync(chosen, pdfBytes(700_000))
  await card.getByRole('button', { name: 'Add a photo, scan or PDF' }).click()
  await choose.click()
  await expect(adding).toBeHidden()
  await expect(card.getByRole('button', { name: /^chosen.*PDF, 700 kB/ })).toBeVisible()
  await expectAccessible(window, 'client with documents')
  await window.screenshot({ path: info.outputPath('documents.png') })
  await card.getByRole('button', { name: /^chosen.*PDF/ }).click()
  await window.getByRole('dialog', { name: 'PDF' }).getByRole('button', { name: 'Remove' }).click()
  await expect(card.getByRole('listitem')).toHaveCount(1)
  await window.getByRole('status').getByRole('button', { name: 'Undo' }).last().click()
  await expect(card.getByRole('listitem')).toHaveCount(2)

  await goTo(window, '/settings')
  await expect(window.getByText(/The practice takes .* of it for documents/)).toBeVisible()
})
