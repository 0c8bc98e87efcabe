import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './helpers/axe.ts'
import { test } from './helpers/launch.ts'
import { goTo } from './helpers/practice.ts'
import { goToPart, openSession } from './helpers/session.ts'

const now = '2026-03-02T09:30:00Z'

const note = (window: Page) => window.getByRole('region', { name: 'The note' })
const field = (window: Page, name: string) => note(window).getByRole('textbox', { name, exact: true })

test('a note is signed with what was typed a moment ago, stands, and takes amendments', async ({
  launch,
}, info) => {
  const { window } = await launch({ now })
  const { port, sessionId } = await openSession(window, { points: true })
  await field(window, 'Assessment').fill('Eases under slow strokes.')
  await window.keyboard.press('Control+Shift+S')
  const dialog = window.getByRole('dialog', { name: 'Sign this note?' })
  await expect(dialog.getByRole('region', { name: 'Still open' })).toContainText('Pain on leaving')
  await expect(dialog.getByRole('button', { name: 'Sign', exact: true })).toBeFocused()
  await expectAccessible(window, 'sign')
  await window.screenshot({ path: info.outputPath('sign.png') })
  await window.keyboard.press('Enter')

  const signature = window.getByRole('region', { name: 'Signature' })
  await expect(signature).toContainText(/Signed 2 Mar 2026, .* unchanged/)
  await expect(signature).toContainText('Anna Berg')
  await expect(field(window, 'Assessment')).toHaveValue('Eases under slow strokes.')
  await expect(field(window, 'Assessment')).toHaveAttribute('readonly', '')
  const stored = await port.call('sessions.get', { id: sessionId })
  expect(stored.value).toMatchObject({ status: 'signed', assessment: 'Eases under slow strokes.' })

  await signature.getByRole('button', { name: 'Add an amendment' }).click()
  await signature.getByRole('textbox', { name: 'Amendment' }).fill('Called on Tuesday: slept through.')
  await signature.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(signature.getByRole('list', { name: 'Amendments' })).toContainText(
    'Called on Tuesday: slept through.',
  )
  await expect(signature).toContainText('unchanged')
  await expect(signature.getByRole('button', { name: 'Add an amendment' })).toBeVisible()
  await expectAccessible(window, 'signed')
  await window.screenshot({ path: info.outputPath('signed.png') })
  await window.emulateMedia({ colorScheme: 'dark' })
  await window.screenshot({ path: info.outputPath('signed-dark.png') })

  // nothing of it can be pressed any more, and why stands over every part
  const why = window.getByText(/^This session is signed and stands as it is\./)
  const centre = window.locator('.session-centre')
  await goToPart(window, 'Arrive')
  await expect(why).toBeVisible()
  for (const name of ['Reason for coming', 'Date', 'Start', 'Minutes'])
    await expect(centre.getByRole('textbox', { name, exact: true })).toHaveAttribute('readonly', '')
  await expect(centre.getByRole('radio', { name: '5', exact: true })).toBeDisabled()
  await expectAccessible(window, 'signed, arrive')
  await window.screenshot({ path: info.outputPath('signed-arrive.png') })
  await goToPart(window, 'Chart')
  await expect(why).toBeVisible()
  await expect(centre.getByRole('combobox', { name: 'Add a point by name' })).toBeDisabled()
  await centre.getByRole('button', { name: /^Upper trapezius right/i }).click()
  const card = window.getByRole('region', { name: 'The chosen point' })
  await expect(card.getByRole('button', { name: 'Remove', exact: true })).toBeDisabled()
  await expect(card.getByRole('radio', { name: '3', exact: true }).first()).toBeDisabled()
  const charted = (await port.call('chart.points', { sessionId })).value
  await window.keyboard.press('3')
  await window.keyboard.press('Delete')
  await window.screenshot({ path: info.outputPath('signed-chart.png') })
  await card.getByRole('button', { name: 'Close' }).click()
  const figure = centre.getByRole('group', { name: 'Back', exact: true })
  await figure.click({ position: { x: 100, y: 200 } })
  await expect(card).toHaveCount(0)
  expect((await port.call('chart.points', { sessionId })).value).toEqual(charted)
  await goToPart(window, 'Plan')
  await expect(why).toBeVisible()
  await expect(centre.getByRole('button', { name: 'Suggest a plan' })).toBeDisabled()
  await window.screenshot({ path: info.outputPath('signed-plan.png') })
  await goToPart(window, 'Treat')
  await expect(centre.getByText('Nothing was timed in this session.')).toBeVisible()
  await expect(window.getByRole('button', { name: 'Treat now' })).toHaveCount(0)
  await goToPart(window, 'Leave')
  await expect(why).toBeVisible()
  await window.screenshot({ path: info.outputPath('signed-leave.png') })
  await goTo(window, '/')
  await expect(window.getByRole('region', { name: 'Notes to sign' })).toContainText('Every note is signed.')
})
