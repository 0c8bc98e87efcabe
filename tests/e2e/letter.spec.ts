import fs from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { textOf } from '../helpers/pdf.ts'
import { expectAccessible } from './helpers/axe.ts'
import { test } from './helpers/launch.ts'
import { goTo, unlock } from './helpers/practice.ts'

const now = '2026-03-02T13:30:00Z'

test('a letter is written from the record, seen as it will go out, saved, and kept as it went', async ({
  launch,
}, info) => {
  const folder = info.outputPath('saved')
  fs.mkdirSync(folder, { recursive: true })
  const { window } = await launch({ sample: true, now, env: { EFFLEURAGE_SAVE_TO: folder } })
  await unlock(window, 'sample')
  await goTo(window, '/clients')
  await window.getByRole('searchbox').fill('lindqvist')
  await window.getByRole('option', { name: /Marta Lindqvist/ }).click()
  await window.screenshot({ path: info.outputPath('client.png') })
  await window.getByRole('button', { name: 'Write a letter' }).click()
  await expect(window.getByRole('heading', { level: 1, name: 'Letter' })).toBeVisible()
  const body = window.getByRole('textbox', { name: 'Text' })
  await expect(body).toHaveValue(/Dear Dr Stein,/)
  await expect(window.getByText('1 page, A4')).toBeVisible()
  await expectAccessible(window, 'letter')
  await window.screenshot({ path: info.outputPath('letter.png') })

  await window.getByRole('button', { name: /What it is for/ }).click()
  await window.getByRole('option', { name: 'Ask whether massage is advisable' }).click()
  await expect(body).toHaveValue(/Is massage advisable at present\?/)
  await body.fill('Dear Dr Stein,\n\nkingfisher 🦊')
  await expect(window.getByText('These signs cannot be printed: 🦊')).toBeVisible()
  await body.fill('Dear Dr Stein,\n\nkingfisher')
  await expect(window.getByText('These signs cannot be printed')).toBeHidden()
  await expect(window.getByText('Kept as a draft')).toBeVisible()
  await window.getByRole('button', { name: 'Later' }).click()
  await window.getByRole('button', { name: 'Write a letter' }).click()
  await expect(body).toHaveValue('Dear Dr Stein,\n\nkingfisher')
  await window.getByRole('button', { name: 'Save as PDF' }).click()
  await expect(window.getByText('Saved as letter-2026-03-02.pdf')).toBeVisible()
  const text = textOf(fs.readFileSync(path.join(folder, 'letter-2026-03-02.pdf')))
  expect(text).toContain('kingfisher')
  expect(text).toContain('Lindenhof Massage')

  await expect(window.getByRole('heading', { level: 1, name: 'Marta Lindqvist' })).toBeVisible()
  await window.getByRole('button', { name: /is massage advisable/ }).click()
  await expect(window.getByRole('dialog').locator('iframe')).toBeVisible()
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: 'Write a letter' }).click()
  await expect(body).toHaveValue(/report|Thank you/)
  await window.getByRole('button', { name: 'Later' }).click()

  await window.getByRole('button', { name: 'More about this client' }).click()
  await window.getByRole('menuitem', { name: 'Print or save everything on record' }).click()
  const record = window.getByRole('dialog', { name: 'Everything on record' })
  await expect(record.getByText(/^\d+ pages, A4$/)).toBeVisible()
  await record.getByRole('button', { name: 'Save the data as JSON' }).click()
  await expect(window.getByText('Saved as client-record-2026-03-02.json')).toBeVisible()
  const data = fs.readFileSync(path.join(folder, 'client-record-2026-03-02.json'), 'utf8')
  expect(data).toContain('Marta Hedberg')
  expect(data).toContain('kingfisher')
  await record.getByRole('button', { name: 'Save as PDF' }).click()
  await expect(window.getByText('Saved as client-record-2026-03-02.pdf')).toBeVisible()
  await expectAccessible(window, 'everything on record')
  await window.screenshot({ path: info.outputPath('dossier.png') })
})
