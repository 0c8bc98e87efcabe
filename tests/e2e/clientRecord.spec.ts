import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './helpers/axe.ts'
import { startSession } from './helpers/clientSteps.ts'
import { test } from './helpers/launch.ts'
import { firstStart } from './helpers/practice.ts'

const now = '2026-03-02T13:30:00Z'

async function pictures(window: Page, path: (name: string) => string, name: string) {
  await window.screenshot({ path: path(`${name}-light.png`) })
  await window.emulateMedia({ colorScheme: 'dark' })
  await window.screenshot({ path: path(`${name}-dark.png`) })
  await window.emulateMedia({ colorScheme: 'light' })
}

test('a minor is recorded with everything beside health; what is missing warns until it is there', async ({
  launch,
}, info) => {
  const { window } = await launch({ now })
  await firstStart(window)
  await window.keyboard.press('Control+n')
  const dialog = window.getByRole('dialog', { name: 'New client' })
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Noah Lind')
  await dialog.getByRole('textbox', { name: 'Birth date' }).fill('4.5.2010')
  await dialog.getByRole('textbox', { name: 'Birth date' }).blur()
  await expect(dialog.getByText('A minor: without somebody who agrees')).toBeVisible()
  await dialog.getByRole('button', { name: 'More about the client' }).click()
  await dialog.getByRole('textbox', { name: 'Allergies' }).fill('almond oil')
  await dialog.getByRole('textbox', { name: 'Oil or cream' }).fill('unscented')
  await dialog
    .getByRole('radiogroup', { name: 'Preferred pressure' })
    .getByRole('radio', { name: '2' })
    .click()
  await dialog.getByRole('textbox', { name: 'Tags' }).fill('football, pays monthly, football')
  await dialog.getByRole('textbox', { name: 'Goals' }).fill('Play the whole match')
  await dialog.getByRole('textbox', { name: 'Former names' }).fill('Noah Berg')
  await expectAccessible(window, 'new client, everything')
  await pictures(window, (name) => info.outputPath(name), 'form')
  await dialog.getByRole('button', { name: 'Add the client' }).click()

  await expect(window.getByRole('heading', { level: 1, name: 'Noah Lind' })).toBeVisible()
  await expect(window.getByText('A minor, no guardian recorded')).toBeVisible()
  await expect(window.getByText('Allergy: almond oil')).toBeVisible()
  await expect(window.getByRole('list', { name: 'Tags' }).getByRole('listitem')).toHaveText([
    'football',
    'pays monthly',
  ])
  await expect(window.getByText('Play the whole match')).toBeVisible()
  await expectAccessible(window, 'client with a record')
  await pictures(window, (name) => info.outputPath(name), 'page')

  await window.getByRole('button', { name: 'Change the client' }).click()
  const change = window.getByRole('dialog', { name: 'Change the client' })
  await change.getByRole('textbox', { name: 'Guardian' }).fill('Eva Lind, mother')
  await change.getByRole('button', { name: 'Keep the changes' }).click()
  await expect(window.getByText('A minor, no guardian recorded')).toBeHidden()

  await startSession(window, 30)
  const sheet = window.getByRole('complementary', { name: 'The client at a glance' })
  await expect(sheet.getByText('2, skin moved')).toBeVisible()
  await expect(sheet.getByText('almond oil')).toBeVisible()
  await window.screenshot({ path: info.outputPath('session.png') })

  await window.keyboard.press('Control+k')
  await window.getByRole('searchbox').fill('noah berg')
  await expect(window.getByRole('menuitem', { name: /Noah Lind/ })).toBeVisible()
})
