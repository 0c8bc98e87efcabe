import { expect, type Page } from '@playwright/test'
import { goTo } from './practice.ts'

/** What is written into the short form of a new client, as typed. */
export interface NewClient {
  readonly name: string
  readonly birthDate?: string
  readonly phone?: string
  readonly occupation?: string
  readonly loads?: string
  readonly note?: string
}

/** A new client through the short form, from anywhere; ends on the client's page. */
export async function addNewClient(window: Page, client: NewClient): Promise<void> {
  await goTo(window, '/clients')
  await window.getByRole('button', { name: 'New client' }).first().click()
  const form = window.getByRole('dialog', { name: 'New client' })
  const fields = [
    ['Name', client.name],
    ['Birth date', client.birthDate],
    ['Phone', client.phone],
    ['Occupation', client.occupation],
    ['What loads the body', client.loads],
    ['Note', client.note],
  ] as const
  for (const [label, text] of fields) {
    if (text !== undefined) await form.getByRole('textbox', { name: label, exact: true }).fill(text)
  }
  await form.getByRole('button', { name: 'Add the client' }).click()
  await expect(window.getByRole('heading', { level: 1, name: client.name })).toBeVisible()
}

/** Adds a condition on the client's page: `part` is typed, the entry called `name` is taken. */
export async function addCondition(window: Page, part: string, name: RegExp, note = ''): Promise<void> {
  await window.getByRole('button', { name: 'Add', exact: true }).click()
  const form = window.getByRole('dialog', { name: 'Add to health' })
  await form.getByRole('combobox', { name: 'What is it' }).fill(part)
  await window.getByRole('option', { name }).first().click()
  if (note !== '') await form.getByRole('textbox', { name: 'Note' }).fill(note)
  await form.getByRole('button', { name: 'Add it' }).click()
  await expect(form).toHaveCount(0)
}

/** Starts a session from the client's page, now and for so many minutes; ends on the session's page. */
export async function startSession(window: Page, minutes: number): Promise<void> {
  await window.getByRole('button', { name: 'New session' }).first().click()
  const form = window.getByRole('dialog', { name: /^New session/ })
  await form.getByRole('textbox', { name: 'Length' }).fill(String(minutes))
  await form.getByRole('button', { name: 'Start session' }).click()
  await expect(window.getByRole('navigation', { name: 'Parts of the session' })).toBeVisible()
}
