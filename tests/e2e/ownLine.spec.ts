import { expect } from '@playwright/test'
import { expectAccessible } from './helpers/axe.ts'
import { test } from './helpers/launch.ts'
import { goTo } from './helpers/practice.ts'
import { openSession } from './helpers/session.ts'

test('a line of one’s own: changed, read as it was, used again as it was, taken back', async ({
  launch,
}, info) => {
  const { window } = await launch({ now: '2026-03-02T09:00:00Z' })
  await openSession(window)
  await goTo(window, '/settings/texts/en')
  const lines = window.getByRole('list', { name: 'Your own lines' })
  await window.getByRole('button', { name: 'New line' }).click()
  await window.getByRole('textbox', { name: 'English' }).fill('Walk a little.')
  await window.getByRole('textbox', { name: 'German' }).fill('Gehen Sie ein wenig.')
  await window.getByRole('button', { name: 'Save' }).click()
  await window.getByRole('button', { name: 'Change Walk a little.' }).click()
  await window.getByRole('textbox', { name: 'English' }).fill('Walk every day.')
  await window.getByRole('button', { name: 'Save' }).click()
  await expect(lines).toContainText('Walk every day.')

  await window.getByRole('button', { name: 'Versions of Walk every day.' }).click()
  const versions = window.getByRole('list', { name: 'Versions' }).getByRole('listitem')
  await expect(versions).toHaveCount(2)
  await expect(versions.nth(1)).toContainText('Walk a little.')
  await expect(versions.nth(1)).toContainText('Gehen Sie ein wenig.')
  await window.screenshot({ path: info.outputPath('versions-light.png') })
  await expectAccessible(window, 'the versions of a text')
  await window.getByRole('button', { name: 'Use again: version 1' }).click()
  await expect(versions).toHaveCount(3)
  await expect(versions.first()).toContainText('Walk a little.')
  await window.getByRole('button', { name: 'Undo' }).click()
  await expect(versions).toHaveCount(2)
  await expect(versions.first()).toContainText('Walk every day.')
  await window.getByRole('button', { name: 'Use again: version 1' }).click()
  await window.keyboard.press('Escape')
  await expect(lines).toContainText('Walk a little.')

  await window.getByRole('button', { name: 'Change Walk a little.' }).click()
  await window.getByRole('button', { name: 'No longer use it' }).click()
  await expect(lines).not.toContainText('Walk a little.')
  await window.getByRole('button', { name: 'Undo' }).last().click()
  await expect(lines).toContainText('Walk a little.')
})
