import { expect } from '@playwright/test'
import { expectAccessible } from './helpers/axe.ts'
import { test } from './helpers/launch.ts'
import { addClient, firstStart, goTo, unlock } from './helpers/practice.ts'

const now = '2026-03-02T13:30:00Z'

test('a client is added by keyboard, refused at the field that is wrong, and never loses a word', async ({
  launch,
}, info) => {
  const { window } = await launch({ now })
  await firstStart(window)
  await window.keyboard.press('Control+n')
  const dialog = window.getByRole('dialog', { name: 'New client' })
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await window.keyboard.type('Łukasz Wiśniewski')
  await window.keyboard.press('Tab')
  await window.keyboard.type('3.3.80')
  await dialog.getByRole('textbox', { name: 'E-mail' }).fill('lukasz at home')
  await dialog.getByRole('textbox', { name: 'What loads the body' }).fill('driving 6 h a day')
  await window.keyboard.press('Enter')
  await expect(dialog.getByText('That is not an e-mail address.')).toBeVisible()
  await expect(dialog.getByRole('textbox', { name: 'E-mail' })).toBeFocused()
  await expectAccessible(window, 'new client, refused')
  await window.screenshot({ path: info.outputPath('refused.png') })

  await expect(dialog.getByText('Kept as a draft')).toBeVisible()
  await dialog.getByRole('button', { name: 'Later' }).click()
  await expect(dialog).toBeHidden()
  await window.keyboard.press('Control+n')
  await expect(dialog.getByText('Taken up where you left it.')).toBeVisible()
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('Łukasz Wiśniewski')
  await expect(dialog.getByRole('textbox', { name: 'Birth date' })).toHaveValue('3 Mar 1980')
  await dialog.getByRole('textbox', { name: 'E-mail' }).fill('lukasz at home')
  await window.keyboard.press('Enter')
  await expect(dialog.getByText('That is not an e-mail address.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'E-mail' }).fill('lukasz@example.org')
  await window.keyboard.press('Tab')
  await expect(dialog.getByText('That is not an e-mail address.')).toHaveCount(0)
  await window.keyboard.press('Enter')

  await expect(window.getByRole('heading', { level: 1, name: 'Łukasz Wiśniewski' })).toBeVisible()
  await expect(window.getByText('45, born 3 Mar 1980 · driving 6 h a day · lukasz@example.org')).toBeVisible()
  await expectAccessible(window, 'client')

  await window.keyboard.press('Control+n')
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('')
  await dialog.getByRole('textbox', { name: 'Name' }).fill('wisniewski lu')
  const alike = dialog.getByText('This client may be in your list already')
  await expect(alike).toBeVisible()
  // above the fields that come next, while the keyboard goes on to them; a guardian does not slip in before
  const [hint, phone] = [alike, dialog.getByRole('textbox', { name: 'Phone' })]
  const top = async (at: typeof hint) => (await at.boundingBox())?.y ?? 0
  expect(await top(hint)).toBeLessThan(await top(phone))
  await window.screenshot({ path: info.outputPath('alike.png') })
  await dialog.getByRole('textbox', { name: 'Birth date' }).fill('3.3.2018')
  await window.keyboard.press('Tab')
  await expect(dialog.getByRole('textbox', { name: 'Guardian' })).toBeVisible()
  await expect(phone).toBeFocused()
  await window.screenshot({ path: info.outputPath('minor.png') })
  await dialog.getByRole('textbox', { name: 'Birth date' }).fill('')
  await dialog.getByRole('button', { name: 'Open' }).click()
  await expect(window.getByRole('heading', { level: 1, name: 'Łukasz Wiśniewski' })).toBeVisible()
})

test('the list draws only what is in view, moves with the arrow keys, and finds names, digits and words of notes', async ({
  launch,
}, info) => {
  const { window } = await launch({ sample: true, now })
  await unlock(window, 'sample')
  await goTo(window, '/clients')
  await expect(window.getByText('40 clients')).toBeVisible()
  const options = window.getByRole('option')
  await expect(options.first()).toHaveAttribute('aria-setsize', '40')
  expect(await options.count()).toBeLessThan(30)
  await expectAccessible(window, 'clients')
  await window.screenshot({ path: info.outputPath('clients.png') })

  const search = window.getByRole('searchbox')
  await expect(search).toBeFocused()
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('End')
  await expect(window.locator('[role=option][aria-posinset="40"]')).toBeVisible()
  await window.keyboard.press('Home')
  await window.keyboard.press('ArrowDown')
  const second = await window.locator('[role=option][aria-posinset="2"] b').textContent()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(second?.trim() ?? '')

  await goTo(window, '/clients')
  await search.fill('zielinski')
  await expect(options).toHaveCount(1)
  await expect(options.first().locator('mark')).toHaveText('Zieliński')
  await search.fill('555 01 42')
  await expect(options.first()).toContainText('Marta Lindqvist')

  await search.fill('chair')
  const note = options.filter({ has: window.locator('mark', { hasText: 'chair' }) })
  await expect(note).toContainText('Marta Lindqvist')
  await expectAccessible(window, 'search')
  await window.screenshot({ path: info.outputPath('note-found.png') })
  await note.click()
  await expect(window).toHaveURL(/#\/sessions\//)
  await expect(window.getByText('Ask about the new chair').first()).toBeVisible()
})

test('archiving takes a client off the list, Undo brings them back, and Ctrl+Z does too', async ({
  launch,
}) => {
  const { window } = await launch({ now })
  await firstStart(window)
  await addClient(window, 'Jonas Weber')
  const menu = window.getByRole('button', { name: 'More about this client' })
  await menu.click()
  await window.getByRole('menuitem', { name: 'Archive the client' }).click()
  await expect(window.getByText('This client is archived.')).toBeVisible()
  await window.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(window.getByText('This client is archived.')).toBeHidden()

  await menu.click()
  await window.getByRole('menuitem', { name: 'Archive the client' }).click()
  await goTo(window, '/clients')
  await expect(window.getByText('No clients yet')).toBeVisible()
  await window.getByText('Show archived').click()
  await expect(window.getByRole('option', { name: /Jonas Weber/ })).toContainText('archived')
  await window.getByRole('option', { name: /Jonas Weber/ }).click()
  await expect(window.getByText('This client is archived.')).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(window.getByText('This client is archived.')).toBeHidden()
})

test('changing a client keeps what was typed until it is handed in, and can be taken back', async ({
  launch,
}) => {
  const { window } = await launch({ now })
  await firstStart(window)
  await addClient(window, 'Jonas Weber')
  await window.getByRole('button', { name: 'More about this client' }).click()
  await window.getByRole('menuitem', { name: 'Change the client' }).click()
  const dialog = window.getByRole('dialog', { name: 'Change the client' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill('')
  await dialog.getByRole('textbox', { name: 'Phone' }).fill('0170 555 01')
  await dialog.getByRole('button', { name: 'Keep the changes' }).click()
  await expect(dialog.getByText('Please fill this in.')).toBeVisible()
  await expect(dialog.getByRole('textbox', { name: 'Phone' })).toHaveValue('0170 555 01')
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Jonas Weber-Lund')
  await dialog.getByRole('button', { name: 'Keep the changes' }).click()
  await expect(window.getByRole('heading', { level: 1, name: 'Jonas Weber-Lund' })).toBeVisible()
  await expect(window.getByText('0170 555 01')).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(window.getByRole('heading', { level: 1, name: 'Jonas Weber', exact: true })).toBeVisible()
})
