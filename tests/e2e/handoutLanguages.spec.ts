import { expect } from '@playwright/test'
import { expectAccessible } from './helpers/axe.ts'
import { test } from './helpers/launch.ts'
import { goTo } from './helpers/practice.ts'
import { goToPart, openSession } from './helpers/session.ts'

test('a sheet in another language, told as not yet reviewed until somebody has read it', async ({
  launch,
}, info) => {
  const { window } = await launch({ now: '2026-03-02T09:00:00Z' })
  const { sessionId } = await openSession(window, { points: true })
  await goToPart(window, 'Leave')
  const settings = window.getByRole('region', { name: 'Language and paper' })
  await settings.getByRole('button', { name: /Language/ }).click()
  await window.getByRole('option', { name: 'Ukrainian' }).click()
  const note = window.getByRole('note')
  await expect(note).toContainText('Ukrainian: ')
  await expect(note).toContainText('not yet been reviewed by a person')
  await expect(window.getByText('Вставайте повільно').first()).toBeVisible()
  await settings.getByText('Letter', { exact: true }).click()
  await expect(window.getByText(/pages?, Letter/)).toBeVisible()
  await window.screenshot({ path: info.outputPath('pane-light.png') })
  await expectAccessible(window, 'the sheet')

  await note.getByRole('link', { name: 'Look through them' }).click()
  await expect(window.getByRole('heading', { level: 1, name: 'Texts for clients' })).toBeVisible()
  await window.locator('summary', { hasText: 'Chin tuck' }).click()
  await expect(window.getByText('Відведення підборіддя', { exact: true })).toBeVisible()
  await window.locator('summary', { hasText: 'Chin tuck' }).scrollIntoViewIfNeeded()
  await window.screenshot({ path: info.outputPath('library-light.png') })
  await window.getByRole('button', { name: 'All are reviewed' }).click()
  await window.getByRole('alertdialog').getByRole('button', { name: 'All are reviewed' }).click()
  await expect(window.getByText('A person has looked through every text.')).toBeVisible()
  await expectAccessible(window, 'the library')

  await goTo(window, `/sessions/${sessionId}/leave`)
  await expect(window.getByRole('region', { name: 'Language and paper' })).toBeVisible()
  await expect(window.getByRole('note')).toHaveCount(0)
})

test('a line is written anew and moved, and kept for the client', async ({ launch }, info) => {
  const { window } = await launch({ now: '2026-03-02T09:00:00Z' })
  await openSession(window, { points: true })
  await goToPart(window, 'Leave')
  await window.getByRole('button', { name: /^Change: Take a short movement break/ }).click()
  await window.getByRole('menuitem', { name: 'Write it anew' }).click()
  await window.getByRole('textbox', { name: 'As it is printed' }).fill('Stand up when the bell rings.')
  await window.keyboard.press('Tab')
  await expect(window.getByRole('checkbox', { name: /^Stand up when the bell rings/ })).toBeVisible()
  await window.getByRole('button', { name: /^Change: Take a short movement break/ }).click()
  await window.getByRole('menuitem', { name: 'Move up' }).click()
  await window.screenshot({ path: info.outputPath('edited.png') })
  await window.getByRole('button', { name: 'Keep for this client' }).click()
  await expect(window.getByText("This client's next sheets begin the same way.")).toBeVisible()
})
