import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './helpers/axe.ts'
import { startSession } from './helpers/clientSteps.ts'
import { test } from './helpers/launch.ts'
import { addClient, firstStart, goTo, passphrase } from './helpers/practice.ts'

const now = '2026-03-02T09:00:00Z'

async function beginIntake(window: Page): Promise<void> {
  await window.getByRole('region', { name: 'Intake' }).getByRole('button', { name: 'New intake' }).click()
  await expect(window.getByRole('heading', { level: 1, name: 'Intake' })).toBeVisible()
}

async function paint(window: Page, view: 'Front' | 'Back'): Promise<void> {
  const figure = window.getByRole('img', { name: new RegExp(`^${view}:`) })
  await figure.scrollIntoViewIfNeeded()
  const box = await figure.boundingBox()
  if (box === null) throw new Error('there is no figure')
  await window.mouse.move(box.x + box.width * 0.47, box.y + box.height * 0.3)
  await window.mouse.down()
  await window.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.34, { steps: 5 })
  await window.mouse.move(box.x + box.width * 0.53, box.y + box.height * 0.3, { steps: 5 })
  await window.mouse.up()
}

test('answers change an alert only once the masseur has confirmed them', async ({ launch }, info) => {
  const { window } = await launch({ now })
  await firstStart(window)
  await addClient(window, 'Marta Lindqvist')
  await beginIntake(window)
  await window.getByRole('textbox', { name: 'What would you like help with?' }).fill('a stiff neck')
  await window.getByText('blood-thinning medicine', { exact: true }).click()
  const follow = window.getByRole('group', { name: 'blood-thinning medicine' })
  await follow.getByRole('textbox', { name: 'Since when?' }).fill('2021')
  await follow.getByRole('textbox', { name: 'Who treats it, and how?' }).fill('Dr Stein, tablets')
  await window.getByRole('textbox', { name: /^Allergies/ }).fill('Mandelöl')
  await window.getByRole('textbox', { name: /^Medicines you take/ }).fill('Marcumar, insulin')
  await window.getByRole('textbox', { name: /^Which pressure/ }).fill('firm')
  await paint(window, 'Back')
  await expect(window.getByRole('img', { name: 'Back: one place painted' })).toBeVisible()
  await expectAccessible(window, 'intake')
  await window.screenshot({ path: info.outputPath('intake.png') })

  await window.getByRole('button', { name: 'To the client', exact: true }).click()
  await expect(window.locator('.ui-chip')).toHaveCount(0)
  // a session says that there are answers nobody has looked through yet
  await startSession(window, 60)
  await window.screenshot({ path: info.outputPath('session.png') })
  await window.getByRole('link', { name: 'Intake of 2 Mar is not looked through yet' }).click()
  await expect(window.getByRole('textbox', { name: 'What would you like help with?' })).toHaveValue(
    'a stiff neck',
  )
  await window.getByRole('button', { name: 'Look through and confirm' }).click()
  const review = window.getByRole('dialog', { name: 'What the answers change' })
  await expect(review.getByRole('textbox', { name: 'Note' })).toHaveValue('Treated: Dr Stein, tablets.')
  await expect(review).toContainText('The client says: since 2021. Treated: Dr Stein, tablets.')
  await expect(review.getByRole('textbox', { name: 'Since' })).toHaveValue('2021')
  await expect(review.getByRole('textbox', { name: 'Allergies, in the record' })).toHaveValue('Mandelöl')
  await review.getByText('Preferred pressure', { exact: true }).scrollIntoViewIfNeeded()
  await window.screenshot({ path: info.outputPath('written.png') })
  await review.getByText('Preferred pressure', { exact: true }).click()
  // a medicine points to a condition, and ticks none
  await expect(review.getByText('A medicine points to it. Ask before you tick it.')).toHaveCount(1)
  await expect(review.getByRole('checkbox', { name: /^Diabetes/ })).not.toBeChecked()
  await review.getByRole('button', { name: 'Add a condition' }).click()
  await review.getByRole('combobox', { name: 'Add a condition' }).fill('pregnant')
  await window.getByRole('option', { name: /2nd-3rd trimester/ }).click()
  const added = review.getByRole('checkbox', { name: /2nd-3rd trimester/ })
  await expect(added).toBeChecked()
  await review.getByText('Pregnancy, 2nd-3rd trimester', { exact: true }).click()
  await expect(added).toHaveCount(0)
  await review.getByRole('textbox', { name: 'By', exact: true }).fill('Dr Stein')
  await review.getByRole('textbox', { name: 'On', exact: true }).fill('1 Feb 2027')
  await expectAccessible(window, 'review of an intake')
  await window.screenshot({ path: info.outputPath('review.png') })
  await review.getByRole('button', { name: 'Confirm' }).click()
  await expect(review.getByText('That day is still to come.')).toBeVisible()
  // closed over and opened again, what was typed is there
  await review.getByRole('button', { name: 'Later' }).click()
  await window.getByRole('button', { name: 'Look through and confirm' }).click()
  await expect(review.getByRole('textbox', { name: 'By', exact: true })).toHaveValue('Dr Stein')
  await review.getByRole('textbox', { name: 'On', exact: true }).fill('1 Feb 2026')
  await review.getByRole('button', { name: 'Confirm' }).click()
  await expect(window.getByRole('heading', { level: 1, name: 'Marta Lindqvist' })).toBeVisible()
  await expect(window.locator('.ui-chip').filter({ hasText: 'Anticoagulants' })).toHaveCount(1)
  await expect(window.locator('.ui-chip').filter({ hasText: 'Mandelöl' })).toHaveCount(1)
  await expect(window.getByRole('region', { name: 'Health' })).toContainText('Marcumar, insulin')
  await expectAccessible(window, 'client with an intake')
  await window.screenshot({ path: info.outputPath('client.png') })

  // Taken off the client and brought back; what was confirmed of it stays.
  const intake = window.getByRole('link', { name: 'Intake, 2 Mar' })
  await intake.click()
  await window.getByRole('button', { name: 'Remove this intake' }).click()
  await expect(window.getByRole('region', { name: 'Intake' })).toContainText('Nothing asked yet.')
  await expect(window.locator('.ui-chip').filter({ hasText: 'Anticoagulants' })).toHaveCount(1)
  await window.getByRole('button', { name: 'Undo' }).last().click()
  await expect(intake).toBeVisible()

  // A place that names nobody says so, whether it is no name at all or one of somebody who is gone.
  const nobody = '01900000-0000-7000-8000-000000000000'
  for (const [place, words] of [
    ['/clients/nobody', 'This client is not here'],
    [`/clients/${nobody}/letter`, 'This client is not here'],
    [`/sessions/${nobody}`, 'This session is not here'],
    ['/sessions/none/room', 'This session is not here'],
    [`/intakes/${nobody}`, 'This intake is not here'],
  ] as const) {
    await goTo(window, place)
    await expect(window.getByText(words)).toBeVisible()
    await expect(window.getByText('Look at the marked field.')).toHaveCount(0)
  }
  await window.getByRole('link', { name: 'To the clients' }).click()
  await expect(window.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible()
})

test('a window in the hands of a client shows nobody else, cannot be left, and comes back by the passphrase', async ({
  launch,
}, info) => {
  const { app, window } = await launch({ now })
  await firstStart(window)
  await addClient(window, 'Bruno Fremd')
  await addClient(window, 'Marta Lindqvist')
  await beginIntake(window)
  await window.getByRole('button', { name: 'Hand to the client' }).click()
  await window.getByRole('dialog').getByRole('button', { name: 'Hand it over' }).click()
  await expect(window.getByRole('heading', { level: 1, name: 'Before your treatment' })).toBeVisible()

  // Neither keys nor addresses lead anywhere, and no name stands in the document.
  for (const key of ['Control+k', 'Control+l', 'Alt+ArrowLeft', '?', 'Escape', 'Control+z'])
    await window.keyboard.press(key)
  for (const place of ['/clients', '/settings', '/']) await goTo(window, place)
  await expect(window.getByRole('heading', { level: 1, name: 'Before your treatment' })).toBeVisible()
  await expect(window.getByRole('navigation')).toHaveCount(0)
  const html = await window.evaluate(() => document.documentElement.outerHTML)
  expect(html).not.toMatch(/Fremd|Lindqvist/)
  expect(
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.getTitle())),
  ).toEqual(['Effleurage'])
  await window.getByRole('textbox', { name: 'What would you like help with?' }).fill('my knee')
  await expect(window.getByText('Kept', { exact: true })).toBeVisible()
  await window.screenshot({ path: info.outputPath('questions.png') })
  // A page that is loaded anew, as after a crash, is still in the client's hands.
  await window.reload()
  await expect(window.getByRole('textbox', { name: 'What would you like help with?' })).toHaveValue('my knee')
  await window.getByRole('button', { name: 'Next' }).click()
  await expect(window.getByRole('heading', { level: 1, name: 'Show where it hurts' })).toBeVisible()
  await paint(window, 'Front')
  await expect(window.getByRole('img', { name: 'Front: one place painted' })).toBeVisible()
  await expectAccessible(window, 'painting')
  await window.screenshot({ path: info.outputPath('painting.png') })
  await window.getByRole('button', { name: 'Done' }).click()
  await expect(window.getByText('Please give the computer back now.')).toBeVisible()

  await window.getByRole('button', { name: 'For the masseur' }).click()
  const door = window.getByRole('dialog', { name: 'Back to the practice' })
  await door.getByLabel('Passphrase', { exact: true }).fill('let me out')
  await door.getByRole('button', { name: 'Go on' }).click()
  await expect(door.getByText('That is not the passphrase.')).toBeVisible()
  // as at the door: a wait that grows
  await expect(door.getByRole('button', { name: 'Go on' })).toBeEnabled()
  await door.getByLabel('Passphrase', { exact: true }).fill('let me out')
  await door.getByLabel('Passphrase', { exact: true }).press('Enter')
  await expect(door.getByRole('timer')).toHaveText(/The next try is possible in [12] second/)
  await expect(door.getByRole('button', { name: 'Go on' })).toBeEnabled()
  await door.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await door.getByRole('button', { name: 'Go on' }).click()
  await expect(window.getByRole('heading', { level: 1, name: 'Intake' })).toBeVisible()
  await expect(window.getByText('Marta Lindqvist')).toBeVisible()
  await expect(window.getByRole('textbox', { name: 'What would you like help with?' })).toHaveValue('my knee')
  await expect(window.getByRole('img', { name: 'Front: one place painted' })).toBeVisible()
})
