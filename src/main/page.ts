import type { WebContents } from 'electron'
import { indexAddress } from './protocol.ts'

/** Loads the window's document anew; a load that another one overtakes, or the window's end, is no failure. */
export async function loadPage(page: WebContents): Promise<void> {
  if (page.isDestroyed()) return
  try {
    await page.loadURL(indexAddress)
  } catch (error) {
    if (!page.isDestroyed())
      console.error('The window did not load:', error instanceof Error ? error.message : error)
  }
}
