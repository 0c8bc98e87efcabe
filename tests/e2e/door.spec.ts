import { expect } from '@playwright/test'
import { seriousProblems } from './helpers/axe.ts'
import { test } from './helpers/launch.ts'
import { firstStart, passphrase, unlock } from './helpers/practice.ts'

test('first start asks for names, a passphrase typed twice, and the recovery key back', async ({
  launch,
}, info) => {
  const { window } = await launch()
  await expect(window.getByRole('heading', { name: 'Welcome. Who works here?' })).toBeVisible()
  expect(await seriousProblems(window)).toEqual([])
  await window.screenshot({ path: info.outputPath('names.png') })

  await window.getByRole('button', { name: 'Next' }).click()
  await expect(window.getByText('Please fill this in.')).toHaveCount(2)
  await window.getByLabel('Name of the practice').fill('Lindenhof 🌿')
  await expect(window.getByText(/^Emoji cannot be printed/)).toBeVisible()
  await window.screenshot({ path: info.outputPath('emoji.png') })
  await window.getByLabel('Name of the practice').fill('Lindenhof')
  await window.getByLabel('Your own name').fill('Anna Berg')
  await window.keyboard.press('Enter')

  await window.getByLabel('New passphrase').fill('otters')
  await expect(window.getByText('Too short: at least eight characters.')).toBeVisible()
  await window.getByLabel('New passphrase').fill(passphrase)
  await expect(window.getByText('Good: it would take years to guess.')).toBeVisible()
  await window.getByLabel('The same once more').fill('seven quiet otters')
  await window.getByRole('button', { name: 'Set up the practice' }).click()
  await expect(window.getByText('The two are not the same.')).toBeVisible()
  expect(await seriousProblems(window)).toEqual([])
  await window.getByLabel('The same once more').fill(passphrase)
  await window.getByRole('button', { name: 'Set up the practice' }).click()

  const groups = window.getByTestId('recovery-key').locator('span')
  await expect(groups).toHaveCount(5)
  const key = (await groups.allTextContents()).join(' ').toLowerCase()
  expect(await seriousProblems(window)).toEqual([])
  await window.screenshot({ path: info.outputPath('recovery-key.png') })

  await window.getByRole('button', { name: 'I have it on paper' }).click()
  await expect(window.getByTestId('recovery-key')).toHaveCount(0)
  await window.getByLabel('Recovery key').fill('AAAAAA BBBBBB CCCCCC DDDDDD EEEEEE')
  await window.getByRole('button', { name: 'That is my key' }).click()
  await expect(window.getByText('That is not the key.')).toBeVisible()
  await window.getByLabel('Recovery key').fill(key)
  await window.getByRole('button', { name: 'That is my key' }).click()
  await expect(window.getByRole('navigation', { name: 'Places' })).toBeVisible()
})

test('a wrong passphrase is refused with a growing delay, and the recovery key sets a new one', async ({
  launch,
}, info) => {
  const { window } = await launch()
  const recoveryKey = await firstStart(window)
  await window.keyboard.press('Control+Shift+L')
  const field = window.getByLabel('Passphrase', { exact: true })
  await expect(field).toBeVisible()
  await expect(window.getByText('Lindenhof')).toHaveCount(0)
  expect(await seriousProblems(window)).toEqual([])

  for (let attempt = 0; attempt < 6; attempt++) {
    await expect(window.getByRole('button', { name: 'Unlock', exact: true })).toBeEnabled({ timeout: 15_000 })
    await field.fill('seven quiet otter')
    await window.keyboard.press('Enter')
    await expect(window.getByRole('alert')).toContainText('That is not the passphrase.')
    await expect(field).toHaveValue('')
    if (await window.getByRole('timer').isVisible()) break
  }
  await expect(window.getByRole('timer')).toContainText('The next try is possible in')
  await window.screenshot({ path: info.outputPath('refused.png') })

  await window.getByRole('button', { name: 'I do not know the passphrase any more' }).click()
  await window.getByLabel('Recovery key').fill(recoveryKey)
  await window.getByLabel('New passphrase').fill('nine slow herons wade')
  await window.getByLabel('The same once more').fill('nine slow herons wade')
  const open = window.getByRole('button', { name: 'Unlock and set the new passphrase' })
  await expect(open).toBeEnabled({ timeout: 15_000 })
  await open.click()
  await expect(window.getByRole('navigation', { name: 'Places' })).toBeVisible()

  await window.keyboard.press('Control+Shift+L')
  await unlock(window, 'nine slow herons wade')
})

test('settings are kept as they are typed, and shown after a restart', async ({ launch }, info) => {
  const { window, userData, close } = await launch()
  await firstStart(window)
  await window.keyboard.press('Control+,')
  await window.getByLabel('Address').fill('Lindenstraße 4, 79100 Freiburg')
  await expect(window.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()
  await window.getByLabel('Name of the practice').fill('')
  await expect(window.getByText('Please fill this in.', { exact: true })).toBeVisible()
  await window.getByLabel('Name of the practice').fill('Lindenhof 🌿')
  await expect(window.getByText(/^Emoji cannot be printed/)).toBeVisible()
  await window.getByLabel('Name of the practice').fill('Lindenhof Massage')
  await expect(window.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()
  expect(await seriousProblems(window)).toEqual([])
  await window.getByText('Dark', { exact: true }).click()
  await expect(window.locator('html')).toHaveAttribute('data-theme', 'dark')
  await window.screenshot({ path: info.outputPath('settings-dark.png') })
  expect(await seriousProblems(window)).toEqual([])
  await window.getByText('Light', { exact: true }).click()
  await expect(window.locator('html')).toHaveAttribute('data-theme', 'light')
  await window.screenshot({ path: info.outputPath('settings.png') })
  await close()

  const again = await launch({ userData })
  await unlock(again.window)
  await again.window.keyboard.press('Control+,')
  await expect(again.window.getByLabel('Address')).toHaveValue('Lindenstraße 4, 79100 Freiburg')
  await expect(again.window.getByLabel('Name of the practice')).toHaveValue('Lindenhof Massage')
  await expect(again.window.getByRole('radio', { name: 'Light' })).toBeChecked()
})

test('palette and shortcut sheet reach every place by keyboard', async ({ launch }, info) => {
  const { window } = await launch()
  await firstStart(window)
  await window.keyboard.press('Control+k')
  const find = window.getByRole('searchbox', { name: 'A client, words of a note, or what you want to do' })
  await expect(find).toBeFocused()
  await window.keyboard.type('sett')
  await expect(window.getByRole('menuitem', { name: 'Settings' })).toBeVisible()
  await window.screenshot({ path: info.outputPath('palette.png') })
  expect(await seriousProblems(window)).toEqual([])
  await window.keyboard.press('Enter')
  await expect(window.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible()

  await window.keyboard.press('?')
  const sheet = window.getByRole('dialog', { name: 'Shortcuts' })
  await expect(sheet.getByText('Lock the practice')).toBeVisible()
  expect(await seriousProblems(window)).toEqual([])
  await window.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await window.keyboard.press('Control+1')
  await expect(window.getByRole('button', { name: 'Today' })).toHaveAttribute('aria-current', 'page')
})

test('what is typed a moment before locking is kept', async ({ launch }) => {
  const { window } = await launch()
  await firstStart(window)
  await window.keyboard.press('Control+,')
  await window.getByLabel('Phone').fill('0761 555 01 42')
  await window.keyboard.press('Control+Shift+L')
  await unlock(window)
  await window.keyboard.press('Control+,')
  await expect(window.getByLabel('Phone')).toHaveValue('0761 555 01 42')
})

test('when the practice had to be opened afresh, the lock screen says so and nothing saved is missing', async ({
  launch,
}, info) => {
  const { app, window } = await launch()
  await firstStart(window)
  await window.keyboard.press('Control+,')
  await window.getByLabel('Website').fill('lindenhof.example')
  await expect(window.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()
  await app.evaluate(({ app: electron }) => {
    for (const { type, name, pid } of electron.getAppMetrics()) {
      if (type === 'Utility' && name === 'Effleurage practice') process.kill(pid, 'SIGKILL')
    }
  })
  await expect(window.getByRole('status').filter({ hasText: 'had to be opened afresh' })).toBeVisible()
  await window.screenshot({ path: info.outputPath('restarted.png') })
  await unlock(window)
  await window.keyboard.press('Control+,')
  await expect(window.getByLabel('Website')).toHaveValue('lindenhof.example')
})

test('the sample practice says what it is, prints its passphrase, and is left in one press', async ({
  launch,
}, info) => {
  const { window } = await launch()
  await window.getByRole('button', { name: 'Look round with a sample practice' }).click()
  const leave = window.getByRole('button', { name: 'Leave the sample', exact: false })
  await expect(leave).toBeVisible({ timeout: 30_000 })
  if (await window.getByLabel('Passphrase', { exact: true }).isVisible()) await unlock(window, 'sample')
  await expect(window.getByText('Sample practice. These clients are invented.')).toBeVisible({
    timeout: 30_000,
  })
  await window.screenshot({ path: info.outputPath('sample.png') })
  expect(await seriousProblems(window)).toEqual([])
  await window.keyboard.press('Control+Shift+L')
  await expect(window.getByText('The passphrase is sample')).toBeVisible()
  await window.screenshot({ path: info.outputPath('sample-unlock.png') })
  await window.getByRole('button', { name: 'Leave the sample practice' }).click()
  await expect(window.getByRole('heading', { name: 'Welcome. Who works here?' })).toBeVisible()
})
