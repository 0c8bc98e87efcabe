import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'

/** The project, or the snapshot of it that the tests run on. */
const project = path.resolve(import.meta.dirname, '../../..')

export interface LaunchOptions {
  /** Data folder; a fresh one when left out. Give an earlier one to start the application again on its data. */
  readonly userData?: string
  /** Open the sample practice. */
  readonly sample?: boolean
  /** What the application takes for now, as an ISO instant. */
  readonly now?: string
  readonly env?: Readonly<Record<string, string>>
  /** A built application elsewhere, in place of the project's own. */
  readonly application?: string
}

export interface LaunchedApp {
  readonly app: ElectronApplication
  /** The first window, its document loaded; 1366 x 768. */
  readonly window: Page
  readonly userData: string
  close(): Promise<void>
}

function environment(options: LaunchOptions, userData: string): Record<string, string> {
  const env: Record<string, string> = {}
  for (const [key, value] of Object.entries(process.env)) {
    if (value !== undefined && key !== 'ELECTRON_RUN_AS_NODE') env[key] = value
  }
  env.EFFLEURAGE_USER_DATA = userData
  if (options.now) env.EFFLEURAGE_NOW = options.now
  return { ...env, ...options.env }
}

async function setSize(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.setContentSize(1366, 768)
  })
}

/** Starts the application in real Electron with its sandbox on. The caller closes it. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const executablePath = process.env.EFFLEURAGE_ELECTRON
  if (!executablePath)
    throw new Error('EFFLEURAGE_ELECTRON is not set: run `node scripts/e2e.mjs SPEC` or `npm test`')
  const userData = options.userData ?? fs.mkdtempSync(path.join(os.tmpdir(), 'effleurage-data-'))
  const app = await _electron.launch({
    executablePath,
    args: [options.application ?? project, ...(options.sample ? ['--sample'] : [])],
    cwd: project,
    chromiumSandbox: true,
    env: environment(options, userData),
  })
  const window = await app.firstWindow()
  await window.waitForLoadState('domcontentloaded')
  await setSize(app)
  return { app, window, userData, close: () => app.close() }
}

/**
 * Playwright's `test` with a `launch` of its own, which starts the application, closes it after the test however that
 * ends, and keeps a picture of each window when the test has failed.
 */
export const test = base.extend<{ launch: (options?: LaunchOptions) => Promise<LaunchedApp> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
  launch: async ({}, use, info) => {
    const launched: LaunchedApp[] = []
    await use(async (options) => {
      const one = await launchApp(options)
      launched.push(one)
      return one
    })
    for (const { app, close } of launched) {
      if (info.status !== info.expectedStatus) {
        for (const [index, page] of app.windows().entries()) {
          const picture = await page.screenshot({ timeout: 5_000 }).catch(() => null)
          if (picture) await info.attach(`window-${index}.png`, { body: picture, contentType: 'image/png' })
        }
      }
      await close().catch(() => undefined)
    }
  },
})
