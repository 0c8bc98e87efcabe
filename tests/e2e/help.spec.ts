import { expect } from '@playwright/test'
import { expectAccessible } from './helpers/axe.ts'
import { test } from './helpers/launch.ts'
import { goTo } from './helpers/practice.ts'
import { openSession } from './helpers/session.ts'

test('help says of every screen what it is for, and how to leave with everything; it gives the keyboard back', async ({
  launch,
}, info) => {
  const { window } = await launch({ now: '2026-03-02T09:30:00Z' })
  const { port, clientId, sessionId } = await openSession(window)
  const begun = (await port.call('intakes.begin', { clientId, kind: 'full' })).value
  const intakeId = typeof begun === 'object' && begun !== null && 'id' in begun ? String(begun.id) : ''
  const help = window.getByRole('dialog', { name: 'What this screen is for' })
  const screens = [
    ['/', /Monday/, "The day’s visits|The day's visits"],
    ['/clients', 'Clients', 'Everybody who comes to you'],
    [`/clients/${clientId}`, 'Marta Lindqvist', 'Everything about one client'],
    [`/clients/${clientId}/letter`, 'Letter', 'A letter to a doctor'],
    [`/intakes/${intakeId}`, 'Intake', 'What the client is asked'],
    [`/sessions/${sessionId}`, 'Marta Lindqvist', 'One visit on one page'],
    ['/settings', 'Settings', 'Your practice and letterhead'],
    ['/settings/in-out', 'In and out', 'Bring in a list of clients'],
    ['/settings/techniques', 'Techniques and templates', 'The techniques that plans are made of'],
    ['/settings/texts/de', /./, 'What clients read on their sheets'],
  ] as const
  for (const [place, heading, words] of screens) {
    await goTo(window, place)
    await expect(window.getByRole('heading', { level: 1, name: heading }).first()).toBeVisible()
    await window.keyboard.press('F1')
    await expect(help).toContainText(new RegExp(words))
    await expect(help).toContainText('Everything on record can be taken out in one file')
    await window.keyboard.press('Escape')
    await expect(help).toHaveCount(0)
  }

  // over a field that is being written in, and back into it
  await goTo(window, `/sessions/${sessionId}`)
  const field = window.getByRole('textbox', { name: 'Subjective', exact: true })
  await field.fill('Better')
  await window.keyboard.press('F1')
  await expect(help).toBeVisible()
  await expectAccessible(window, 'help')
  await window.screenshot({ path: info.outputPath('help.png') })
  await window.keyboard.press('Escape')
  await expect(field).toBeFocused()
  await window.keyboard.type(' today')
  await expect(field).toHaveValue('Better today')

  // by the button of the rail, and to the place where everything is taken out
  const button = window.getByRole('navigation').getByRole('button', { name: /what this screen is for|help/i })
  await button.click()
  await window.keyboard.press('Escape')
  await expect(button).toBeFocused()
  await button.click()
  await help.getByRole('button', { name: 'Take everything out' }).click()
  await expect(window.getByRole('heading', { level: 1, name: 'In and out' })).toBeVisible()
  await expect(window.getByRole('region', { name: 'Take everything out' })).toBeVisible()

  // all keys on one sheet
  await window.keyboard.press('?')
  const keys = window.getByRole('dialog', { name: /shortcuts|keys/i })
  await expect(keys).toContainText('F1')
  await window.keyboard.press('Escape')
  await expect(keys).toHaveCount(0)
})
