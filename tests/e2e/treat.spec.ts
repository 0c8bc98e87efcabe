import { type ElectronApplication, expect, type Page } from '@playwright/test'
import { expectAccessible } from './helpers/axe.ts'
import { test } from './helpers/launch.ts'
import { goToPart, openSession } from './helpers/session.ts'

const now = '2026-03-02T09:30:00Z'

/** The whole window in a small picture, as a thumbnail would show it. */
async function shot(window: Page, path: string): Promise<void> {
  await window.screenshot({ path })
}

/** Lets the window be closed while a treatment runs, as a person who presses "Close" does. */
const agreeToClose = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 1, checkboxChecked: false })
  })

async function planAndStart(window: Page): Promise<void> {
  await goToPart(window, 'Plan')
  await window.getByRole('button', { name: 'Classical back', exact: true }).click()
  await expect(window.getByText('30 of 30 min')).toBeVisible()
  await window.getByRole('button', { name: 'Treat now' }).click()
}

test('a plan is run by keys, and what was done stands in the note', async ({ launch }, info) => {
  const { app, window } = await launch({ now, env: { EFFLEURAGE_CLOCK_RATE: '20' } })
  await agreeToClose(app)
  await openSession(window, { points: true })
  await planAndStart(window)
  await shot(window, info.outputPath('door.png'))
  await window.getByRole('button', { name: 'Asked, none' }).click()
  await window.getByRole('button', { name: 'Begin with the plan' }).click()
  await expect(window.getByText('Stage 1 of 5')).toBeVisible()
  await shot(window, info.outputPath('room.png'))
  await window.keyboard.press('ArrowRight')
  await expect(window.getByText('Stage 2 of 5')).toBeVisible()
  await window.keyboard.press('ArrowRight')
  await expect(window.getByText('Stage 3 of 5')).toBeVisible()
  await window.keyboard.press('p')
  await expect(window.getByRole('timer', { name: 'Point timer' })).toBeVisible()
  await shot(window, info.outputPath('hold.png'))
  await expectAccessible(window, 'room')
  await window.keyboard.press('4')
  await window.keyboard.press('p')
  await window.keyboard.press('Space')
  await expect(window.getByText('Paused')).toBeVisible()
  await shot(window, info.outputPath('paused.png'))
  await window.keyboard.press('Escape')
  await shot(window, info.outputPath('leave.png'))
  await window.getByRole('button', { name: 'End the treatment' }).click()
  await expect(window.getByRole('navigation', { name: 'Parts of the session' })).toBeVisible()
  await shot(window, info.outputPath('done.png'))
})
