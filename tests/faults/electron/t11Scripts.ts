import { createServer } from 'node:http'
import type { ElectronApplication, Page } from '@playwright/test'
import { z } from 'zod'
import { procedures } from '../../../src/contract/procedures.ts'
import { goTo } from '../../e2e/helpers/practice.ts'
import { fitting, isFreeText, type Shape, type Stock } from '../hostile.ts'
import { type Counter, seeded } from '../row.ts'
import { fireAll } from './page.ts'
import { shapeOf } from './t11Calls.ts'

/** Listens where the planted words would call; every knock is one too many. */
export async function listenForCalls(): Promise<{ address: string; heard(): number; close(): void }> {
  let heard = 0
  const server = createServer((_request, answer) => {
    heard += 1
    answer.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = z.object({ port: z.number() }).parse(server.address())
  return {
    address: `http://127.0.0.1:${at.port}/called`,
    heard: () => heard,
    close: () => server.close(),
  }
}

/** Whether a text that a person writes as they please stands somewhere in the input. */
function holdsFreeText(shape: Shape): boolean {
  const inner = [
    ...Object.values(shape.properties ?? {}),
    ...(shape.anyOf ?? []),
    ...(shape.oneOf ?? []),
    ...(shape.allOf ?? []),
    ...(typeof shape.items === 'object' ? [shape.items] : []),
  ]
  return isFreeText(shape) || inner.some(holdsFreeText)
}

/**
 * Has every command that takes free text take each of these strings, in one input or another.
 * @returns names of the commands that took one
 */
export async function plant(
  window: Page,
  strings: readonly string[],
  ids: () => readonly string[],
  settle: () => Promise<void>,
): Promise<readonly string[]> {
  const taken: string[] = []
  const random = seeded(60)
  for (const [name, { kind, access, input }] of Object.entries(procedures)) {
    const shape = shapeOf(input)
    if (
      kind !== 'command' ||
      access !== 'open' ||
      !holdsFreeText(shape) ||
      /^(practice|handover)\./.test(name)
    ) {
      continue
    }
    const known = ids()
    const inputs = strings.flatMap((planted) => {
      const stock: Stock = { ids: known, texts: [planted] }
      return Array.from({ length: 3 }, () => fitting(shape, random, stock))
    })
    const { codes } = await fireAll(window, name, inputs)
    if (codes.ok !== undefined) taken.push(name)
    await settle()
  }
  return taken
}

/** Looks at every screen, and at whether anything of what was planted has become more than words. */
export async function lookAround(
  count: Counter,
  window: Page,
  places: readonly string[],
  heard: () => number,
) {
  for (const place of places) {
    await goTo(window, place)
    await window.locator('main').first().waitFor()
    await window.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
    const seen = await window.evaluate(() => ({
      ran: 'scriptRan' in window,
      planted: document.querySelectorAll('[data-planted]').length,
    }))
    count.check(!seen.ran, `${place}: a script ran`)
    count.check(seen.planted === 0, `${place}: ${seen.planted} planted elements`)
    count.check(heard() === 0, `${place}: a request left`)
  }
}

/** The control: the same words handed to a page that takes them for its own. */
export async function runNaively(control: Counter, app: ElectronApplication, strings: readonly string[]) {
  for (const planted of strings) {
    control.injected += 1
    const ran = await app.evaluate(async ({ BrowserWindow }, words) => {
      const naive = new BrowserWindow({ show: false })
      try {
        await naive.loadURL('data:text/html,<title>naive</title><body></body>')
        return await naive.webContents.executeJavaScript(
          `new Promise((resolve) => {
            document.body.innerHTML = ${JSON.stringify(words)}
            setTimeout(() => resolve('scriptRan' in window), 60)
          })`,
        )
      } finally {
        naive.destroy()
      }
    }, planted)
    control.check(ran !== true, `naive page: ${planted}`)
  }
}
