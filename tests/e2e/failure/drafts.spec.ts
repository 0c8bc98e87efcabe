import { expect, type Page } from '@playwright/test'
import { test } from '../helpers/launch.ts'
import { firstStart, goTo, unlock } from '../helpers/practice.ts'

const form = (window: Page) => window.getByRole('dialog', { name: 'New client' })
const field = (window: Page, name: string) => form(window).getByRole('textbox', { name, exact: true })

test('a half-filled form is there after the window was loaded anew, after a lock, and after a restart', async ({
  launch,
}) => {
  const { window, userData, close } = await launch()
  await firstStart(window)
  await goTo(window, '/clients/new')
  await field(window, 'Name').fill('Jonas Weber')
  await field(window, 'Birth date').fill('thirty-first of')
  await field(window, 'Note').fill('Comes on recommendation.')
  await expect(form(window).getByText('Kept as a draft')).toBeVisible()

  await window.reload()
  await expect(form(window).getByText('Taken up where you left it.')).toBeVisible()
  await expect(field(window, 'Name')).toHaveValue('Jonas Weber')
  await expect(field(window, 'Birth date')).toHaveValue('thirty-first of')
  await field(window, 'Phone').fill('0761 12')
  await window.keyboard.press('Control+Shift+L')
  await unlock(window)
  await goTo(window, '/clients/new')
  await expect(field(window, 'Phone')).toHaveValue('0761 12')
  await close()

  const again = await launch({ userData })
  await unlock(again.window)
  await goTo(again.window, '/clients/new')
  await expect(field(again.window, 'Name')).toHaveValue('Jonas Weber')
  await expect(field(again.window, 'Note')).toHaveValue('Comes on recommendation.')

  // A field that cannot be taken keeps its text and says why.
  await again.window.getByRole('button', { name: 'Add the client' }).click()
  await expect(form(again.window).getByText('That is not a date.', { exact: false })).toBeVisible()
  await expect(field(again.window, 'Birth date')).toHaveValue('thirty-first of')
  await field(again.window, 'Birth date').fill('31 Jan 1990')
  await again.window.getByRole('button', { name: 'Add the client' }).click()
  await expect(again.window.getByRole('heading', { level: 1, name: 'Jonas Weber' })).toBeVisible()
  await goTo(again.window, '/clients/new')
  await expect(field(again.window, 'Name')).toHaveValue('')
})
