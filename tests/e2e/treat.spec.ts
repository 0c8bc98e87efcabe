import fs from 'node:fs'
import { type ElectronApplication, expect, type Page } from '@playwright/test'
import { textOf } from '../helpers/pdf.ts'
import { expectAccessible } from './helpers/axe.ts'
import { agreeToClose } from './helpers/closing.ts'
import { test } from './helpers/launch.ts'
import { goTo, passphrase } from './helpers/practice.ts'
import { previewedSheet } from './helpers/preview.ts'
import { goToPart, openSession } from './helpers/session.ts'

const now = '2026-03-02T09:30:00Z'

/** The window in a picture 480 pixels wide. */
async function thumbnail(app: ElectronApplication, path: string): Promise<void> {
  const png = await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    const picture = await window?.webContents.capturePage()
    return picture?.resize({ width: 480, quality: 'best' }).toPNG().toString('base64') ?? ''
  })
  fs.writeFileSync(path, Buffer.from(png, 'base64'))
}

async function shot(window: Page, path: string): Promise<void> {
  await window.screenshot({ path })
}

/** Whether the application keeps the screen from going dark. */
const staysAwake = (app: ElectronApplication): Promise<boolean> =>
  app.evaluate(({ powerSaveBlocker }) => [0, 1, 2, 3].some((id) => powerSaveBlocker.isStarted(id)))

/** What closing the window asks; it is answered with "Keep open". */
const askedAtClosing = (app: ElectronApplication): Promise<string> =>
  app.evaluate(
    ({ dialog, BrowserWindow }) =>
      new Promise((resolve) => {
        dialog.showMessageBox = (_window: unknown, options?: { readonly message: string }) => {
          resolve(options?.message ?? '')
          return Promise.resolve({ response: 0, checkboxChecked: false })
        }
        BrowserWindow.getAllWindows()[0]?.close()
      }),
  )

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
  await expect(window.getByText('The red-flag questions are due', { exact: false })).toBeVisible()
  await expectAccessible(window, 'the door of the room')
  await shot(window, info.outputPath('door.png'))
  await window.getByRole('button', { name: 'Asked, none' }).click()
  await window.getByRole('button', { name: 'Begin with the plan' }).click()
  await expect(window.getByText('Stage 1 of 5')).toBeVisible()
  await expect(window.getByRole('navigation', { name: 'Places' })).toHaveCount(0)
  await shot(window, info.outputPath('room.png'))
  await thumbnail(app, info.outputPath('room-480.png'))
  await expectAccessible(window, 'the room')

  await window.keyboard.press('ArrowRight')
  await expect(window.getByText('Stage 2 of 5')).toBeVisible()
  await window.keyboard.press('ArrowLeft')
  await expect(window.getByText('Stage 1 of 5')).toBeVisible()
  await window.keyboard.press('ArrowRight')
  await expect(window.getByText('Stage 2 of 5')).toBeVisible()
  // A button pressed last must not swallow the space bar.
  await window.getByRole('button', { name: 'Next' }).click()
  await expect(window.getByText('Stage 3 of 5')).toBeVisible()
  await window.keyboard.press('Space')
  await expect(window.getByText('Paused')).toBeVisible()
  await expect(window.getByText('Stage 3 of 5')).toBeVisible()
  await shot(window, info.outputPath('paused.png'))
  const strip = window.getByRole('list', { name: 'Stages of this treatment' })
  await window.keyboard.press('+')
  await expect(strip.getByText('18 min')).toBeVisible()
  await window.keyboard.press('Space')
  await expect(window.getByText('Paused')).toHaveCount(0)

  await window.keyboard.press('p')
  await expect(window.getByRole('timer', { name: 'Point timer' })).toBeVisible()
  await shot(window, info.outputPath('hold.png'))
  await window.keyboard.press('4')
  await window.keyboard.press('p')
  await expect(window.getByRole('timer', { name: 'Point timer' })).toHaveCount(0)
  await window.keyboard.press('Escape')
  await shot(window, info.outputPath('leave.png'))
  await window.getByRole('button', { name: 'Look at something else' }).click()
  await expect(window.getByText('A treatment is running.', { exact: true }).first()).toBeVisible()
  await window.getByRole('button', { name: 'Go on treating' }).click()
  await expect(window.getByText('Stage 3 of 5')).toBeVisible()
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: 'End the treatment' }).click()
  const note = window.getByRole('region', { name: 'The note' }).getByRole('textbox', { name: 'Objective' })
  await expect(note).toHaveValue(/Treated .* planned: stroking .*Held: a point .* pain 4/)
  await shot(window, info.outputPath('left.png'))

  await window.getByRole('button', { name: 'Look, correct' }).click()
  const done = window.getByRole('dialog', { name: 'What was done' })
  await expect(done.getByRole('row', { name: /Kneading|kneading/ })).toBeVisible()
  await shot(window, info.outputPath('done.png'))
  await done.getByRole('button', { name: 'Correct' }).click()
  await done.getByRole('textbox', { name: 'Time of kneading' }).fill('12:30')
  const held = done
    .getByRole('list', { name: 'What was held' })
    .getByRole('listitem')
    .filter({ hasText: 'Pain named' })
  await held.first().getByRole('radio', { name: '2', exact: true }).click()
  await shot(window, info.outputPath('correct.png'))
  await done.getByRole('button', { name: 'Save' }).click()
  await expect(done.getByRole('row', { name: /12:30.*corrected/ })).toBeVisible()
  await expect(note).toHaveValue(/kneading 1[23] min.*pain 2/)
  await done.getByRole('button', { name: 'Correct' }).click()
  await done
    .getByRole('button', { name: /^Take out: / })
    .first()
    .click()
  await done.getByRole('button', { name: 'Save' }).click()
  await expect(note).not.toHaveValue(/pain 2/)
})

test('deep friction on a client with an anticoagulant: warned, repaired, treated, written down', async ({
  launch,
}, info) => {
  const { app, window } = await launch({ now, env: { EFFLEURAGE_CLOCK_RATE: '20' } })
  await agreeToClose(app)
  await openSession(window, { conditions: ['anticoagulants'], points: true })
  await goToPart(window, 'Arrive')
  await expectAccessible(window, 'arrive')
  await shot(window, info.outputPath('arrive.png'))
  await window.getByRole('button', { name: 'Asked, none' }).click()
  await expect(window.getByText('Asked 2 Mar', { exact: false })).toBeVisible()

  await goToPart(window, 'Plan')
  await window.getByRole('button', { name: 'Classical back', exact: true }).click()
  await window.getByRole('option', { name: /^Kneading/ }).click()
  await window.getByRole('button', { name: 'Add a stage' }).click()
  await window.getByRole('menuitem', { name: /deep.*friction/i }).click()
  const here = window.getByRole('list', { name: 'At this stage', exact: true })
  await expect(here.getByText(/anticoagulant/i).first()).toBeVisible()
  await expectAccessible(window, 'findings')
  await shot(window, info.outputPath('warned.png'))
  const repairs = here.getByRole('listitem').first().getByRole('button')
  await repairs.first().click()
  await expect(window.getByText('The plan was changed')).toBeVisible()
  await shot(window, info.outputPath('repaired.png'))

  await window.getByRole('option', { name: /^Kneading/ }).click()
  await window
    .getByRole('button', { name: /^Do it anyway/ })
    .first()
    .click()
  await window
    .getByRole('textbox', { name: 'Do it anyway, because' })
    .fill('light kneading agreed with her doctor')
  await window.getByRole('button', { name: 'Keep this reason' }).click()
  await expect(window.getByText('Done anyway because: light kneading agreed with her doctor')).toBeVisible()
  await shot(window, info.outputPath('anyway.png'))

  await window.getByRole('button', { name: 'Treat now' }).click()
  await shot(window, info.outputPath('gate.png'))
  await window.getByRole('button', { name: /^Begin with the plan/ }).click()
  await expect(window.getByText(/Stage 1 of/)).toBeVisible()
  await window.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
  await window.keyboard.press('ArrowRight')
  await expect(window.getByText(/Stage 2 of/)).toBeVisible()
  await window.keyboard.press('ArrowRight')
  await expect(window.getByText(/Stage 3 of/)).toBeVisible()
  await window.keyboard.press('p')
  await expect(window.getByRole('timer', { name: 'Point timer' })).toBeVisible()
  await shot(window, info.outputPath('room-dark.png'))
  await thumbnail(app, info.outputPath('room-dark-480.png'))
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: 'End the treatment' }).click()
  const note = window.getByRole('region', { name: 'The note' }).getByRole('textbox', { name: 'Objective' })
  await expect(note).toHaveValue(/Treated .* planned/)
  await window.getByRole('button', { name: 'Session report' }).click()
  await expect(window.getByRole('dialog', { name: 'Session report' })).toBeVisible()
  await shot(window, info.outputPath('report.png'))
  const report = textOf(await previewedSheet(app, window, 'Session report'))
  expect(report).toContain('light kneading agreed with her doctor')
  expect(report).toMatch(/Treated .* planned/)
})

test('without a plan: techniques are tapped as one goes', async ({ launch }, info) => {
  const { app, window } = await launch({ now, env: { EFFLEURAGE_CLOCK_RATE: '20' } })
  await agreeToClose(app)
  await openSession(window, { points: true })
  await goToPart(window, 'Treat')
  await window.getByRole('button', { name: 'Asked, none' }).click()
  await expect(window.getByRole('list', { name: 'What stands in front of treating' })).toHaveCount(0)
  await window.getByRole('button', { name: 'Begin without a plan' }).click()
  const techniques = window.getByRole('list', { name: 'Techniques' })
  await techniques.getByRole('button', { name: 'stroking' }).click()
  await techniques.getByRole('button', { name: 'kneading' }).click()
  await expect(window.getByRole('heading', { name: 'kneading' })).toBeVisible()
  await window.keyboard.press('p')
  await expect(window.getByRole('timer', { name: 'Point timer' })).toBeVisible()
  await window.keyboard.press('p')
  await window.keyboard.press('3')
  await expect(window.getByText('6 → 3')).toBeVisible()
  await shot(window, info.outputPath('free.png'))
  await expectAccessible(window, 'room without a plan')
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: 'End the treatment' }).click()
  const note = window.getByRole('region', { name: 'The note' }).getByRole('textbox', { name: 'Objective' })
  await expect(note).toHaveValue(/Treated .*kneading/)
  // The number named in the room is what was found after treatment.
  await expect(note).toHaveValue(/pain 6.*after.*3/s)
  await goToPart(window, 'Chart')
  await shot(window, info.outputPath('chart-after.png'))
})

test('locked in the middle it goes on after unlocking, and time away is asked about', async ({
  launch,
}, info) => {
  const { app, window } = await launch({ now, env: { EFFLEURAGE_CLOCK_RATE: '20' } })
  await openSession(window)
  await planAndStart(window)
  await window.getByRole('button', { name: 'Asked, none' }).click()
  expect(await staysAwake(app)).toBe(false)
  await window.getByRole('button', { name: 'Begin with the plan' }).click()
  await expect(window.getByText('Stage 1 of 5')).toBeVisible()
  // The screen stays on, and closing asks; nobody agrees, so the window stays.
  await expect.poll(() => staysAwake(app)).toBe(true)
  expect(await askedAtClosing(app)).toBe('A treatment is running.')
  await expect(window.getByText('Stage 1 of 5')).toBeVisible()
  await agreeToClose(app)
  // The clock runs so fast that nobody seems to be there between two beats.
  const away = window.getByRole('alert', { name: 'Time away' })
  await expect(away).toBeVisible()
  await shot(window, info.outputPath('away.png'))
  // Asked once more at the door, so that it cannot be ended unanswered by oversight.
  await window.keyboard.press('Escape')
  const leaving = window.getByRole('dialog', { name: 'Is the treatment over?' })
  await expect(leaving.getByRole('alert', { name: 'Time away' })).toBeVisible()
  await shot(window, info.outputPath('away-at-the-door.png'))
  await leaving.getByRole('button', { name: 'Take it out' }).click()
  await expect(leaving.getByRole('alert', { name: 'Time away' })).toHaveCount(0)
  await leaving.getByRole('button', { name: 'Stay here' }).click()
  await expect(away).toHaveCount(0)

  await window.keyboard.press('Control+Shift+L')
  await window.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await window.getByRole('button', { name: 'Unlock' }).click()
  await expect(window.getByText('Stage 1 of 5')).toBeVisible()
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: 'End the treatment' }).click()
  await expect(window.getByRole('button', { name: 'Look, correct' })).toBeVisible()
  await expect.poll(() => staysAwake(app)).toBe(false)
})

test('a plan is suggested with its reasons, and consent is asked before a sensitive area', async ({
  launch,
}, info) => {
  const { app, window } = await launch({ now })
  await agreeToClose(app)
  await openSession(window, { points: true })
  await goToPart(window, 'Plan')
  await window.getByRole('button', { name: 'Suggest a plan' }).click()
  const dialog = window.getByRole('dialog', { name: 'Suggest a plan' })
  await expect(dialog.getByRole('listitem').first()).toBeVisible()
  await expectAccessible(window, 'suggestion')
  await shot(window, info.outputPath('suggest.png'))
  await dialog.getByRole('button', { name: 'Take this plan' }).click()
  await expect(window.getByText('30 of 30 min')).toBeVisible()
  const editor = window.getByRole('region', { name: 'The chosen stage' })
  await editor.getByRole('button', { name: 'Add a region' }).click()
  await window.getByRole('combobox', { name: 'Add a region' }).fill('buttock')
  await window.getByRole('option', { name: 'Buttock' }).click()
  await window.keyboard.press('Escape')
  await shot(window, info.outputPath('suggested.png'))

  await window.getByRole('button', { name: 'Treat now' }).click()
  await window.getByRole('button', { name: 'Asked, none' }).click()
  await expect(window.getByRole('radiogroup', { name: 'Consent for the Buttocks' })).toBeVisible()
  await window.getByRole('button', { name: 'Begin with the plan' }).click()
  const ask = window.getByRole('alert', { name: 'Consent' })
  await expect(ask).toBeVisible()
  await shot(window, info.outputPath('consent.png'))
  await ask.getByRole('button', { name: 'Yes, given' }).click()
  await expect(ask).toHaveCount(0)
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: 'End the treatment' }).click()
  await expect(window.getByRole('button', { name: 'Look, correct' })).toBeVisible()
})

test('the library: words changed and brought back, a technique of one’s own in a plan', async ({
  launch,
}, info) => {
  const { window } = await launch({ now })
  const { sessionId } = await openSession(window)
  await goTo(window, '/settings/techniques')
  await window.getByRole('button', { name: 'Change kneading' }).click()
  await window.getByRole('textbox', { name: 'Everyday word' }).fill('rolling')
  await window.getByRole('button', { name: 'Save' }).click()
  await window.getByRole('button', { name: /Bring back .* rolling/ }).click()
  await expect(window.getByRole('button', { name: 'Change kneading' })).toBeVisible()
  await window.getByRole('button', { name: 'Hide cupping' }).click()
  await window.getByRole('button', { name: 'Add a technique' }).click()
  await window.getByRole('textbox', { name: 'Everyday word' }).fill('sawing')
  await expectAccessible(window, 'a technique of one’s own')
  await shot(window, info.outputPath('own.png'))
  await window.getByRole('button', { name: 'Save' }).click()
  await expect(window.getByRole('button', { name: 'Change sawing' })).toBeVisible()
  await expectAccessible(window, 'library')
  await shot(window, info.outputPath('library.png'))
  await goTo(window, '/settings')
  await expect(window.getByText('A soft chime when time is up')).toBeVisible()
  await shot(window, info.outputPath('settings.png'))

  await goTo(window, `/sessions/${sessionId}/plan`)
  await window.getByRole('button', { name: 'Add a stage' }).click()
  await expect(window.getByRole('menuitem', { name: /^Cupping/ })).toHaveCount(0)
  await window.getByRole('menuitem', { name: 'Sawing' }).click()
  await expect(window.getByRole('option', { name: /^Sawing 5 min/ })).toBeVisible()
})
