import { MessageChannelMain, type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron'
import type { HeldDocument } from './documents.ts'
import type { SystemKeychain } from './keychain.ts'
import { FromPractice, type StartMessage, type ToPractice } from './practiceMessages.ts'

export interface PracticeEvents {
  readonly keychain: SystemKeychain
  /** A document to keep in memory; gives its id. */
  publish(document: HeldDocument): string
  autoLock(minutes: number): void
  treating(running: boolean): void
  /** It ended though nobody had asked it to. */
  died(exitCode: number): void
}

/** The practice process, one at a time, as the shell sees it. */
export interface Practice {
  readonly pid: number | undefined
  start(message: Omit<StartMessage, 'kind'>): void
  /** A port for a page; it reaches the running process, or the next one while there is none. */
  connect(): MessagePortMain
  /** Tells the process which path stands behind a token; resolves once it knows. */
  chosen(token: string, path: string): Promise<void>
  /**
   * Asks the process to close, kills it after `patienceMs`, and resolves when it is gone. With `quitting` it may ask
   * for more time, for a backup.
   */
  end(patienceMs: number, quitting: boolean): Promise<void>
}

/** Time for a backup before the end; a stick may be slow. */
const backupPatienceMs = 5 * 60_000

interface Running {
  readonly child: UtilityProcess
  readonly gone: Promise<void>
  readonly asks: Map<number, () => void>
  /** Set while it is being ended: gives it more time. */
  wait: ((ms: number) => void) | null
}

function send(child: UtilityProcess, message: ToPractice, ports: MessagePortMain[] = []): void {
  child.postMessage(message, ports)
}

function killHard(child: UtilityProcess): void {
  if (child.pid === undefined) return
  try {
    process.kill(child.pid, 'SIGKILL')
  } catch {
    // It has ended meanwhile.
  }
}

function askKeychain(
  keychain: SystemKeychain,
  { work, bytes }: Extract<FromPractice, { kind: 'keychain' }>,
): Uint8Array<ArrayBuffer> | null {
  switch (work) {
    case 'look':
      return keychain.isReal ? new Uint8Array() : null
    case 'seal':
      return keychain.seal(bytes)
    case 'open':
      return keychain.open(bytes)
  }
}

/** `entry` is the built file that the process runs. */
export function createPractice(entry: string, events: PracticeEvents): Practice {
  let running: Running | null = null
  let waiting: MessagePortMain[] = []
  let lastAsk = 0

  function hear(from: Running, data: unknown): void {
    const parsed = FromPractice.safeParse(data)
    if (!parsed.success) {
      console.error('The practice process said something unknown.')
      return
    }
    const message = parsed.data
    if (message.kind === 'finishing') from.wait?.(backupPatienceMs)
    if (running !== from) return
    switch (message.kind) {
      case 'publish': {
        const id = events.publish({ title: message.title, type: message.type, bytes: message.bytes })
        send(from.child, { kind: 'published', ask: message.ask, id })
        break
      }
      case 'autoLock':
        events.autoLock(message.minutes)
        break
      case 'treating':
        events.treating(message.running)
        break
      case 'kept':
        from.asks.get(message.ask)?.()
        from.asks.delete(message.ask)
        break
      case 'finishing':
        break
      case 'keychain': {
        const bytes = askKeychain(events.keychain, message)
        send(from.child, { kind: 'keychain', ask: message.ask, bytes })
        break
      }
      default:
        message satisfies never
    }
  }

  return {
    get pid() {
      return running?.child.pid
    },
    start(message) {
      const child = utilityProcess.fork(entry, [], { serviceName: 'Effleurage practice', stdio: 'inherit' })
      let settleGone = () => {}
      const gone = new Promise<void>((resolve) => {
        settleGone = resolve
      })
      const started: Running = { child, gone, asks: new Map(), wait: null }
      running = started
      child.on('message', (data: unknown) => hear(started, data))
      child.on('exit', (code) => {
        settleGone()
        for (const settle of started.asks.values()) settle()
        if (running !== started) return
        running = null
        events.died(code)
      })
      send(child, { ...message, kind: 'start' })
      for (const port of waiting) send(child, { kind: 'port' }, [port])
      waiting = []
    },
    connect() {
      const { port1, port2 } = new MessageChannelMain()
      if (running) send(running.child, { kind: 'port' }, [port2])
      else waiting.push(port2)
      return port1
    },
    chosen(token, path) {
      const to = running
      if (!to) return Promise.resolve()
      lastAsk += 1
      const ask = lastAsk
      return new Promise((resolve) => {
        to.asks.set(ask, resolve)
        send(to.child, { kind: 'chosen', ask, token, path })
      })
    },
    async end(patienceMs, quitting) {
      const ending = running
      if (!ending) return
      running = null
      let timer: NodeJS.Timeout | undefined
      ending.wait = (ms) => {
        clearTimeout(timer)
        timer = setTimeout(() => killHard(ending.child), ms)
      }
      ending.wait(patienceMs)
      send(ending.child, { kind: 'close', quitting })
      await ending.gone
      clearTimeout(timer)
    },
  }
}
