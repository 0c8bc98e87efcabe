import { expect } from '@playwright/test'
import { expectAccessible } from './helpers/axe.ts'
import { test } from './helpers/launch.ts'
import { addClient, firstStart } from './helpers/practice.ts'

const now = '2026-03-02T09:00:00Z'

test('a condition found by its everyday word becomes an alert that says what it restricts', async ({
  launch,
}, info) => {
  const { window } = await launch({ now })
  await firstStart(window)
  await addClient(window, 'Marta Lindqvist')
  await window.getByRole('button', { name: 'Add', exact: true }).click()
  const dialog = window.getByRole('dialog', { name: 'Add to health' })
  await window.keyboard.press('Escape')
  await dialog.getByRole('button', { name: 'Add it' }).click()
  await expect(dialog.getByText('Choose one from the list.')).toBeVisible()

  await dialog.getByRole('combobox', { name: 'What is it' }).fill('clot')
  await window.getByRole('option', { name: /deep vein thrombosis/ }).click()
  await expect(dialog.getByText('no massage: urgent care')).toBeVisible()
  await expect(dialog.getByLabel('Due date')).toHaveCount(0)
  await expect(dialog.getByRole('textbox', { name: 'By' })).toHaveCount(0)
  await dialog.getByText('Left', { exact: true }).click()
  await dialog.getByRole('combobox', { name: 'Where' }).fill('calf')
  await window.getByRole('option', { name: 'Calf' }).click()
  await dialog.getByRole('textbox', { name: 'Since' }).fill('feb 2026')
  await expectAccessible(window, 'condition')
  await window.screenshot({ path: info.outputPath('condition.png') })
  await dialog.getByRole('button', { name: 'Add it' }).click()
  await expect(dialog).toBeHidden()

  const chip = window.locator('.ui-chip-stop')
  await expect(chip).toContainText('left calf')
  await expect(chip).toContainText('no massage')
  await expect(window.getByRole('button', { name: /left calf.*, since Feb 2026/ })).toBeVisible()
  await expectAccessible(window, 'client')

  await window.getByRole('button', { name: /left calf/ }).click()
  await window.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
  await expect(chip).toHaveCount(0)
  await window.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(chip).toContainText('left calf')
  await window.keyboard.press('Control+z')
  await expect(chip).toHaveCount(0)
  await expect(window.getByText('Taken back: a health entry.')).toBeVisible()
})

test('a clearance is asked for where the catalogue asks, refused at its field, and shown with its end', async ({
  launch,
}) => {
  const { window } = await launch({ now })
  await firstStart(window)
  await addClient(window, 'Marta Lindqvist')
  await window.getByRole('button', { name: 'Add', exact: true }).click()
  const dialog = window.getByRole('dialog', { name: 'Add to health' })
  await dialog.getByRole('combobox', { name: 'What is it' }).fill('marcumar')
  await window.getByRole('option', { name: /Anticoagulants/ }).click()
  await dialog.getByRole('textbox', { name: 'On' }).fill('1 Feb 2026')
  await dialog.getByRole('textbox', { name: 'Until, if limited' }).fill('1 Jan 2026')
  await dialog.getByRole('button', { name: 'Add it' }).click()
  await expect(dialog.getByText('Please fill this in.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'By' }).fill('Dr Stein')
  await dialog.getByRole('button', { name: 'Add it' }).click()
  await expect(dialog.locator('.ui-field-error')).toHaveCount(1)
  await expect(dialog.getByRole('textbox', { name: 'Until, if limited' })).toHaveValue('1 Jan 2026')
  await dialog.getByRole('textbox', { name: 'Until, if limited' }).fill('1 Feb 2027')
  await dialog.getByRole('button', { name: 'Add it' }).click()
  await expect(dialog).toBeHidden()
  await expect(window.getByText('cleared by Dr Stein until 1 Feb 2027')).toBeVisible()
  await expect(window.locator('.ui-chip')).toContainText('Cleared by a doctor')
})

test('the next appointment is set for the hour the client was told, changed, cancelled and brought back', async ({
  launch,
}) => {
  const { window } = await launch({ now })
  await firstStart(window)
  await addClient(window, 'Marta Lindqvist')
  await window.getByRole('button', { name: 'Set the next one' }).click()
  const form = window.getByRole('form', { name: 'Next appointment' })
  await form.getByRole('button', { name: 'Set it' }).click()
  await expect(form.getByText('Please fill this in.')).toHaveCount(2)
  await form.getByRole('button', { name: 'In 4 weeks' }).click()
  await form.getByRole('textbox', { name: 'Time' }).fill('1430')
  await form.getByRole('button', { name: 'Set it' }).click()
  await expect(window.getByText('Mon 30 Mar, 14:30, 60 min')).toBeVisible()

  await window.getByRole('button', { name: 'Change the appointment' }).click()
  await expect(form.getByRole('textbox', { name: 'Date' })).toHaveValue('30 Mar 2026')
  await form.getByRole('textbox', { name: 'Date' }).fill('1 Mar 2026')
  await form.getByRole('button', { name: 'Keep the change' }).click()
  await expect(form.getByText('That is over already. An appointment lies ahead.')).toBeVisible()
  await form.getByRole('textbox', { name: 'Date' }).fill('6 Apr')
  await form.getByRole('textbox', { name: 'Place, if not here' }).fill('at home')
  await form.getByRole('button', { name: 'Keep the change' }).click()
  await expect(window.getByText('Mon 6 Apr, 14:30, 60 min, at home')).toBeVisible()

  await window.getByRole('button', { name: 'Cancel it' }).click()
  await expect(window.getByText('None set.')).toBeVisible()
  await window.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(window.getByText('Mon 6 Apr, 14:30, 60 min, at home')).toBeVisible()
})
