import type { ElectronApplication, Page } from '@playwright/test'

/** A reply as it comes over the port, not yet believed to be anything. */
export interface RawReply {
  readonly ok: boolean
  readonly value?: unknown
  readonly error?: { readonly code: string; readonly message: string; readonly waitMs?: number }
}

/** The window's port, driven by the test beside the page's own client. */
export interface RawPort {
  /** Calls over the newest port; the page's client never uses these numbers. */
  call(name: string, input: unknown): Promise<RawReply>
  /** Like `call`, but does not wait: `answer` does. */
  begin(name: string, input: unknown): Promise<{ answer(): Promise<RawReply | 'closed'> }>
  /** How many ports the page has been given since it was loaded. */
  count(): Promise<number>
}

declare global {
  interface Window {
    testPorts: MessagePort[]
    testAnswers: Map<number, Promise<RawReply | 'closed'>>
  }
}

/** Loads the page once more, listening for its ports from the first moment on. */
export async function openRawPort(page: Page): Promise<RawPort> {
  await page.addInitScript(() => {
    window.testPorts = []
    window.testAnswers = new Map()
    window.addEventListener('message', (event) => {
      if (event.data === 'effleurage:port') window.testPorts.push(...event.ports)
    })
  })
  await page.reload()
  let last = 1_000_000
  const count = () => page.evaluate(() => window.testPorts.length)

  async function begin(name: string, input: unknown) {
    last += 1
    const call = last
    await page.waitForFunction(() => window.testPorts.length > 0)
    await page.evaluate(
      (message) => {
        const port = window.testPorts.at(-1)
        if (!port) throw new Error('no port')
        const answer = new Promise<RawReply | 'closed'>((resolve) => {
          port.addEventListener('close', () => resolve('closed'))
          port.addEventListener('message', ({ data }) => {
            if (data.call === message.call) resolve(data.reply)
          })
        })
        window.testAnswers.set(message.call, answer)
        port.start()
        port.postMessage(message)
      },
      { call, name, input },
    )
    return {
      answer: () => page.evaluate((number) => window.testAnswers.get(number) ?? 'closed', call),
    }
  }

  return {
    begin,
    count,
    async call(name, input) {
      const reply = await (await begin(name, input)).answer()
      if (reply === 'closed') throw new Error(`the port closed before ${name} was answered`)
      return reply
    },
  }
}

/** The process ids that the practice has now: one, but for the moment between two. */
export function practicePids(app: ElectronApplication): Promise<number[]> {
  return app.evaluate(({ app: electron }) =>
    electron
      .getAppMetrics()
      .filter((metric) => metric.type === 'Utility' && metric.name === 'Effleurage practice')
      .map((metric) => metric.pid),
  )
}

/** Whether a process of this id is there at all. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
