import { expect, type Page } from '@playwright/test'
import { agreeToClose } from './helpers/closing.ts'
import { killAll } from './helpers/kill.ts'
import { test } from './helpers/launch.ts'
import { openRawPort } from './helpers/port.ts'
import { passphrase } from './helpers/practice.ts'
import { openSession } from './helpers/session.ts'

const begin = Date.parse('2026-03-02T09:00:00Z')

/** The practice's clocks `minutes` after the beginning, all of them slept through. */
const after = (minutes: number) => ({
  now: new Date(begin + minutes * 60_000).toISOString(),
  env: { EFFLEURAGE_SLEPT_MINUTES: String(minutes) },
})

const secondsOf = async (window: Page, place: number): Promise<number> => {
  const clock = (await window.getByRole('timer').first().textContent()) ?? ''
  const found = /^(\+?)(\d+):(\d\d)$/.exec(clock.trim())
  if (found === null) throw new Error(`no clock: ${clock}`)
  const shown = Number(found[2]) * 60 + Number(found[3])
  return place - (found[1] === '+' ? -shown : shown)
}

async function unlockIntoTheRoom(window: Page): Promise<void> {
  await window.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await window.getByRole('button', { name: 'Unlock' }).click()
  await expect(window.getByText('Stage 3 of 5')).toBeVisible()
}

test('killed in the middle and away for 20 minutes: it goes on, and asks whether that was treatment', async ({
  launch,
}, info) => {
  const kneading = 51 * 60
  const first = await launch(after(0))
  const { port, sessionId } = await openSession(first.window, { minutes: 90 })
  await port.call('plans.applyTemplate', { sessionId, template: 'classical-back' })
  await port.call('treatment.start', { sessionId, mode: 'plan', reason: 'shown in a test' })
  const startedAt = Date.now()
  const act = (kind: string) => port.call('treatment.act', { sessionId, act: { kind } })
  await act('next')
  await act('next')
  await killAll(first.app)

  const second = await launch({ ...after(20), userData: first.userData })
  await unlockIntoTheRoom(second.window)
  const away = second.window.getByRole('alert', { name: 'Time away' })
  await expect(away).toContainText(/Away for 2[01] minutes/)
  await second.window.screenshot({ path: info.outputPath('away.png') })
  await away.getByRole('button', { name: 'Count it' }).click()
  await expect(away).toHaveCount(0)
  const counted = await secondsOf(second.window, kneading)
  expect(counted).toBeGreaterThanOrEqual(20 * 60)
  expect(counted).toBeLessThanOrEqual(20 * 60 + (Date.now() - startedAt) / 1000 + 1)
  await killAll(second.app)

  const third = await launch({ ...after(40), userData: first.userData })
  await unlockIntoTheRoom(third.window)
  const again = third.window.getByRole('alert', { name: 'Time away' })
  await expect(again).toContainText(/Away for 2[01] minutes/)
  await again.getByRole('button', { name: 'Take it out' }).click()
  await expect(again).toHaveCount(0)
  const takenOut = await secondsOf(third.window, kneading)
  expect(takenOut).toBeGreaterThanOrEqual(counted)
  expect(takenOut).toBeLessThanOrEqual(20 * 60 + (Date.now() - startedAt) / 1000 + 1)

  // the log is whole: both gaps with their answers
  const raw = await openRawPort(third.window)
  const { value } = await raw.call('treatment.get', { sessionId })
  expect(value).toMatchObject({
    state: 'running',
    current: 2,
    gaps: [
      { gap: 0, counted: true },
      { gap: 1, counted: false },
    ],
  })
  await agreeToClose(third.app)
})
