// Calls to a practice process, as the window makes them.
import path from 'node:path'
import { MessageChannelMain, utilityProcess } from 'electron'

const application = process.env.BENCH_APPLICATION ?? ''
const sqliteAddon = process.env.EFFLEURAGE_SQLITE_ADDON

/**
 * Starts the practice process of the built application and connects to it.
 * @returns {{ child: Electron.UtilityProcess, port: Electron.MessagePortMain, call: (name: string, input: unknown) => Promise<any>, end: () => Promise<void> }}
 */
export function startPractice() {
  const child = utilityProcess.fork(path.join(application, 'out', 'main', 'practiceEntry.js'))
  child.postMessage({
    kind: 'start',
    folder: process.env.BENCH_PRACTICE,
    resources: path.join(application, 'resources'),
    sample: false,
    restarted: false,
    locked: true,
    clockOffsetMs: 0,
    ...(sqliteAddon && { sqliteAddon }),
  })
  const { port1: port, port2 } = new MessageChannelMain()
  child.postMessage({ kind: 'port' }, [port2])
  /** @type {Map<number, (reply: unknown) => void>} */
  const waiting = new Map()
  let last = 0
  port.on('message', ({ data }) => waiting.get(data.call)?.(data.reply))
  port.start()
  return {
    child,
    port,
    call: (name, input) =>
      new Promise((resolve) => {
        last += 1
        waiting.set(last, resolve)
        port.postMessage({ call: last, name, input })
      }),
    end: () => endOf(child),
  }
}

/** @param {Electron.UtilityProcess} child @returns {Promise<void>} */
export function endOf(child) {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill()
  })
}
