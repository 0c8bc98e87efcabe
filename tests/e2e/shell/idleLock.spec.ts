import { expect } from '@playwright/test'
import { test } from '../helpers/launch.ts'
import { practicePids } from '../helpers/port.ts'
import { addClient, firstStart, goTo, unlock } from '../helpers/practice.ts'

test('a minute without a hand on the window locks: a new process, and no client on the screen', async ({
  launch,
}) => {
  // A minute takes two seconds.
  const { app, window } = await launch({ env: { EFFLEURAGE_CLOCK_RATE: '30' } })
  await firstStart(window)
  await addClient(window, 'Greta Lind')
  const before = await practicePids(app)
  await goTo(window, '/settings')
  await window.getByRole('button', { name: /Lock when nobody has touched the app/ }).click()
  await window.getByRole('option', { name: '1 min', exact: true }).click()
  await expect(window.getByLabel('Passphrase', { exact: true })).toBeVisible()
  await expect(window.getByText('Greta Lind')).toHaveCount(0)
  const after = await practicePids(app)
  expect(after.filter((pid) => before.includes(pid))).toEqual([])
  await unlock(window)
})
