import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { textOf } from '../../helpers/pdf.ts'
import { addByName, clickFigure, drawing, mark, pointCard, setScale } from '../helpers/chart.ts'
import { addCondition, addNewClient, startSession } from '../helpers/clientSteps.ts'
import { test } from '../helpers/launch.ts'
import { expectNote, expectSaved, writeNote } from '../helpers/note.ts'
import { passphrase, unlock } from '../helpers/practice.ts'
import { previewedSheet } from '../helpers/preview.ts'
import { goToPart } from '../helpers/session.ts'

const client = 'Marta Lindqvist'

async function setUpPractice(window: Page): Promise<void> {
  await window.getByLabel('Name of the practice').fill('Lindenhof')
  await window.getByLabel('Your own name').fill('Anna Berg')
  await window.getByRole('button', { name: 'Next' }).click()
  await window.getByLabel('New passphrase').fill(passphrase)
  await window.getByLabel('The same once more').fill(passphrase)
  await window.getByRole('button', { name: 'Set up the practice' }).click()
  const groups = window.getByTestId('recovery-key').locator('span')
  await expect(groups).toHaveCount(5)
  const key = (await groups.allTextContents()).join(' ')
  await window.getByRole('button', { name: 'I have it on paper' }).click()
  await window.getByLabel('Recovery key').fill(key)
  await window.getByRole('button', { name: 'That is my key' }).click()
  await expect(window.getByRole('navigation', { name: 'Places' })).toBeVisible()
}

async function lockAndUnlock(window: Page): Promise<void> {
  await window.keyboard.press('Control+Shift+L')
  const field = window.getByLabel('Passphrase', { exact: true })
  await field.fill('seven quiet otters sleep')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('alert')).toContainText('That is not the passphrase.')
  await expect(field).toHaveValue('')
  await unlock(window)
}

/** What the chart says of a point that this session has not looked at. */
const earlier = ', from earlier, not looked at'

/** The lines of one part of the sheet, as the pane offers them. */
function linesOf(window: Page, section: string): Locator {
  return window
    .getByRole('region', { name: 'What goes on the sheet' })
    .getByRole('region', { name: section })
    .getByRole('listitem')
}

/** The first line of each: its words, without the reason beneath. */
async function titlesIn(window: Page, section: string): Promise<string[]> {
  await expect(linesOf(window, section).first()).toBeVisible()
  return (await linesOf(window, section).allInnerTexts()).map((text) => text.trim().split('\n')[0] ?? '')
}

test('from the first start to the sheet in the client’s hand, and the next session', async ({
  launch,
}, info) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'effleurage-given-'))
  const first = await launch({ now: '2026-03-02T09:00:00Z', env: { EFFLEURAGE_SAVE_TO: folder } })
  const { window } = first
  const picture = (name: string) => window.screenshot({ path: info.outputPath(`${name}.png`) })

  await test.step('first start, lock, unlock', async () => {
    await setUpPractice(window)
    await lockAndUnlock(window)
  })

  await test.step('client and health', async () => {
    await addNewClient(window, {
      name: client,
      birthDate: '3 Nov 1979',
      phone: '0761 555 0142',
      occupation: 'bookkeeper',
      loads: 'sits nine hours a day',
    })
    await addCondition(window, 'anticoag', /anticoag/i, 'since the winter')
    await picture('client')
  })

  await test.step('arrive', async () => {
    await startSession(window, 30)
    await goToPart(window, 'Arrive')
    await window
      .getByRole('textbox', { name: 'Reason for coming' })
      .fill('Ache at the right side of the neck')
    await setScale(window, 'Pain now', 6)
    await writeNote(window, 'Subjective', 'Worse in the evening, better after a walk.')
    await writeNote(window, 'Objective', 'Right shoulder stands higher.')
    await writeNote(window, 'Assessment', 'Overload from sitting.')
    await writeNote(window, 'Plan', 'Back, then the neck; breaks at the desk.')
    await writeNote(window, 'For next time', 'Ask about the new chair.')
    await expectSaved(window)
    await picture('arrive')
  })

  await test.step('chart', async () => {
    await goToPart(window, 'Chart')
    await clickFigure(window, 'Back', 560, 372)
    await expect(mark(window, /^Upper trapezius right, trigger point/)).toBeVisible()
    await setScale(pointCard(window), 'Pain', 7)
    await setScale(pointCard(window), 'Tender', 2)
    await pointCard(window).getByText('Active', { exact: true }).click()
    await expect(mark(window, 'Upper trapezius right, trigger point, active, pain 7')).toBeVisible()
    await addByName(window, 'inf l 6')
    await expect(mark(window, 'Infraspinatus left, trigger point, not asked, pain 6')).toBeVisible()
    await setScale(pointCard(window), 'Pressure', 3)
    await pointCard(window).getByText('Latent', { exact: true }).click()
    await expect(mark(window, 'Infraspinatus left, trigger point, latent, pain 6')).toBeVisible()

    const before = await drawing(window)
    const moved = mark(window, /^Infraspinatus left/)
    await moved.press('ArrowDown')
    await moved.press('ArrowDown')
    await moved.press('Shift+ArrowLeft')
    await expect
      .poll(() => drawing(window))
      .toEqual(
        before.map((point) =>
          point.label.startsWith('Infraspinatus') ? { ...point, x: point.x - 10, y: point.y + 4 } : point,
        ),
      )
    await picture('chart')
  })

  await test.step('plan', async () => {
    await goToPart(window, 'Plan')
    await window.getByRole('button', { name: 'Classical back', exact: true }).click()
    const stages = window.getByRole('listbox', { name: 'Stages of the session' }).getByRole('option')
    await expect(stages).toHaveText([/3 min$/, /6 min$/, /17 min$/, /2 min$/, /2 min$/])
    await expect(window.getByText('30 of 30 min')).toBeVisible()
    await stages.nth(2).click()
    const point = window
      .getByRole('list', { name: 'Points' })
      .getByRole('button', { name: /^Upper trapezius right/ })
    await point.click()
    await expect(point).toHaveAttribute('aria-pressed', 'true')
    await picture('plan')
  })

  const firstDrawing = await test.step('the drawing of the first session', async () => {
    await goToPart(window, 'Chart')
    await expect(mark(window, /^Infraspinatus left/)).toBeVisible()
    return drawing(window)
  })

  await test.step('leave', async () => {
    await goToPart(window, 'Leave')
    await setScale(window, 'Pain on leaving', 3)
    await window.getByRole('button', { name: 'Set the next one' }).click()
    const form = window.getByRole('form', { name: 'Next appointment' })
    await form.getByRole('button', { name: 'In a week' }).click()
    await form.getByRole('textbox', { name: 'Time' }).fill('10:30')
    await form.getByRole('button', { name: 'Set it' }).click()
    await expect(window.getByText('Mon 9 Mar, 10:30, 60 min', { exact: true })).toBeVisible()
  })

  await test.step('the sheet, previewed, saved and read back', async () => {
    await expect(linesOf(window, 'Next appointment')).toContainText(['9 March 2026'])
    const exercises = await titlesIn(window, 'Exercises')
    expect(exercises.length).toBeGreaterThan(0)
    await expect(window.getByText('1 page, A4')).toBeVisible()
    await picture('leave')
    await window.getByRole('button', { name: 'Save as PDF' }).click()
    await expect(window.getByText('Saved as aftercare-2026-03-02.pdf')).toBeVisible()
    const bytes = fs.readFileSync(path.join(folder, 'aftercare-2026-03-02.pdf'))
    await expect.poll(async () => (await previewedSheet(first.app, window)).equals(bytes)).toBe(true)

    const text = textOf(bytes)
    for (const words of [client, '2 March 2026', 'Lindenhof', 'Anna Berg']) expect(text).toContain(words)
    expect(text).toContain('your right (upper trapezius)')
    expect(text).toContain('your left (infraspinatus)')
    expect(text).toContain('stroking (3), rubbing (6), kneading (17), vibration (2) and stroking (2)')
    for (const title of exercises) expect(text).toContain(title)
    expect(text).toContain('Get medical help')
    for (const sign of ['loss of bladder or bowel control', 'chest pain']) expect(text).toContain(sign)
    expect(text).toContain('Next time: Monday 9 March 2026, 10:30')
    expect(text).not.toContain('Overload from sitting')
    await expect(window.getByRole('region', { name: 'Given to the client' })).toContainText('saved as PDF')
  })
  await first.close()

  const later = await launch({ userData: first.userData, now: '2026-03-09T09:00:00Z' })
  await test.step('a week later, from Today', async () => {
    await unlock(later.window)
    await later.window.getByRole('button', { name: 'Start session' }).first().click()
    await expect(later.window.getByRole('heading', { level: 1, name: client })).toBeVisible()
    await expect(later.window.getByText('Session 2', { exact: true })).toBeVisible()
    await expect(later.window.getByRole('complementary')).toContainText('Ask about the new chair.')
    await expectNote(later.window, 'Subjective', '')
  })

  const secondDrawing = await test.step('a point of the first session is read anew and moved', async () => {
    const page = later.window
    expect(await drawing(page)).toEqual(
      firstDrawing.map((point) => ({ ...point, label: `${point.label}${earlier}` })),
    )
    await mark(page, /^Infraspinatus left/).click()
    await pointCard(page).getByRole('button', { name: 'Still there' }).click()
    await setScale(pointCard(page), 'Pain', 2)
    const read = mark(page, 'Infraspinatus left, trigger point, latent, pain 2')
    await read.press('Shift+ArrowRight')
    await read.press('Shift+ArrowDown')
    await expect
      .poll(() => drawing(page))
      .toEqual([
        { label: 'Infraspinatus left, trigger point, latent, pain 2', x: 393, y: 505 },
        { label: `Upper trapezius right, trigger point, active, pain 7${earlier}`, x: 560, y: 372 },
      ])
    await page.screenshot({ path: info.outputPath('second-session.png') })
    return drawing(page)
  })

  await test.step('the first session shows what it showed, the second what was read today', async () => {
    const page = later.window
    const sessions = page.getByRole('link', { name: /min/ })
    await page.getByRole('link', { name: client }).click()
    await sessions.filter({ hasText: 'Ache at the right side of the neck' }).click()
    await expect(page.getByText('Session 1', { exact: true })).toBeVisible()
    await expectNote(page, 'Assessment', 'Overload from sitting.')
    await expect.poll(() => drawing(page)).toEqual(firstDrawing)
    await page.getByRole('link', { name: client }).click()
    await sessions.filter({ hasNotText: 'Ache at the right side of the neck' }).click()
    await expect(page.getByText('Session 2', { exact: true })).toBeVisible()
    await expect.poll(() => drawing(page)).toEqual(secondDrawing)
  })
})
