import { expect } from '@playwright/test'
import { expectAccessible } from './helpers/axe.ts'
import { test } from './helpers/launch.ts'
import { goTo, unlock } from './helpers/practice.ts'

const now = '2026-03-02T13:30:00Z'

test('a search is narrowed by filters, and what was found opens at the words', async ({ launch }, info) => {
  const { window } = await launch({ sample: true, now })
  await unlock(window, 'sample')
  await goTo(window, '/clients')
  const search = window.getByRole('searchbox')
  const options = window.getByRole('option')
  await search.fill('hedberg')
  await expect(options).toHaveCount(1)
  await expect(options.first()).toContainText('Marta Lindqvist formerly Marta Hedberg')

  await search.fill('')
  await window.getByRole('button', { name: 'Filters' }).click()
  await window.getByRole('combobox', { name: 'Client has' }).fill('anticoag')
  await window.getByRole('option', { name: /Anticoagul/ }).click()
  await expect(options.first()).toContainText('Marta Lindqvist')
  await window.getByRole('combobox', { name: 'Muscle charted' }).fill('levator scap')
  await window
    .getByRole('option', { name: /levator scapulae/i })
    .first()
    .click()
  await window.getByRole('textbox', { name: 'From' }).fill('1 Feb 2026')
  await window.getByRole('textbox', { name: 'From' }).blur()
  await expect(options.first()).toContainText('Note of 16 Feb')
  await expect(options).toHaveCount(2)
  await expectAccessible(window, 'filtered')
  await window.screenshot({ path: info.outputPath('filters.png') })

  // the same from the palette, wherever one is: what was typed there goes along, and never into an address
  await goTo(window, '/')
  const palette = window.getByRole('dialog', { name: 'Find' })
  await window.keyboard.press('Control+k')
  await palette.getByRole('searchbox').fill('not signed')
  await palette.getByRole('menuitem', { name: 'Show notes that are not signed' }).click()
  await expect(window.getByRole('switch', { name: 'Not signed yet' })).toBeChecked()
  await expect(options.first()).toContainText('Note of')
  await window.keyboard.press('Control+k')
  await palette.getByRole('searchbox').fill('levator')
  await palette.getByRole('button', { name: 'Search for “levator” with filters' }).click()
  await expect(search).toHaveValue('levator')
  await expect(window.getByRole('switch', { name: 'Not signed yet' })).not.toBeChecked()
  await expect(window.getByRole('combobox', { name: 'Muscle charted' })).toBeVisible()
  expect(window.url()).not.toContain('levator')
  await search.fill('moving house')
  await expect(options).toHaveCount(1)
  await search.press('Enter')
  await expect(window).toHaveURL(/#\/sessions\//)
  const field = window.locator('textarea:focus, input:focus')
  await expect(field).toHaveValue(/moving house/)
  expect(
    await field.evaluate((one) =>
      one instanceof HTMLTextAreaElement || one instanceof HTMLInputElement
        ? one.value.slice(one.selectionStart ?? 0, one.selectionEnd ?? 0)
        : '',
    ),
  ).toBe('moving')
  expect(window.url()).not.toContain('moving')
  await window.screenshot({ path: info.outputPath('at-the-words.png') })
})
