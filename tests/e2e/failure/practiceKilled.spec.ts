import { expect } from '@playwright/test'
import { test } from '../helpers/launch.ts'
import { expectNote, expectSaved, writeNote } from '../helpers/note.ts'
import { practicePids } from '../helpers/port.ts'
import { goToPart, openSession } from '../helpers/session.ts'

test('when the practice process dies in the middle of a session, the lock screen says so and every saved word is there', async ({
  launch,
}) => {
  const { app, window } = await launch({ now: '2026-03-02T09:30:00Z' })
  await openSession(window)
  await writeNote(window, 'Subjective', 'Dull ache since Sunday.')
  await writeNote(window, 'Assessment', 'Overload, no nerve.')
  await expectSaved(window)
  for (const pid of await practicePids(app)) process.kill(pid, 'SIGKILL')

  await expect(window.getByRole('heading', { name: 'Unlock your practice' })).toBeVisible()
  await expect(window.getByRole('status').filter({ hasText: 'had to be opened afresh' })).toBeVisible()
  await expect(window.getByText('Marta Lindqvist')).toHaveCount(0)
  await window.getByLabel('Passphrase', { exact: true }).fill('seven quiet otters swim')
  await window.getByRole('button', { name: 'Unlock' }).click()
  await expectNote(window, 'Subjective', 'Dull ache since Sunday.')
  await expectNote(window, 'Assessment', 'Overload, no nerve.')
  await writeNote(window, 'Plan', 'Go on as before.')
  await expectSaved(window)
})

test('what is typed while the practice process hangs and dies is never shown as saved', async ({
  launch,
}) => {
  const { app, window } = await launch({ now: '2026-03-02T09:30:00Z' })
  await openSession(window)
  await goToPart(window, 'Chart')
  const pids = await practicePids(app)
  for (const pid of pids) process.kill(pid, 'SIGSTOP')
  await writeNote(window, 'Objective', 'Typed into silence.')
  const status = window.getByRole('navigation', { name: 'Parts of the session' }).getByRole('status')
  await expect(status).toHaveText('Saving…')
  for (const pid of pids) process.kill(pid, 'SIGKILL')
  await expect(window.getByRole('heading', { name: 'Unlock your practice' })).toBeVisible()
  await window.getByLabel('Passphrase', { exact: true }).fill('seven quiet otters swim')
  await window.getByRole('button', { name: 'Unlock' }).click()
  await expect(window.getByRole('navigation', { name: 'Parts of the session' })).toBeVisible()
})
