import { type ElectronApplication, expect, type Page } from '@playwright/test'
import { test } from '../helpers/launch.ts'
import { openRawPort } from '../helpers/port.ts'
import { publishRecoverySheet } from '../helpers/published.ts'

function fetchDocument(app: ElectronApplication, id: string) {
  return app.evaluate(async ({ net }, address) => {
    const response = await net.fetch(address)
    const bytes = Buffer.from(await response.arrayBuffer())
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      policy: response.headers.get('content-security-policy'),
      start: bytes.subarray(0, 5).toString('latin1'),
    }
  }, `app://doc/${id}`)
}

/** Shows the document over the whole page, as a preview does. */
function preview(window: Page, id: string) {
  return window.evaluate((address) => {
    const frame = document.createElement('iframe')
    frame.src = address
    Object.assign(frame.style, {
      position: 'fixed',
      inset: '0',
      width: '100%',
      height: '100%',
      zIndex: '9999',
    })
    document.body.append(frame)
  }, `app://doc/${id}#toolbar=0`)
}

/** The window's colours as "r,g,b", most frequent first. */
function colours(app: ElectronApplication) {
  return app.evaluate(async ({ BrowserWindow }) => {
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage()
    if (!image) return []
    const pixels = image.toBitmap()
    const counts = new Map<string, number>()
    for (let at = 0; at + 2 < pixels.length; at += 4 * 7) {
      const colour = [pixels[at + 2], pixels[at + 1], pixels[at]].join()
      counts.set(colour, (counts.get(colour) ?? 0) + 1)
    }
    return [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour)
  })
}

test('a published document is served from memory under a policy of its own, until the lock', async ({
  launch,
}) => {
  const { app, window } = await launch()
  const port = await openRawPort(window)
  const id = await publishRecoverySheet(port)
  const first = await fetchDocument(app, id)
  expect(first).toMatchObject({ status: 200, type: 'application/pdf', start: '%PDF-' })
  expect(first.policy).toContain('frame-ancestors app://effleurage')
  expect(await fetchDocument(app, id)).toEqual(first)

  const loaded = window.waitForEvent('load')
  await window.evaluate(() => void Reflect.get(globalThis, 'effleurage').invoke('lock', {}))
  await loaded
  expect(await fetchDocument(app, id)).toMatchObject({ status: 404 })
})

test('the preview shows the page of the document, on the grey of the viewer', async ({ launch }) => {
  const { app, window } = await launch()
  const id = await publishRecoverySheet(await openRawPort(window))
  await preview(window, id)
  await expect
    .poll(() => colours(app).then((all) => all.slice(0, 2).sort()))
    .toEqual(['255,255,255', '82,86,89'])
})

test('a document goes to the print dialog once the viewer has it, and is gone with the lock', async ({
  launch,
}) => {
  const { app, window } = await launch()
  const id = await publishRecoverySheet(await openRawPort(window))
  // The dialog is the system's own: what it is handed is noted down in its place, and nothing answered, as for a PDF.
  await app.evaluate(({ app: electron }) => {
    electron.on('web-contents-created', (_event, contents) => {
      contents.print = () => {
        Reflect.set(globalThis, 'handed', {
          title: contents.getTitle(),
          frames: contents.mainFrame.framesInSubtree.map((frame) => new URL(frame.url).protocol),
        })
      }
    })
  })
  const outcome = await window.evaluate(
    (documentId) => Reflect.get(globalThis, 'effleurage').invoke('print', { documentId }),
    id,
  )
  expect(outcome).toEqual({ kind: 'sent' })
  expect(await app.evaluate(() => Reflect.get(globalThis, 'handed'))).toEqual({
    title: 'Recovery key',
    frames: ['app:', 'chrome-extension:', 'app:'],
  })
  const windows = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  expect(await windows()).toBe(2)
  const loaded = window.waitForEvent('load')
  await window.evaluate(() => void Reflect.get(globalThis, 'effleurage').invoke('lock', {}))
  await loaded
  expect(await windows()).toBe(1)
})

test('printing tells why it cannot, in words', async ({ launch }) => {
  // A print service that is not there, whatever this computer has.
  const { app, window } = await launch({ env: { CUPS_SERVER: '127.0.0.1:9' } })
  const id = await publishRecoverySheet(await openRawPort(window))
  const print = (documentId: string) =>
    window.evaluate(
      (given) => Reflect.get(globalThis, 'effleurage').invoke('print', { documentId: given }),
      documentId,
    )
  expect(await print('gone')).toEqual({ kind: 'failed', reason: expect.stringContaining('no longer there') })
  expect(await print(id)).toEqual({ kind: 'failed', reason: expect.stringMatching(/print/i) })
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})
