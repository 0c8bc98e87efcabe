import { randomUUID } from 'node:crypto'
import { statSync } from 'node:fs'
import path from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { plainName } from './plainName.ts'

export interface ChosenFile {
  readonly token: string
  readonly path: string
  readonly displayName: string
}

/** `saveTo` may name a folder, in which the suggested name is used. */
function fixedAnswer(saveTo: string, name: string): string {
  const isFolder = statSync(saveTo, { throwIfNoEntry: false })?.isDirectory() ?? false
  return isFolder ? path.join(saveTo, name) : saveTo
}

/**
 * Asks where to save.
 * @param saveTo answers in place of the dialog, for tests
 * @returns null when cancelled
 */
export async function chooseFile(
  window: BrowserWindow,
  suggestedName: string,
  saveTo: string | undefined,
): Promise<ChosenFile | null> {
  const name = plainName(suggestedName)
  const chosen = saveTo
    ? fixedAnswer(saveTo, name)
    : (await dialog.showSaveDialog(window, { defaultPath: path.join(app.getPath('documents'), name) }))
        .filePath
  if (!chosen) return null
  return { token: randomUUID(), path: chosen, displayName: path.basename(chosen) }
}
