import { expect } from '@playwright/test'
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
  await app.evaluate(({ clipboard: system }) => system.writeText('a shopping list'))
  await window.waitForFunction((began) => performance.now() - began > 3500, await window.evaluate(() => performance.now()))
  expect(await clipboard()).toBe('a shopping list')
})
