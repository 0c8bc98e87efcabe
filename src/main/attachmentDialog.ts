import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import type { ChosenFile } from './saveDialog.ts'

const shown = ['pdf', 'jpg', 'jpeg', 'png', 'webp', 'gif', 'bmp', 'avif']

/**
 * Asks for a file to attach. What it is will be told by its content.
 * @param file answers in place of the dialog, for tests
 * @returns null when cancelled
 */
export async function chooseAttachment(
  window: BrowserWindow,
  file: string | undefined,
): Promise<ChosenFile | null> {
  const chosen =
    file ??
    (
      await dialog.showOpenDialog(window, {
        properties: ['openFile'],
        filters: [
          { name: 'Photos, scans and PDFs', extensions: shown },
          { name: 'All files', extensions: ['*'] },
        ],
      })
    ).filePaths[0]
  if (!chosen) return null
  return { token: randomUUID(), path: chosen, displayName: path.basename(chosen) }
}
