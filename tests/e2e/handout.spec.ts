import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { textOf } from '../helpers/pdf.ts'
import { expectAccessible } from './helpers/axe.ts'
import { test } from './helpers/launch.ts'
import { goTo } from './helpers/practice.ts'
import { goToPart, openSession } from './helpers/session.ts'

const now = '2026-03-02T09:30:00Z'

const line = (window: Page, words: RegExp) => window.getByRole('checkbox', { name: words })
const given = (window: Page) => window.getByRole('region', { name: 'Given to the client' })

test('the sheet is what was ticked and written, saved under a name without the client, and kept', async ({
  launch,
}, info) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'effleurage-saved-'))
  const { window } = await launch({ now, env: { EFFLEURAGE_SAVE_TO: folder } })
  const { port, sessionId } = await openSession(window, { points: true })
  await goToPart(window, 'Leave')
  await expect(window.getByText('1 page, A4')).toBeVisible()
  const seekHelp = window.getByRole('region', { name: 'When to seek help' })
  await expect(seekHelp.getByRole('checkbox').first()).toBeDisabled()

  const spasm = line(window, /^Cramped muscle.*longissimus/)
  await spasm.locator('xpath=ancestor::label').click()
  await expect(spasm).not.toBeChecked()
  const proposal = Object((await port.call('handouts.propose', { sessionId })).value)
  const title: string = proposal.available[0].title
  const exercise = window.getByRole('combobox', { name: 'Add an exercise' })
  await exercise.click()
  await exercise.fill(title)
  await window.getByRole('option', { name: title }).click()
  await expect(window.getByRole('button', { name: `Take ${title} off` })).toBeVisible()
  await window
    .getByRole('textbox', { name: 'A word to the client' })
    .fill('Mind the left shoulder on the ladder.')
  await expectAccessible(window, 'leave')

  await window.keyboard.press('Control+s')
  await expect(window.getByText('Saved as aftercare-2026-03-02.pdf')).toBeVisible()
  expect(fs.readdirSync(folder)).toEqual(['aftercare-2026-03-02.pdf'])
  const text = textOf(fs.readFileSync(path.join(folder, 'aftercare-2026-03-02.pdf')))
  for (const words of [
    'Marta Lindqvist',
    'upper trapezius',
    title,
    'Mind the left shoulder on the ladder.',
  ]) {
    expect(text).toContain(words)
  }
  expect(text).not.toContain('longissimus')
  await expect(given(window)).toContainText('saved as PDF')
  await window.screenshot({ path: info.outputPath('leave.png') })

  await window.reload()
  await window.evaluate((id) => {
    location.hash = `/sessions/${id}`
  }, sessionId)
  await goToPart(window, 'Leave')
  await expect(line(window, /^Cramped muscle.*longissimus/)).not.toBeChecked()
  await expect(window.getByRole('textbox', { name: 'A word to the client' })).toHaveValue(
    'Mind the left shoulder on the ladder.',
  )
  await given(window)
    .getByRole('button', { name: /^Open the sheet given 2 Mar/ })
    .click()
  const dialog = window.getByRole('dialog', { name: /^As it was given 2 Mar/ })
  await expect(dialog.locator('iframe')).toHaveAttribute('src', /^app:\/\/doc\//)
  await window.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
})

test('signs that cannot be printed are named, and the sheet is drawn anew when they go', async ({
  launch,
}) => {
  const { window } = await launch({ now })
  await openSession(window)
  await goToPart(window, 'Leave')
  const word = window.getByRole('textbox', { name: 'A word to the client' })
  await word.fill('Ваше плече 肩 heals')
  await expect(window.getByText(/^These characters cannot be printed: 肩/)).toBeVisible()
  await word.fill('Ваше плече heals')
  await expect(window.getByText(/^These characters cannot be printed/)).toHaveCount(0)
})

test('without a print service the reason is told in words, and nothing is noted as given', async ({
  launch,
}) => {
  // A print service that is not there, whatever this computer has.
  const { window } = await launch({ now, env: { CUPS_SERVER: '127.0.0.1:9' } })
  await openSession(window)
  await goToPart(window, 'Leave')
  await expect(window.getByText('1 page, A4')).toBeVisible()
  await window.keyboard.press('Control+p')
  await expect(window.getByText(/^It could not be printed: .+ Save it as PDF/)).toBeVisible()
  await expect(given(window)).toHaveCount(0)
})

test('pain on leaving is kept', async ({ launch }) => {
  const { window } = await launch({ now })
  const { port, sessionId } = await openSession(window)
  const stored = async () => (await port.call('sessions.get', { id: sessionId })).value
  await goToPart(window, 'Leave')
  await window.getByRole('radiogroup', { name: 'Pain on leaving' }).getByRole('radio', { name: '2' }).click()
  await expect.poll(stored).toMatchObject({ painAfter: 2 })
})

test('the sheets of the day are saved in one go, each kept with its session', async ({ launch }, info) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'effleurage-saved-'))
  const { window } = await launch({ now, env: { EFFLEURAGE_CHOOSE_FOLDER: folder } })
  const { port, clientId, sessionId } = await openSession(window, { points: true })
  await port.call('sessions.create', { clientId, date: '2026-03-02', startTime: '14:00', minutes: 30 })
  await goTo(window, '/')
  await window.getByRole('button', { name: 'Aftercare sheets …' }).click()
  const dialog = window.getByRole('dialog', { name: 'Aftercare sheets in one go' })
  await expect(dialog.getByRole('checkbox')).toHaveCount(2)
  await window.screenshot({ path: info.outputPath('together.png') })
  await expectAccessible(window, 'several sheets')
  await dialog.getByRole('button', { name: 'Save 2 as PDFs' }).click()
  await expect(window.getByText(`2 sheets saved in ${path.basename(folder)}`)).toBeVisible()
  expect(fs.readdirSync(folder).sort()).toEqual(['aftercare-2026-03-02-2.pdf', 'aftercare-2026-03-02.pdf'])
  await expect(dialog.getByText('given once')).toHaveCount(2)
  await dialog.getByRole('button', { name: 'Close' }).click()
  // and from the sheet of one of its sessions
  await goTo(window, `/sessions/${sessionId}/leave`)
  await window.getByRole('button', { name: 'All sheets of this day …' }).click()
  await expect(dialog.getByText('given once')).toHaveCount(2)
})
