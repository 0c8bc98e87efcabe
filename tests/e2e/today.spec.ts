import { expect } from '@playwright/test'
import { z } from 'zod'
import { expectAccessible } from './helpers/axe.ts'
import { test } from './helpers/launch.ts'
import { openRawPort } from './helpers/port.ts'
import { firstStart, goTo, unlock } from './helpers/practice.ts'

const now = '2026-03-02T13:30:00Z'

const NextOf = z.object({ next: z.object({ entry: z.object({ clientId: z.string() }) }) })

test('an empty practice says what to do first', async ({ launch }, info) => {
  const { window } = await launch({ now })
  await firstStart(window)
  await expect(window.getByRole('heading', { level: 1, name: 'Monday, 2 March' })).toBeVisible()
  await expect(window.getByText(/^There is no backup yet/)).toBeVisible()
  await expectAccessible(window, 'today, empty')
  await window.screenshot({ path: info.outputPath('empty.png') })
  await window.getByRole('button', { name: 'Add your first client' }).click()
  await expect(window.getByRole('dialog', { name: 'New client' })).toBeVisible()
})

test('a session for someone new and one of last week are begun from Today and wait for their notes', async ({
  launch,
}, info) => {
  const { window } = await launch({ now })
  await firstStart(window)
  await window.getByRole('button', { name: 'New session' }).first().click()
  const dialog = window.getByRole('dialog', { name: 'New session' })
  await dialog.getByRole('button', { name: 'Start session' }).click()
  await expect(dialog.getByText('Say who it is.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Jonas Weber')
  await dialog.getByRole('textbox', { name: 'Begins' }).fill('9')
  await dialog.getByRole('textbox', { name: 'Length' }).fill('45')
  await expectAccessible(window, 'new session')
  await window.screenshot({ path: info.outputPath('new-session.png') })
  await dialog.getByRole('button', { name: 'Start session' }).click()
  await expect(window).toHaveURL(/#\/sessions\//)

  await goTo(window, '/')
  await expect(window.getByText('1 session, 45 min planned')).toBeVisible()
  const today = window.getByRole('region', { name: 'Today' })
  await expect(today.getByRole('listitem')).toContainText('09:00')
  await expect(today.getByRole('listitem')).toContainText('not signed')

  await window.getByRole('button', { name: 'New session' }).first().click()
  await dialog.getByRole('combobox', { name: 'Client' }).fill('web jo')
  await window.getByRole('option', { name: /Jonas Weber/ }).click()
  await dialog.getByRole('textbox', { name: 'Date' }).fill('4/3/26')
  await dialog.getByRole('button', { name: 'Start session' }).click()
  await expect(dialog.getByText('A session lies today or behind.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Date' }).fill('23 Feb')
  await dialog.getByRole('button', { name: 'Start session' }).click()
  await expect(window).toHaveURL(/#\/sessions\//)

  await goTo(window, '/')
  const notes = window.getByRole('region', { name: 'Notes to sign' })
  await expect(notes.getByRole('listitem')).toHaveCount(2)
  await notes.getByRole('link', { name: /Mon 23 Feb/ }).click()
  await expect(window).toHaveURL(/#\/sessions\//)
})

test('the next client stands large with what to heed, and the appointment becomes one session', async ({
  launch,
}, info) => {
  const { window } = await launch({ sample: true, now })
  await unlock(window, 'sample')
  await expect(window.getByText('5 sessions, 4 h planned')).toBeVisible()
  await expect(window.getByRole('heading', { level: 2, name: /Marta Lindqvist/ })).toBeVisible()
  await expect(window.locator('.today-next .ui-chip').first()).toContainText('Anticoagulants')
  await expect(window.getByText('Ask about the new chair')).toBeVisible()
  await expectAccessible(window, 'today')
  await window.screenshot({ path: info.outputPath('today.png') })
  const isScrolled = await window.evaluate(() => {
    const page = document.querySelector('.ui-page')
    return page !== null && page.scrollHeight > page.clientHeight
  })
  expect(isScrolled).toBe(false)
  await window.emulateMedia({ colorScheme: 'dark' })
  await window.screenshot({ path: info.outputPath('today-dark.png') })

  // However many there are, no alert is cut.
  const port = await openRawPort(window)
  const { value } = await port.call('today.overview', {})
  const clientId = NextOf.parse(value).next.entry.clientId
  for (const condition of ['varicose-veins', 'epilepsy', 'osteoporosis']) {
    const open = { variant: null, side: null, region: null, since: null, dueDate: null, clearance: null }
    const fields = { condition, status: 'current', note: '', ...open }
    expect(await port.call('health.addCondition', { clientId, fields })).toMatchObject({ ok: true })
  }
  await window.reload()
  const chips = window.locator('.today-next .ui-chip')
  await expect(chips).toHaveCount(5)
  await window.screenshot({ path: info.outputPath('today-alerts.png') })
  const isCut = await window
    .locator('.today-next .ui-chips')
    .evaluate((box) => box.scrollHeight > box.clientHeight)
  expect(isCut).toBe(false)

  await window.getByRole('button', { name: 'Start session', exact: true }).click()
  await expect(window.getByRole('heading', { level: 1, name: 'Marta Lindqvist' })).toBeVisible()
  await goTo(window, '/')
  await expect(window.getByRole('button', { name: 'Open session' })).toBeVisible()
  const today = window.getByRole('region', { name: 'Today' })
  await expect(today.getByRole('listitem')).toHaveCount(5)
  await expect(today.getByRole('link', { name: /Marta Lindqvist/ })).toHaveCount(1)
})

test('the page can be used at 200 %', async ({ launch }, info) => {
  const { app, window } = await launch({ sample: true, now })
  await unlock(window, 'sample')
  await app.evaluate(({ BrowserWindow }) => {
    for (const one of BrowserWindow.getAllWindows()) one.webContents.setZoomFactor(2)
  })
  for (const path of ['/', '/clients', '/clients/new']) {
    await goTo(window, path)
    await expect(window.getByRole('heading').first()).toBeVisible()
    const overflow = await window.evaluate(() => {
      const page = document.querySelector('.ui-page')
      return page === null ? 0 : page.scrollWidth - page.clientWidth
    })
    expect(overflow).toBeLessThanOrEqual(0)
    await window.screenshot({ path: info.outputPath(`zoom${path.replaceAll('/', '-')}.png`) })
  }
})
