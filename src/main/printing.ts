import { BrowserWindow } from 'electron'
import type { PrintOutcome } from '../contract/host.ts'
import { documentOrigin } from './csp.ts'

/**
 * Hands a held document to the system's print dialog. A page that only shows the document in a frame would print empty,
 * so an unseen window loads the document itself. The system tells nothing reliable after that: `sent` is all there is to know.
 */
export async function printDocument(id: string): Promise<PrintOutcome> {
  const unseen = new BrowserWindow({
    show: false,
    title: 'Effleurage',
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      plugins: true,
      spellcheck: false,
    },
  })
  try {
    await unseen.loadURL(`${documentOrigin}/${id}`)
    return await new Promise<PrintOutcome>((resolve) => {
      unseen.webContents.print({ silent: false, printBackground: true }, (success, reason) => {
        if (success) resolve({ kind: 'sent' })
        else resolve(/cancel/i.test(reason) ? { kind: 'cancelled' } : { kind: 'failed', reason })
      })
    })
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
  } finally {
    unseen.destroy()
  }
}
