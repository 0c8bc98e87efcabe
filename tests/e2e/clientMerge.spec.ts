import { expect } from '@playwright/test'
import { expectAccessible } from './helpers/axe.ts'
import { addNewClient, startSession } from './helpers/clientSteps.ts'
import { test } from './helpers/launch.ts'
import { expectSaved, writeNote } from './helpers/note.ts'
import { firstStart, goTo } from './helpers/practice.ts'

const now = '2026-03-02T13:30:00Z'

test('two records of one person are noticed, made one with both names found, and taken apart again', async ({
  launch,
}, info) => {
  const { window } = await launch({ now })
  await firstStart(window)
  await addNewClient(window, { name: 'Marta Ek', phone: '0171 555 01 42', occupation: 'Accountant' })
  await startSession(window, 30)
  await writeNote(window, 'Subjective', 'Kingfisher by the river.')
  await expectSaved(window)
  await addNewClient(window, { name: 'Marta Lindqvist', phone: '030 1234', occupation: 'Bookkeeper' })

  await window.getByRole('button', { name: 'Change the client' }).click()
  const change = window.getByRole('dialog', { name: 'Change the client' })
  await change.getByRole('textbox', { name: 'Phone' }).fill('+49 171 555 01 42')
  await expect(change.getByText('This client may be in your list already')).toBeVisible()
  await expect(change.getByText('Marta Ek')).toBeVisible()
  await change.getByRole('button', { name: 'Keep the changes' }).click()

  await window.getByRole('button', { name: 'More about this client' }).click()
  await window.getByRole('menuitem', { name: 'Merge with another client' }).click()
  const dialog = window.getByRole('dialog', { name: 'Make one record of two' })
  await dialog.getByRole('combobox', { name: 'The same person as' }).fill('ek')
  await window.getByRole('option', { name: /Marta Ek/ }).click()
  await expect(dialog.getByText('Moving to Marta Lindqvist: 1 session.')).toBeVisible()
  await dialog.getByRole('radiogroup', { name: 'Phone: which one is right' }).getByText('Right').click()
  await expectAccessible(window, 'merge')
  await window.screenshot({ path: info.outputPath('merge.png') })
  await dialog.getByRole('button', { name: 'Make one record' }).click()

  await expect(window.getByRole('heading', { level: 1, name: 'Marta Lindqvist' })).toBeVisible()
  await expect(window.getByText('0171 555 01 42').first()).toBeVisible()
  await expect(window.getByText('Kingfisher by the river.')).toBeVisible()
  await expect(window.getByText('Marta Ek became part of this record')).toBeVisible()
  await window.screenshot({ path: info.outputPath('merged.png') })
  await goTo(window, '/clients')
  await window.getByRole('searchbox').fill('marta ek')
  await expect(window.getByRole('option')).toHaveCount(1)
  await window.getByRole('option', { name: /Marta Lindqvist/ }).click()

  await window.getByRole('button', { name: 'Take back' }).click()
  await expect(window.getByText('Two records again')).toBeVisible()
  await expect(window.getByText('Kingfisher by the river.')).toBeHidden()
  await window.getByRole('button', { name: 'Open the other' }).click()
  await expect(window.getByRole('heading', { level: 1, name: 'Marta Ek' })).toBeVisible()
  await expect(window.getByText('Kingfisher by the river.')).toBeVisible()
})
