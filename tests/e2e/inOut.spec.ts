import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './helpers/axe.ts'
import { addNewClient, startSession } from './helpers/clientSteps.ts'
import { test } from './helpers/launch.ts'
import { firstStart, goTo } from './helpers/practice.ts'

const password = 'a long way home'

async function pictures(window: Page, path: (name: string) => string, name: string) {
  await expectAccessible(window, name)
  await window.screenshot({ path: path(`${name}.png`) })
  await window.emulateMedia({ colorScheme: 'dark' })
  await window.screenshot({ path: path(`${name}-dark.png`) })
  await window.emulateMedia({ colorScheme: 'light' })
}

test('everything is taken out, and brought in on another computer to an equal practice', async ({
  launch,
}, info) => {
  const file = join(info.outputPath(), 'all.effleurage')
  const env = { EFFLEURAGE_SAVE_TO: file, EFFLEURAGE_OPEN_FILE: file }
  const first = await launch({ env })
  await firstStart(first.window)
  await addNewClient(first.window, { name: 'Marta Lindqvist', phone: '0341 555 010' })
  await startSession(first.window, 30)
  await goTo(first.window, '/settings')
  await first.window.getByRole('button', { name: 'Open in and out' }).click()
  await expect(
    first.window.getByText('Just now: 1 client, 1 session, 0 sheets given, 0 files.'),
  ).toBeVisible()
  await first.window.getByRole('button', { name: 'Choose where to save it' }).click()
  await expect(first.window.getByText('That is too short: at least eight characters.')).toBeVisible()
  await pictures(first.window, (name) => info.outputPath(name), 'in-out')
  await first.window.getByRole('textbox', { name: 'Password of the file' }).fill(password)
  await first.window.getByRole('textbox', { name: 'The same once more' }).fill(password)
  await first.window.getByRole('button', { name: 'Choose where to save it' }).click()
  await expect(first.window.getByText('Everything is taken out, read back and checked.')).toBeVisible()
  await first.close()

  const { window } = await launch({ env })
  await window.getByRole('button', { name: 'I have an archive' }).click()
  await expect(window.getByText('Your archive comes in right after these three steps.')).toBeVisible()
  await window.screenshot({ path: info.outputPath('archive-at-the-door.png') })
  await firstStart(window, 'In and out')
  await window.getByRole('button', { name: 'Choose the file' }).click()
  await window.getByRole('textbox', { name: 'Password of this file' }).fill('not this one')
  await window.getByRole('button', { name: 'Look what is in it' }).click()
  await expect(window.getByText('That is not the password of this file.')).toBeVisible()
  await window.getByRole('textbox', { name: 'Password of this file' }).fill(password)
  await window.getByRole('button', { name: 'Look what is in it' }).click()
  await expect(window.getByText(/Lindenhof, taken out .*: 1 client and 1 session\./)).toBeVisible()
  await window.getByRole('button', { name: 'Bring it in', exact: true }).click()
  await expect(window.getByText('Everything is brought in, and equal to what was taken out.')).toBeVisible()
  await expect(window.getByText('Just now: 1 client, 1 session, 0 sheets given, 0 files.')).toBeVisible()
  await goTo(window, '/clients')
  await window.getByRole('searchbox').first().fill('lindq')
  await expect(window.getByRole('option', { name: /Marta Lindqvist/ })).toBeVisible()
})

test('a list of clients is looked through, brought in without doubles, and taken back as a whole', async ({
  launch,
}, info) => {
  const list = join(info.outputPath(), 'list.csv')
  writeFileSync(
    list,
    'Vorname;Nachname;Geburtsdatum;Telefon;E-Mail\r\nAnna;Lind;3.4.1980;0341 555 011;anna@example.org\r\nMarta;Lindqvist;;0341 555010;\r\nBo;Park;31.12.75;;bo at home\r\nAnna;Lind;3.4.1980;;\r\n',
  )
  const { window } = await launch({ env: { EFFLEURAGE_OPEN_FILE: list } })
  await firstStart(window)
  await addNewClient(window, { name: 'Marta Lindqvist', phone: '0341 555 010' })
  await window.keyboard.press('Control+k')
  await window.keyboard.type('in and out')
  await window.keyboard.press('Enter')
  await window.getByRole('button', { name: 'Choose a list' }).click()
  const dialog = window.getByRole('dialog', { name: 'Clients in the list' })
  await expect(dialog.getByRole('row', { name: /2 Anna Lind .*3 Apr 1980/ })).toBeVisible()
  await expect(dialog.getByRole('row', { name: /May be the same as line 2/ })).toContainText('5')
  await expect(dialog.getByText('1 stands twice in this list')).toBeVisible()
  await expect(dialog.getByText('May be Marta Lindqvist, who is here already')).toBeVisible()
  await expect(dialog.getByText('Goes into the note as it is: E-mail')).toBeVisible()
  await expect(dialog.getByRole('checkbox', { name: /Bring in Marta Lindqvist/ })).not.toBeChecked()
  await pictures(window, (name) => info.outputPath(name), 'list')
  await dialog.getByRole('button', { name: 'Bring in 2 clients' }).click()
  await expect(window.getByText('2 clients brought in.')).toBeVisible()
  await goTo(window, '/clients')
  await expect(window.getByRole('option')).toHaveCount(3)
  await goTo(window, '/settings/in-out')
  await window.getByRole('button', { name: 'Take that back' }).click()
  await expect(window.getByText('Taken back.')).toBeVisible()
  await goTo(window, '/clients')
  await expect(window.getByRole('option')).toHaveCount(1)
})
