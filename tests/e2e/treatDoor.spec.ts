import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './helpers/axe.ts'
import { agreeToClose } from './helpers/closing.ts'
import { test } from './helpers/launch.ts'
import { goTo } from './helpers/practice.ts'
import { goToPart, openSession } from './helpers/session.ts'

const now = '2026-03-02T09:30:00Z'

test('the door of the room tells what is still open in the plan, and lets a clearance be recorded', async ({
  launch,
}, info) => {
  const { window } = await launch({ now })
  await openSession(window, { conditions: ['anticoagulants'], points: true })
  await goToPart(window, 'Plan')
  await window.getByRole('button', { name: 'Classical back', exact: true }).click()
  await expect(window.getByText('30 of 30 min')).toBeVisible()
  await goToPart(window, 'Treat')
  const barriers = window.getByRole('list', { name: 'What stands in front of treating' })
  await expect(barriers.getByText('Anticoagulants: record a clearance first.')).toBeVisible()
  await expect(window.getByText(/^The plan has 5 stages\. \d+ findings? (is|are) still open\./)).toBeVisible()
  await expect(window.getByText('Treatment and Notes on health: no consent is kept yet.')).toBeVisible()
  await expectAccessible(window, 'the door with what is open')
  await window.screenshot({ path: info.outputPath('open.png') })

  await window.getByRole('button', { name: 'Asked, none' }).click()
  await barriers.getByRole('button', { name: 'Record the clearance' }).focus()
  await window.keyboard.press('Enter')
  const condition = window.getByRole('dialog', { name: 'Change' })
  await condition.getByRole('textbox', { name: 'By', exact: true }).fill('Dr Weiss')
  await condition.getByRole('textbox', { name: 'On', exact: true }).fill('27 Feb 2026')
  await window.keyboard.press('Enter')
  await expect(condition).toHaveCount(0)
  await expect(barriers).toHaveCount(0)
  await expect(window.getByText('Nothing stands in front of treating.')).toBeVisible()
  await expect(window.getByRole('region', { name: 'Treat', exact: true })).toBeFocused()
  await expect(window.getByText(/still open/)).toBeVisible()
  await window.screenshot({ path: info.outputPath('cleared.png') })

  await window.getByRole('button', { name: 'See the plan' }).click()
  await expect(window.getByRole('region', { name: 'Plan', exact: true })).toBeVisible()
})

/** Counts the tones that are begun from here on. */
const countTones = (window: Page): Promise<void> =>
  window.evaluate(() => {
    const begin = OscillatorNode.prototype.start
    document.documentElement.dataset.tones = '0'
    OscillatorNode.prototype.start = function (when) {
      const { dataset } = document.documentElement
      dataset.tones = String(Number(dataset.tones) + 1)
      begin.call(this, when)
    }
  })
const tones = (window: Page): Promise<number> =>
  window.evaluate(() => Number(document.documentElement.dataset.tones))

test('when a time is up the room rings and pulses, each only while it is wanted', async ({ launch }) => {
  const { app, window } = await launch({ now, env: { EFFLEURAGE_CLOCK_RATE: '8' } })
  await agreeToClose(app)
  const { sessionId } = await openSession(window)
  await countTones(window)
  await goTo(window, '/settings')
  await window.getByText('A soft chime when time is up').click()
  await expect(window.getByRole('switch', { name: 'A soft chime when time is up' })).not.toBeChecked()
  await goTo(window, `/sessions/${sessionId}/plan`)
  await window.getByRole('button', { name: 'Classical back', exact: true }).click()
  await expect(window.getByText('30 of 30 min')).toBeVisible()
  await window.getByRole('button', { name: 'Treat now' }).click()
  await window.getByRole('button', { name: 'Asked, none' }).click()
  await window.getByRole('button', { name: 'Begin with the plan' }).click()
  await expect(window.getByText('Stage 1 of 5')).toBeVisible()
  await window.keyboard.press('p')
  await expect(window.getByRole('timer', { name: 'Point timer' })).toBeVisible()

  await expect(window.locator('.room-pulse')).toBeVisible()
  expect(await tones(window)).toBe(0)

  await window.getByRole('button', { name: 'Turn the chime on' }).click()
  // The practice's clock runs fast, the window's does not: a round is over when the practice is asked again.
  await expect.poll(() => tones(window), { timeout: 40_000 }).toBeGreaterThan(0)
})
