import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import type { ChosenFile } from './saveDialog.ts'

/**
 * Asks for a folder.
 * @param folder answers in place of the dialog, for tests
 * @returns null when cancelled
 */
export async function chooseFolder(
  window: BrowserWindow,
  folder: string | undefined,
): Promise<ChosenFile | null> {
  const chosen =
    folder ??
    (await dialog.showOpenDialog(window, { properties: ['openDirectory', 'createDirectory'] })).filePaths[0]
  if (!chosen) return null
  return { token: randomUUID(), path: chosen, displayName: path.basename(chosen) }
}
