import { expect, type Page } from '@playwright/test'

export const passphrase = 'seven quiet otters swim'

/** From the first screen to Today, or to the page of that heading: practice "Lindenhof", therapist "Anna Berg". Answers the recovery key. */
export async function firstStart(window: Page, page?: string): Promise<string> {
  await window.getByLabel('Name of the practice').fill('Lindenhof')
  await window.getByLabel('Your own name').fill('Anna Berg')
  await window.getByRole('button', { name: 'Next' }).click()
  await window.getByLabel('New passphrase').fill(passphrase)
  await window.getByLabel('The same once more').fill(passphrase)
  await window.getByRole('button', { name: 'Set up the practice' }).click()
  const groups = window.getByTestId('recovery-key').locator('span')
  await expect(groups.first()).toBeVisible()
  const recoveryKey = (await groups.allTextContents()).join('-')
  await window.getByRole('button', { name: 'I have it on paper' }).click()
  await window.getByLabel('Recovery key').fill(recoveryKey)
  await window.getByRole('button', { name: 'That is my key' }).click()
  await expect(
    page === undefined
      ? window.getByRole('button', { name: 'New session' }).first()
      : window.getByRole('heading', { level: 1, name: page }),
  ).toBeVisible()
  return recoveryKey
}

/** Opens a practice that is there already. */
export async function unlock(window: Page, secret = passphrase): Promise<void> {
  await window.getByLabel('Passphrase', { exact: true }).fill(secret)
  await window.getByRole('button', { name: 'Unlock' }).click()
  await expect(window.getByRole('button', { name: 'New session' }).first()).toBeVisible()
}

/** Goes to a place of the window, "/clients". */
export async function goTo(window: Page, path: string): Promise<void> {
  await window.evaluate((place) => {
    location.hash = place
  }, path)
}

/** A new client by name, through the form; ends on the client's page. */
export async function addClient(window: Page, name: string): Promise<void> {
  await goTo(window, '/clients/new')
  await window.getByRole('textbox', { name: 'Name' }).fill(name)
  await window.getByRole('button', { name: 'Add the client' }).click()
  await expect(window.getByRole('heading', { name, level: 1 })).toBeVisible()
}
