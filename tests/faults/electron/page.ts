import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import path from 'node:path'
import type { Page } from '@playwright/test'
import type { Shape, Stock } from '../hostile.ts'

/** One procedure, and which of its generated inputs to send. */
export interface Volley {
  readonly name: string
  readonly shape: Shape
  readonly stock: Stock
  readonly seed: number
  /** A letter for each input: `1` is sent. */
  readonly mask: string
}

/** What came back: how often each code, `ok` among them, and the numbers of the inputs that were not answered so. */
export interface Answers {
  readonly codes: Readonly<Record<string, readonly number[]>>
}

declare global {
  interface Window {
    hostile: typeof import('../hostile.ts')
    seeded: typeof import('../row.ts')['seeded']
    sendAll: (
      name: string,
      inputs: readonly { readonly index: number; readonly input: unknown }[],
    ) => Promise<Answers>
  }
}

/** A module of ours as a script that hangs what it exports on the window. */
function asScript(file: string, name: string | null): string {
  const source = stripTypeScriptTypes(readFileSync(path.join(import.meta.dirname, '..', file), 'utf8'))
  const exported = [...source.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, one]) => one)
  const plain = source.replace(/^export /gm, '')
  const onto = name === null ? 'window' : `(window.${name} = {})`
  return `{ ${plain}\nObject.assign(${onto}, { ${exported.join(', ')} }) }`
}

/** Brings the generator into the page at its next load; `openRawPort` loads it. */
export async function bringGenerator(page: Page): Promise<void> {
  await page.addInitScript({ content: asScript('row.ts', null) })
  await page.addInitScript({ content: asScript('hostile.ts', 'hostile') })
  await page.addInitScript(() => {
    window.sendAll = async (name, inputs) => {
      const port = window.testPorts.at(-1)
      if (port === undefined) throw new Error('no port')
      const codes: Record<string, number[]> = {}
      const first = 5_000_000
      let left = 0
      let settle = () => {}
      let fail = (_error: Error) => {}
      const hear = ({ data }: MessageEvent) => {
        if (typeof data.call !== 'number' || data.call < first) return
        const code: string = data.reply.ok ? 'ok' : data.reply.error.code
        codes[code] ??= []
        codes[code].push(data.call - first)
        left -= 1
        if (left === 0) settle()
      }
      const closed = () => fail(new Error(`${name}: the port closed`))
      port.addEventListener('message', hear)
      port.addEventListener('close', closed)
      port.start()
      const answered = () =>
        new Promise<void>((resolve, reject) => {
          settle = resolve
          fail = reject
          if (left === 0) resolve()
        })
      for (const { index, input } of inputs) {
        left += 1
        port.postMessage({ call: first + index, name, input })
        if (left >= 500) await answered()
      }
      await answered()
      port.removeEventListener('message', hear)
      port.removeEventListener('close', closed)
      return { codes }
    }
  })
}

/** Sends a volley over the page's newest port, many at a time, and waits for every answer. */
export function fire(page: Page, { mask, shape, stock, seed, name }: Volley): Promise<Answers> {
  return page.evaluate(
    ({ mask, shape, stock, seed, name }) => {
      const random = window.seeded(seed)
      const all = [...mask].map((sent) => ({ sent, input: window.hostile.inputFor(shape, random, stock) }))
      return window.sendAll(
        name,
        all.flatMap(({ sent, input }, index) => (sent === '1' ? [{ index, input }] : [])),
      )
    },
    { mask, shape, stock, seed, name },
  )
}

/** The same with inputs that are at hand. */
export function fireAll(page: Page, name: string, inputs: readonly unknown[]): Promise<Answers> {
  return page.evaluate(
    ({ name, inputs }) =>
      window.sendAll(
        name,
        inputs.map((input, index) => ({ index, input })),
      ),
    { name, inputs },
  )
}
