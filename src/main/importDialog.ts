import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { type BrowserWindow, dialog, type FileFilter } from 'electron'
import type { ChosenFile } from './saveDialog.ts'

const shown: Readonly<Record<'archive' | 'list', FileFilter>> = {
  archive: { name: 'Archives of Effleurage', extensions: ['effleurage', 'zip'] },
  list: { name: 'Tables and address cards', extensions: ['csv', 'tsv', 'txt', 'vcf', 'vcard'] },
}

/**
 * Asks for a file to bring in. What it is will be told by its content.
 * @param file answers in place of the dialog, for tests
 * @returns null when cancelled
 */
export async function chooseImport(
  window: BrowserWindow,
  kind: 'archive' | 'list',
  file: string | undefined,
): Promise<ChosenFile | null> {
  const filters = [shown[kind], { name: 'All files', extensions: ['*'] }]
  const chosen =
    file ?? (await dialog.showOpenDialog(window, { properties: ['openFile'], filters })).filePaths[0]
  if (!chosen) return null
  return { token: randomUUID(), path: chosen, displayName: path.basename(chosen) }
}
