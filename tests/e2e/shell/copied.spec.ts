import { expect, type Page } from '@playwright/test'
import { test } from '../helpers/launch.ts'

test('what is copied leaves the clipboard, and what was copied elsewhere since stays', async ({ launch }) => {
  // Half a minute takes three seconds.
  const { app, window } = await launch({ env: { EFFLEURAGE_CLOCK_RATE: '10' } })
  const clipboard = () => app.evaluate(async ({ clipboard: system }) => system.readText())
  await window.getByLabel('Name of the practice').fill('stiff neck on the left')
  await window.getByLabel('Name of the practice').selectText()
  await window.keyboard.press('Control+c')
  await expect.poll(clipboard).toBe('stiff neck on the left')
  await expect.poll(clipboard).toBe('')
  await window.keyboard.press('Control+c')
  await expect.poll(clipboard).toBe('stiff neck on the left')
  // Longer than it takes to note what was copied, and then longer than that stays.
  await pass(window, 500)
  await app.evaluate(({ clipboard: system }) => system.writeText('a shopping list'))
  await pass(window, 3500)
  expect(await clipboard()).toBe('a shopping list')
})

/** Lets the window's own clock go on: what is looked at here is time itself. */
async function pass(window: Page, ms: number): Promise<void> {
  await window.evaluate((wait) => new Promise((resolve) => setTimeout(resolve, wait)), ms)
}
