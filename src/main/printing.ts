import { setTimeout as wait } from 'node:timers/promises'
import { BrowserWindow, type WebContents } from 'electron'
import type { PrintOutcome } from '../contract/host.ts'
import { documentOrigin } from './csp.ts'
import type { HeldDocument } from './documents.ts'

/** Longer than a slow computer's viewer takes for a document. */
const viewerMs = 15_000
/** A viewer that has its frame and does not name the document has it all the same by then. */
const namelessMs = 2_000
/** What cannot be printed is refused at once: without an answer by then the dialog is open. */
const dialogMs = 1_500

export interface Printing {
  /**
   * Hands a held document to the system's print dialog. `sent` says that the dialog has it: for a PDF, Chromium tells
   * nothing of what becomes of it there.
   */
  print(id: string, document: Pick<HeldDocument, 'type'>): Promise<PrintOutcome>
  /** Takes what was handed to the dialog out of memory. */
  end(): void
}

/** The viewer shows a PDF in a frame of its own inside its page: printed before that is there, the page is empty. */
const hasViewer = (page: WebContents): boolean =>
  page.mainFrame.framesInSubtree.some(
    (frame) => frame !== page.mainFrame && frame.url.startsWith(documentOrigin),
  )

/** Resolves once the viewer has the document, which it says by taking its title over; throws when it never does. */
async function viewed(page: WebContents, named: Promise<unknown>): Promise<void> {
  for (const until = Date.now() + viewerMs; !hasViewer(page); ) {
    if (page.isDestroyed() || Date.now() > until) throw new Error('the document could not be opened')
    await wait(50)
  }
  await Promise.race([named, wait(namelessMs)])
}

function dialogFor(page: WebContents): Promise<PrintOutcome> {
  const answered = new Promise<PrintOutcome>((resolve) => {
    page.print({ silent: false, printBackground: true }, (success, reason) => {
      if (success) resolve({ kind: 'sent' })
      else resolve(/cancel/i.test(reason) ? { kind: 'cancelled' } : { kind: 'failed', reason })
    })
  })
  return Promise.race([answered, wait(dialogMs).then((): PrintOutcome => ({ kind: 'sent' }))])
}

/**
 * A page that only shows a document in a frame would print empty, so an unseen window loads the document itself. It
 * stays as long as the dialog may need it: until the next one, or the lock.
 */
export function createPrinting(): Printing {
  let unseen: BrowserWindow | null = null
  const end = (): void => {
    unseen?.destroy()
    unseen = null
  }
  return {
    end,
    async print(id, { type }) {
      end()
      const window = new BrowserWindow({
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
      unseen = window
      const page = window.webContents
      const named = new Promise((resolve) => page.once('page-title-updated', resolve))
      try {
        await window.loadURL(`${documentOrigin}/${id}`)
        if (type === 'application/pdf') await viewed(page, named)
        const outcome = await dialogFor(page)
        if (outcome.kind !== 'sent') window.destroy()
        return outcome
      } catch (error) {
        window.destroy()
        return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
      }
    },
  }
}
