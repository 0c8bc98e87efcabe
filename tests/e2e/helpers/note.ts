import { expect, type Page } from '@playwright/test'

export type NoteField = 'Subjective' | 'Objective' | 'Assessment' | 'Plan' | 'For next time'

/** Writes into one field of the session's note. */
export async function writeNote(window: Page, field: NoteField, text: string): Promise<void> {
  await window
    .getByRole('region', { name: 'The note' })
    .getByRole('textbox', { name: field, exact: true })
    .fill(text)
}

/** What stands in a field of the note. */
export async function expectNote(window: Page, field: NoteField, text: string): Promise<void> {
  await expect(
    window.getByRole('region', { name: 'The note' }).getByRole('textbox', { name: field, exact: true }),
  ).toHaveValue(text)
}

/** Waits until the session's page says that everything typed is on disk. */
export async function expectSaved(window: Page): Promise<void> {
  await expect(
    window.getByRole('navigation', { name: 'Parts of the session' }).getByRole('status'),
  ).toHaveText(/^Saved \d\d:\d\d$/)
}
