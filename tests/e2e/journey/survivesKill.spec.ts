import { expect } from '@playwright/test'
import { drawing, mark } from '../helpers/chart.ts'
import { killAll } from '../helpers/kill.ts'
import { test } from '../helpers/launch.ts'
import { expectNote, expectSaved, writeNote } from '../helpers/note.ts'
import { goTo, unlock } from '../helpers/practice.ts'
import { goToPart, openSession } from '../helpers/session.ts'

const now = '2026-03-02T09:30:00Z'

test('every word that was shown as saved is there after the whole application was killed', async ({
  launch,
}) => {
  const { app, window, userData } = await launch({ now })
  const { clientId, sessionId } = await openSession(window)
  const words = {
    Subjective: 'Ache since Sunday, worse at the desk. Schlüsselbein frei.',
    Objective: 'Right shoulder high, skin cool — «Überlastung».',
    Assessment: 'Trapezius, not the neck joint.',
    Plan: 'Knead, then warmth. Πόνος στον ώμο, біль у плечі.',
    'For next time': 'Ask how the night was.\nBring the wedge.',
  } as const
  await goToPart(window, 'Arrive')
  await window.getByRole('textbox', { name: 'Reason for coming' }).fill('Neck, right')
  for (const field of ['Subjective', 'Objective', 'Assessment', 'Plan', 'For next time'] as const) {
    await writeNote(window, field, words[field])
  }
  await window.getByRole('textbox', { name: 'Goal' }).pressSequentially('Turn the head when parking')
  await expectSaved(window)
  await killAll(app)

  const again = await launch({ userData, now })
  await unlock(again.window)
  await goTo(again.window, `/clients/${clientId}`)
  await expect(again.window.getByRole('heading', { level: 1, name: 'Marta Lindqvist' })).toBeVisible()
  await goTo(again.window, `/sessions/${sessionId}`)
  for (const field of ['Subjective', 'Objective', 'Assessment', 'Plan', 'For next time'] as const) {
    await expectNote(again.window, field, words[field])
  }
  await expect(again.window.getByRole('textbox', { name: 'Goal' })).toHaveValue('Turn the head when parking')
  await goToPart(again.window, 'Arrive')
  await expect(again.window.getByRole('textbox', { name: 'Reason for coming' })).toHaveValue('Neck, right')
})

test('a step taken before the application was killed can be undone after it, and done again', async ({
  launch,
}) => {
  const { app, window, userData } = await launch({ now })
  const { sessionId } = await openSession(window, { points: true })
  await goToPart(window, 'Chart')
  const placed = mark(window, /^Upper trapezius right/)
  await placed.press('Shift+ArrowDown')
  await expect.poll(async () => (await drawing(window)).map(({ y }) => y)).toEqual([602, 349])
  const before = await drawing(window)
  await killAll(app)

  const again = await launch({ userData, now })
  await unlock(again.window)
  await goTo(again.window, `/sessions/${sessionId}`)
  await goToPart(again.window, 'Chart')
  await expect.poll(() => drawing(again.window)).toEqual(before)
  await again.window.keyboard.press('Control+z')
  await expect.poll(async () => (await drawing(again.window)).map(({ y }) => y)).toEqual([602, 339])
  await again.window.keyboard.press('Control+z')
  await expect(mark(again.window, /^Longissimus/)).toHaveCount(0)
  await again.window.keyboard.press('Control+z')
  await expect(mark(again.window, /./)).toHaveCount(0)
  for (const count of [1, 2, 2]) {
    await again.window.keyboard.press('Control+Shift+z')
    await expect(mark(again.window, /./)).toHaveCount(count)
  }
  await expect.poll(() => drawing(again.window)).toEqual(before)
})
