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
export async function bringGenerator(window: Page): Promise<void> {
  await window.addInitScript({ content: asScript('row.ts', null) })
  await window.addInitScript({ content: asScript('hostile.ts', 'hostile') })
}

/** Sends a volley over the page's newest port, many at a time, and waits for every answer. */
export function fire(page: Page, volley: Volley): Promise<Answers> {
  return page.evaluate(async ({ name, shape, stock, seed, mask }) => {
    const port = window.testPorts.at(-1)
    if (port === undefined) throw new Error('no port')
    const codes: Record<string, number[]> = {}
    const random = window.seeded(seed)
    const first = 5_000_000
    let settle = () => {}
    let left = 0
    const hear = ({ data }: MessageEvent) => {
      if (typeof data.call !== 'number' || data.call < first) return
      const code = data.reply.ok ? 'ok' : data.reply.error.code
      codes[code] ??= []
      codes[code].push(data.call - first)
      left -= 1
      if (left === 0) settle()
    }
    port.addEventListener('message', hear)
    port.start()
    const batch = async () => {
      if (left > 0)
        await new Promise<void>((resolve, reject) => {
          settle = resolve
          port.addEventListener('close', () => reject(new Error(`${name}: the port closed`)))
        })
    }
    for (const [index, sent] of [...mask].entries()) {
      const input = window.hostile.inputFor(shape, random, stock)
      if (sent !== '1') continue
      left += 1
      port.postMessage({ call: first + index, name, input })
      if (left >= 500) await batch()
    }
    await batch()
    port.removeEventListener('message', hear)
    return { codes }
  }, volley)
}
