import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createApplication } from '../core/application.ts'
import { createParentHost } from './parentHost.ts'
import { type FromPractice, type StartMessage, ToPractice } from './practiceMessages.ts'
import { servePort } from './servePort.ts'
import { systemClock } from './systemClock.ts'

// The practice process: the core, served over ports. It ends when it is told to, or with the shell.

const shell = process.parentPort
const tell = (message: FromPractice) => shell.postMessage(message)
const host = createParentHost(tell)
const openPorts = new Set<Promise<void>>()

async function open(message: StartMessage) {
  return createApplication({
    paths: { practice: message.folder, resources: message.resources },
    sample: message.sample,
    restarted: message.restarted,
    locked: message.locked,
    clock: systemClock(message.clockOffsetMs, message.clockRate, message.sleptMs),
    random: (bytes) => randomBytes(bytes),
    host,
    log: (line) => console.error(line),
    checker: join(import.meta.dirname, 'soundnessEntry.js'),
    ...(message.sqliteAddon && { nativeBinding: message.sqliteAddon }),
  })
}

let settleStart: (message: StartMessage) => void
const application = new Promise<StartMessage>((resolve) => {
  settleStart = resolve
}).then(open)
application.catch((error: unknown) => {
  console.error('The practice could not be started:', error)
  process.exit(1)
})

let preparing = false
/** After the first answer, for that is what the lock screen waits for; then a passphrase is being typed. */
function getReady(): void {
  if (preparing) return
  preparing = true
  void application.then((opened) => opened.getReady())
}

/** The page goes first: what it said with its last breath is heard before its port closes. */
async function close(quitting: boolean): Promise<void> {
  await Promise.race([Promise.all(openPorts), wait(300)])
  const opened = await application
  if (quitting) {
    // Whatever becomes of the backup, the practice is closed.
    await opened.backUpBeforeTheEnd(() => tell({ kind: 'finishing' })).catch(() => {})
  }
  await opened.close(quitting ? 'quit' : 'lock')
  process.exit(0)
}

shell.on('message', ({ data, ports }) => {
  const parsed = ToPractice.safeParse(data)
  if (!parsed.success) return console.error('The shell said something unknown.')
  const message = parsed.data
  switch (message.kind) {
    case 'start':
      return settleStart(message)
    case 'port': {
      const [port] = ports
      if (!port) return
      const closed = servePort(port, application, getReady)
      openPorts.add(closed)
      void closed.then(() => openPorts.delete(closed))
      return
    }
    case 'chosen':
    case 'published':
    case 'keychain':
      return host.hear(message)
    case 'close':
      void close(message.quitting)
      return
    default:
      return message satisfies never
  }
})
