import fs from 'node:fs'
import path from 'node:path'
import { type ElectronApplication, expect, type Page } from '@playwright/test'

/** Where the demo leaves what it makes; scripts/demo.mjs says where. */
export function demoFolder(): string {
  const folder = process.env.EFFLEURAGE_DEMO_OUT
  if (!folder) throw new Error('EFFLEURAGE_DEMO_OUT is not set: run `npm run demo -- --out DIR`')
  return folder
}

type Theme = 'light' | 'dark'

interface Shown {
  readonly app: ElectronApplication
  readonly window: Page
}

/** How much of a part of the window is pure white, 0 to 1: the viewer's own ground is grey. */
function whiteShare(app: ElectronApplication, part: Electron.Rectangle): Promise<number> {
  return app.evaluate(async ({ BrowserWindow }, rectangle) => {
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage(rectangle)
    const pixels = image?.toBitmap() ?? Buffer.alloc(0)
    let white = 0
    for (let at = 0; at + 3 < pixels.length; at += 4) {
      if (pixels[at] === 255 && pixels[at + 1] === 255 && pixels[at + 2] === 255) white += 1
    }
    return pixels.length === 0 ? 0 : (4 * white) / pixels.length
  }, part)
}

/** Waits until every sheet of paper in view is painted. */
async function paperPainted({ app, window }: Shown): Promise<void> {
  await expect(window.getByText('The sheet is being drawn')).toHaveCount(0)
  for (const paper of await window.locator('iframe:not([aria-hidden="true"])').all()) {
    const box = await paper.boundingBox()
    if (box === null) continue
    const part = {
      x: Math.round(box.x),
      y: Math.round(box.y),
      width: Math.round(box.width),
      height: Math.round(box.height),
    }
    await expect.poll(() => whiteShare(app, part)).toBeGreaterThan(0.3)
  }
}

/** The window as the screen shows it, PNG in Base64. The browser's own way of taking pictures leaves the viewer's pages out. */
function capture(app: ElectronApplication): Promise<string> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage()
    return image?.toPNG().toString('base64') ?? ''
  })
}

/** Takes a picture of the window as it looks when the hand is off the mouse. */
async function take(shown: Shown, theme: Theme, file: string): Promise<void> {
  const { window } = shown
  await window.mouse.move(1365, 767)
  await window.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
  await window.evaluate(() => document.fonts.ready.then(() => undefined))
  await paperPainted(shown)
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, Buffer.from(await capture(shown.app), 'base64'))
}

/** Numbered pictures of the main job: `01-unlock.png`, in dark `02-today-dark.png`. */
export function numberedPictures(
  shown: Shown,
  folder: string,
): (name: string, ...themes: Theme[]) => Promise<void> {
  let last = 0
  return async (name, ...themes) => {
    for (const theme of themes.length === 0 ? (['light'] as const) : themes) {
      last += 1
      const number = String(last).padStart(2, '0')
      await take(shown, theme, path.join(folder, `${number}-${name}${theme === 'dark' ? '-dark' : ''}.png`))
    }
    await shown.window.emulateMedia({ colorScheme: 'light' })
  }
}

/** A screen in both themes: `screens/today-light.png`, `screens/today-dark.png`. */
export async function pictureOfScreen(shown: Shown, name: string): Promise<void> {
  for (const theme of ['dark', 'light'] as const) {
    await take(shown, theme, path.join(demoFolder(), 'screens', `${name}-${theme}.png`))
  }
}
