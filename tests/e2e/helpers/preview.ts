import type { ElectronApplication, Page } from '@playwright/test'

/** The bytes of the sheet in the preview (or in the frame of another title), as the window gets them. */
export async function previewedSheet(
  app: ElectronApplication,
  window: Page,
  title = 'Preview of the aftercare sheet',
): Promise<Buffer> {
  const address = await window.getByTitle(title).last().getAttribute('src')
  const base64 = await app.evaluate(
    async ({ net }, from) => {
      const answer = await net.fetch(from)
      return Buffer.from(await answer.arrayBuffer()).toString('base64')
    },
    (address ?? '').replace(/#.*/, ''),
  )
  return Buffer.from(base64, 'base64')
}
