import fs from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { expectAccessible } from './helpers/axe.ts'
import { mark, pointCard } from './helpers/chart.ts'
import { test } from './helpers/launch.ts'
import { firstStart, goTo, passphrase } from './helpers/practice.ts'
import { goToPart, openSession } from './helpers/session.ts'

const now = '2026-03-02T09:30:00Z'

test('the doorway: first start, unlock, damage', async ({ launch }) => {
  const { window, userData, close } = await launch({ now })
  await expect(window.getByRole('heading', { name: 'Welcome. Who works here?' })).toBeVisible()
  await expectAccessible(window, 'names')
  await window.getByLabel('Name of the practice').fill('Lindenhof')
  await window.getByLabel('Your own name').fill('Anna Berg')
  await window.getByRole('button', { name: 'Next' }).click()
  await window.getByLabel('New passphrase').fill(passphrase)
  await expectAccessible(window, 'passphrase')
  await window.getByRole('button', { name: 'Back' }).click()
  await firstStart(window)
  await window.keyboard.press('Control+Shift+L')
  await expect(window.getByRole('heading', { name: 'Unlock your practice' })).toBeVisible()
  await expectAccessible(window, 'unlock')
  await window.getByRole('button', { name: 'I do not know the passphrase any more' }).click()
  await expectAccessible(window, 'recovery key')
  await close()

  fs.truncateSync(path.join(userData, 'practice', 'practice.db'))
  const damaged = await launch({ userData })
  await expect(
    damaged.window.getByRole('heading', { name: 'The file with the records is empty' }),
  ).toBeVisible()
  await expectAccessible(damaged.window, 'damage')
})

test('a practice that has just begun: today, clients, the forms, settings, palette, shortcuts', async ({
  launch,
}) => {
  const { window } = await launch({ now })
  await firstStart(window)
  await expectAccessible(window, 'empty today')
  await window.getByRole('button', { name: 'New session' }).first().click()
  await expect(window.getByRole('dialog')).toBeVisible()
  await expectAccessible(window, 'new session')
  await goTo(window, '/clients')
  await expect(window.getByText('No clients yet')).toBeVisible()
  await expectAccessible(window, 'no clients')
  await goTo(window, '/clients/new')
  await window.getByRole('dialog').getByRole('textbox', { name: 'E-mail' }).fill('nobody')
  await window.getByRole('button', { name: 'Add the client' }).click()
  await expect(window.getByRole('textbox', { name: 'Name' })).toHaveAttribute('aria-invalid', 'true')
  await expectAccessible(window, 'new client, refused')
  await goTo(window, '/settings')
  await expect(window.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible()
  await expectAccessible(window, 'settings')
  await window.keyboard.press('Control+k')
  await expect(window.getByRole('searchbox')).toBeFocused()
  await expectAccessible(window, 'palette')
  await window.keyboard.press('Escape')
  await window.keyboard.press('?')
  await expect(window.getByRole('dialog', { name: 'Shortcuts' })).toBeVisible()
  await expectAccessible(window, 'shortcuts')
})

test('the session: arrive, chart with a chosen point, plan with warnings, leave', async ({ launch }) => {
  const { window } = await launch({ now })
  await openSession(window, { conditions: ['anticoagulants', 'osteoporosis'], points: true })
  await goToPart(window, 'Arrive')
  await expectAccessible(window, 'arrive')
  await goToPart(window, 'Chart')
  await mark(window, /^Upper trapezius right/).press('Enter')
  await pointCard(window).getByRole('button', { name: 'More about this point' }).click()
  await expectAccessible(window, 'chart')
  await goToPart(window, 'Plan')
  await expect(window.getByRole('button', { name: 'Classical back', exact: true })).toBeVisible()
  await expectAccessible(window, 'no plan')
  await window.getByRole('button', { name: 'Classical back', exact: true }).click()
  await expect(window.getByRole('region', { name: 'The chosen stage' })).toBeVisible()
  await expectAccessible(window, 'plan')
  await goToPart(window, 'Leave')
  await expect(window.getByText(/pages?, A4/)).toBeVisible()
  await expectAccessible(window, 'leave')
})

test('a practice at work: today, clients, search, client, health', async ({ launch }) => {
  const { window } = await launch({ now, sample: true })
  await window.getByLabel('Passphrase', { exact: true }).fill('sample')
  await window.getByRole('button', { name: 'Unlock' }).click()
  await expect(window.getByRole('button', { name: 'New session' }).first()).toBeVisible()
  await expectAccessible(window, 'today')
  await goTo(window, '/clients')
  await expect(window.getByRole('option').first()).toBeVisible()
  await expectAccessible(window, 'clients')
  await window.getByRole('searchbox').fill('chair')
  await expect(window.getByText(/^Note of /).first()).toBeVisible()
  await expectAccessible(window, 'search')
  await window.getByRole('searchbox').fill('lindq')
  await expect(window.getByRole('option', { name: /Marta Lindqvist/ }).first()).toBeVisible()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('heading', { level: 1, name: 'Marta Lindqvist' })).toBeVisible()
  await expectAccessible(window, 'client')
  await window.getByRole('button', { name: 'Add', exact: true }).click()
  await window.getByRole('combobox', { name: 'What is it' }).fill('thromb')
  await window.getByRole('option').first().click()
  await expectAccessible(window, 'health')
})
