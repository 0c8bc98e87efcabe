import fs from 'node:fs'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { addByName, clickFigure, mark, pointCard, setScale } from '../e2e/helpers/chart.ts'
import { addNewClient, startSession } from '../e2e/helpers/clientSteps.ts'
import { test } from '../e2e/helpers/launch.ts'
import { expectSaved, writeNote } from '../e2e/helpers/note.ts'
import { goTo, unlock } from '../e2e/helpers/practice.ts'
import { previewedSheet } from '../e2e/helpers/preview.ts'
import { goToPart } from '../e2e/helpers/session.ts'
import { textOf } from '../helpers/pdf.ts'
import { demoFolder, numberedPictures } from './pictures.ts'

const sampleClient = 'Marta Lindqvist'

/** From the list to the client's page: someone new, or Marta of the sample practice. */
async function openClient(window: Page, newClient: string | undefined): Promise<void> {
  if (newClient !== undefined) {
    return addNewClient(window, {
      name: newClient,
      birthDate: '14 Feb 1984',
      phone: '0761 555 0142',
      occupation: 'bookkeeper',
      loads: 'sits nine hours a day',
    })
  }
  await window.getByRole('searchbox').fill('lindq')
  await window
    .getByRole('option', { name: /Marta Lindqvist/ })
    .first()
    .click()
  await expect(window.getByRole('heading', { level: 1, name: sampleClient })).toBeVisible()
}

/** Twelve past two of today: the sample's day is under way, and Marta, at half past, comes next, whatever time it is. */
function beforeHerAppointment(): string {
  const moment = new Date()
  moment.setHours(14, 12, 0, 0)
  return moment.toISOString()
}

/** Someone new begins now; Marta has her appointment of today. */
async function beginSession(window: Page, newClient: string | undefined): Promise<void> {
  if (newClient !== undefined) return startSession(window, 45)
  await goTo(window, '/')
  const her = window.getByRole('button', { name: `Start session with ${sampleClient}` })
  const next = window.getByRole('button', { name: 'Start session', exact: true })
  await expect(her.or(next).first()).toBeVisible()
  await ((await her.isVisible()) ? her : next).click()
  await expect(window.getByRole('heading', { level: 1, name: sampleClient })).toBeVisible()
}

async function chartPoints(window: Page): Promise<void> {
  const earlier = window.getByRole('button', { name: 'All still there' })
  if (await earlier.isVisible()) await earlier.click()
  await expect(earlier).toHaveCount(0)
  await clickFigure(window, 'Back', 548, 520)
  await expect(pointCard(window)).toBeVisible()
  await setScale(pointCard(window), 'Pain', 4)
  await addByName(window, 'inf l 6')
  await expect(mark(window, /^Infraspinatus left, trigger point, not asked, pain 6/)).toBeVisible()
  await setScale(pointCard(window), 'Tender', 2)
  await pointCard(window).getByText('Active', { exact: true }).click()
  await expect(mark(window, /^Infraspinatus left, trigger point, active, pain 6/)).toBeVisible()
}

test('the main job, from unlocking to the sheet', async ({ launch }) => {
  const folder = demoFolder()
  const newClient = process.env.EFFLEURAGE_DEMO_CLIENT
  const client = newClient ?? sampleClient
  const sheet = path.join(folder, 'handout.pdf')
  const { app, window, userData, close } = await launch({
    sample: true,
    now: beforeHerAppointment(),
    env: { EFFLEURAGE_SAVE_TO: sheet },
  })
  const picture = numberedPictures({ app, window }, folder)

  await expect(window.getByLabel('Passphrase', { exact: true })).toBeVisible({ timeout: 60_000 })
  await picture('unlock')
  await unlock(window, 'sample')
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible()
  await picture('today', 'light', 'dark')

  await goTo(window, '/clients')
  await window.getByRole('searchbox').fill('neck right')
  await expect(window.getByText(/^Note of /).first()).toBeVisible()
  await picture('clients')
  await window.getByRole('searchbox').fill('')
  await openClient(window, newClient)
  await picture('client', 'light', 'dark')

  await beginSession(window, newClient)
  await goToPart(window, 'Arrive')
  await window
    .getByRole('textbox', { name: 'Reason for coming' })
    .fill('Neck and shoulder, worse in the evening')
  await setScale(window, 'Pain now', 5)
  await writeNote(window, 'Subjective', 'Turning the head to the right pulls. Slept well.')
  await expectSaved(window)
  await picture('arrive')

  await goToPart(window, 'Chart')
  await chartPoints(window)
  await writeNote(window, 'Objective', 'Taut band in the left infraspinatus; known pain on pressure.')
  await expectSaved(window)
  await picture('chart', 'light', 'dark')

  await goToPart(window, 'Plan')
  await window.getByRole('button', { name: 'Classical back', exact: true }).click()
  const stages = window.getByRole('listbox', { name: 'Stages of the session' }).getByRole('option')
  await stages.nth(2).click()
  await window
    .getByRole('list', { name: 'Points' })
    .getByRole('button', { name: /^Infraspinatus left/ })
    .click()
  await stages.nth(2).scrollIntoViewIfNeeded()
  await picture('plan', 'light', 'dark')

  await goToPart(window, 'Leave')
  await setScale(window, 'Pain on leaving', 2)
  const next = window.getByRole('button', { name: 'Set the next one' })
  await expect(next.or(window.getByRole('button', { name: 'Cancel it' }))).toBeVisible()
  if (await next.isVisible()) {
    await next.click()
    const form = window.getByRole('form', { name: 'Next appointment' })
    await form.getByRole('button', { name: 'In 2 weeks' }).click()
    await form.getByRole('textbox', { name: 'Time' }).fill('10:30')
    await form.getByRole('button', { name: 'Set it' }).click()
    await expect(form).toHaveCount(0)
  }
  await expect(window.getByText(/^[12] pages?, A4$/)).toBeVisible()
  await expect.poll(async () => textOf(await previewedSheet(app, window))).toContain('Next time:')
  await picture('leave', 'light', 'dark')
  await window.getByRole('button', { name: 'Look at it larger' }).click()
  await expect(window.getByRole('dialog', { name: 'Aftercare sheet' })).toBeVisible()
  await picture('handout', 'light', 'dark')
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: 'Save as PDF' }).click()
  await expect(window.getByText('Saved as handout.pdf')).toBeVisible()
  await window.getByRole('button', { name: 'Close' }).last().click()
  await goTo(window, '/settings')
  await expect(window.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
  await picture('settings')

  await close()
  fs.copyFileSync(path.join(userData, 'sample', 'practice.db'), path.join(folder, 'practice.db'))
  const text = textOf(fs.readFileSync(sheet))
  for (const words of [client, 'your left (infraspinatus)', 'Get medical help', 'Next time:']) {
    expect(text).toContain(words)
  }
})
