import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { textOf } from '../helpers/pdf.ts'
import { expectAccessible } from './helpers/axe.ts'
import { startSession } from './helpers/clientSteps.ts'
import { test } from './helpers/launch.ts'
import { addClient, firstStart, goTo } from './helpers/practice.ts'

/** Draws with the mouse in the field, in shares of its width and height. */
async function draw(window: Page, places: readonly (readonly [number, number])[]): Promise<void> {
  const field = window.getByRole('img', { name: /^Signature/ })
  await field.scrollIntoViewIfNeeded()
  const box = await field.boundingBox()
  if (box === null) throw new Error('there is no field to sign in')
  const [first, ...rest] = places.map(([x, y]) => [box.x + x * box.width, box.y + y * box.height] as const)
  if (first === undefined) return
  await window.mouse.move(...first)
  await window.mouse.down()
  for (const place of rest) await window.mouse.move(...place)
  await window.mouse.up()
}

test('a consent is read, signed with the mouse, kept as its PDF, shown at the session, and withdrawn', async ({
  launch,
}, info) => {
  const copy = path.join(mkdtempSync(path.join(tmpdir(), 'effleurage-files-')), 'consent.pdf')
  const { window } = await launch({ now: '2026-03-02T09:00:00Z', env: { EFFLEURAGE_SAVE_TO: copy } })
  await firstStart(window)
  await addClient(window, 'Marta Lindqvist')
  const card = window.getByRole('region', { name: 'Consent' })
  await expect(card.getByText('Treatment: missing')).toBeVisible()
  await card.getByRole('button', { name: 'Sign' }).click()
  const form = window.getByRole('dialog', { name: 'Consent to read and sign' })
  await form.getByRole('button', { name: 'Keep the consent' }).click()
  await expect(form.getByText('Tick what you agree to.')).toBeVisible()
  for (const name of ['Consent to massage treatment', 'Consent to keeping notes on my health'])
    await form.getByRole('region', { name }).getByText('I have read this and agree.').click()
  await draw(window, [[0.5, 0.5]])
  await form.getByRole('button', { name: 'Keep the consent' }).click()
  await expect(form.getByText('That is only a dot or a short line.')).toBeVisible()
  await form.getByRole('button', { name: 'Draw it again' }).click()
  await draw(
    window,
    Array.from(
      { length: 40 },
      (_, step) => [0.15 + step * 0.015, 0.5 + 0.25 * Math.sin(step / 2.5)] as const,
    ),
  )
  await expectAccessible(window, 'consent to sign')
  await window.screenshot({ path: info.outputPath('signing.png') })
  await form.getByRole('button', { name: 'Keep the consent' }).click()
  await expect(form).toBeHidden()

  await expect(card.getByText('Treatment: given on 2 Mar')).toBeVisible()
  await card.getByRole('button', { name: /Notes on health/ }).click()
  const kept = window.getByRole('dialog', { name: 'Consent to keeping notes on my health' })
  await kept.getByRole('button', { name: 'Save a copy' }).click()
  await expect(window.getByText('Saved as consent.pdf. That copy is not encrypted.')).toBeVisible()
  expect(textOf(readFileSync(copy))).toContain('Signed on the screen by Marta Lindqvist on 2 March 2026')
  await window.screenshot({ path: info.outputPath('signed.png') })
  await kept.getByRole('button', { name: 'Withdraw' }).click()
  const end = window.getByRole('dialog', { name: 'Withdraw the consent' })
  await end.getByRole('button', { name: 'Withdraw' }).click()
  await expect(card.getByText('Notes on health: withdrawn on 2 Mar')).toBeVisible()
  await expectAccessible(window, 'client with consents')
  await window.screenshot({ path: info.outputPath('client.png') })

  await startSession(window, 60)
  const sheet = window.getByRole('complementary', { name: 'Client' })
  await expect(sheet.getByText('Treatment: given on 2 Mar')).toBeVisible()
  await expect(sheet.getByText('Notes on health: withdrawn on 2 Mar')).toBeVisible()
  await window.screenshot({ path: info.outputPath('session.png') })

  // for a minor the guardian signs
  await goTo(window, '/clients/new')
  const child = window.getByRole('dialog', { name: 'New client' })
  await child.getByRole('textbox', { name: 'Name', exact: true }).fill('Jonas Kind')
  await child.getByRole('textbox', { name: 'Birth date' }).fill('3 Mar 2015')
  await child.getByRole('textbox', { name: 'Guardian' }).fill('Eva Kind, mother, 0171 555 01')
  await child.getByRole('button', { name: 'Add the client' }).click()
  await card.getByRole('button', { name: 'Sign' }).click()
  await expect(form.getByRole('textbox', { name: 'Signed by' })).toHaveValue('Eva Kind')
  await expect(form.getByText('A minor: the guardian signs.')).toBeVisible()
  await form.getByRole('button', { name: 'Close' }).click()

  await goTo(window, '/settings')
  await window.getByRole('button', { name: 'Change own questions' }).click()
  const own = window.getByRole('dialog', { name: 'Own intake questions' })
  await expect(own.getByText('No question of your own yet')).toBeVisible()
  await own.getByRole('button', { name: 'Later' }).click()
  await window.getByRole('button', { name: 'Change the words: Consent to massage treatment' }).click()
  const words = window.getByRole('dialog', { name: /^Change the words/ })
  await words.getByRole('textbox', { name: 'Heading' }).fill('Consent to treatment')
  await window.screenshot({ path: info.outputPath('words.png') })
  await words.getByRole('button', { name: 'Keep as version 2' }).click()
  await expect(window.getByText('Kept as version 2.')).toBeVisible()
})
