import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { expectAccessible } from './helpers/axe.ts'
import { addNewClient, startSession } from './helpers/clientSteps.ts'
import { test } from './helpers/launch.ts'
import { addClient, firstStart, goTo } from './helpers/practice.ts'

test('a client is erased: told what goes and what stays, confirmed by name, and found no more', async ({
  launch,
}, info) => {
  const out = info.outputPath()
  const { window } = await launch({ env: { EFFLEURAGE_SAVE_TO: out } })
  await firstStart(window)
  await addClient(window, 'Bo Park')
  await addNewClient(window, { name: 'Marta Lindqvist', note: 'asked to be forgotten zaunkoenig' })
  await startSession(window, 30)
  await goTo(window, '/clients')
  await window.getByRole('option', { name: /Marta Lindqvist/ }).click()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('heading', { level: 1, name: 'Marta Lindqvist' })).toBeVisible()

  await window.getByRole('button', { name: 'More about this client' }).click()
  await window.getByRole('menuitem', { name: 'Erase the client for good' }).click()
  const dialog = window.getByRole('dialog', { name: 'Erase this client for good?' })
  await expect(dialog.getByText('1 session, with note, chart and plan')).toBeVisible()
  await expect(dialog.getByText('No backup within reach holds this client.')).toBeVisible()
  await expectAccessible(window, 'erase')
  await window.screenshot({ path: info.outputPath('erase.png') })
  await window.emulateMedia({ colorScheme: 'dark' })
  await window.screenshot({ path: info.outputPath('erase-dark.png') })
  await window.emulateMedia({ colorScheme: 'light' })

  await dialog.getByRole('button', { name: 'Save a note for the client' }).click()
  await expect(window.getByText('Saved as Erased records.txt.')).toBeVisible()
  const note = readdirSync(out).find((name) => name.endsWith('.txt')) ?? ''
  expect(readFileSync(join(out, note), 'utf8')).toContain('To Marta Lindqvist')

  await dialog.getByRole('textbox', { name: 'Type the name to confirm' }).fill('Martha')
  await window.keyboard.press('Enter')
  await expect(dialog.getByText('That is not the name as it stands here.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Type the name to confirm' }).fill('Marta Lindqvist')
  await dialog.getByRole('button', { name: 'Erase for good' }).click()
  await expect(window.getByText('The client is erased.')).toBeVisible()
  await expect(window.getByRole('option', { name: /Bo Park/ })).toBeVisible()
  await expect(window.getByRole('option', { name: /Marta/ })).toHaveCount(0)
  await window.getByRole('searchbox').first().fill('zaunkoenig')
  await expect(window.getByRole('option')).toHaveCount(0)
})
