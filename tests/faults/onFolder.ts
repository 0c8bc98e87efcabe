import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { blankClient } from '../../src/contract/models/client.ts'
import type { AnswerOf, ProcedureName, SentTo } from '../../src/contract/procedures.ts'
import { type Application, createApplication } from '../../src/core/application.ts'
import type { Host } from '../../src/core/host.ts'
import { systemClock } from '../../src/main/systemClock.ts'
import { noKeychain } from '../helpers/keychain.ts'
import { cheap, secret } from '../helpers/practice.ts'

export const firstPassphrase = 'seven quiet otters swim'

export interface OnFolder {
  readonly application: Application
  /** The answer; throws with the code of what was refused. */
  call<N extends ProcedureName>(name: N, input: SentTo<N>): Promise<AnswerOf<N>>
  /** A token for a path, like a dialog gives it. */
  chosen(path: string): string
}

/** The application itself, with nothing replaced but the cost of a passphrase, on `root`/practice. */
export function openOn(root: string, sample = false): OnFolder {
  const paths = new Map<string, string>()
  const host: Host = {
    publish: async () => 'document',
    pathOf: (token) => paths.get(token),
    autoLock: () => {},
    treating: () => {},
    keychain: noKeychain,
  }
  mkdirSync(root, { recursive: true })
  const application = createApplication({
    paths: { practice: join(root, 'practice'), resources: resolve(import.meta.dirname, '../../resources') },
    sample,
    restarted: false,
    clock: systemClock(0, 1),
    random: (bytes) => randomBytes(bytes),
    host,
    log: () => {},
    passphraseCost: cheap,
  })
  return {
    application,
    async call(name, input) {
      const reply = await application.call(name, input)
      if (reply.ok) return reply.value
      throw new Error(`${name}: ${reply.error.code}`)
    },
    chosen(path) {
      paths.set(path, path)
      return path
    },
  }
}

export interface Prepared {
  readonly clientId: string
  readonly sessionId: string
}

/** A practice with a client, a session, and a folder for backups at `root`/stick; left locked. */
export async function prepare(root: string, clients = 1): Promise<Prepared> {
  const { application, call, chosen } = openOn(root)
  await call('practice.create', {
    practiceName: 'Lindenhof',
    therapistName: 'Anna Berg',
    passphrase: secret(firstPassphrase),
  })
  const stick = join(root, 'stick')
  mkdirSync(stick)
  await call('backup.addTarget', { token: chosen(stick) })
  let last = ''
  for (let count = 0; count < clients; count++) last = await addClient(call, `Client ${count}`)
  const date = new Date().toISOString().slice(0, 10)
  const session = await call('sessions.create', { clientId: last, date, startTime: '10:00', minutes: 60 })
  await application.close()
  return { clientId: last, sessionId: session.id }
}

export async function addClient(call: OnFolder['call'], name: string, note = ''): Promise<string> {
  return (await call('clients.create', { ...blankClient, name, note })).id
}

/** Makes a backup and waits for it; throws when it failed. */
export async function backUp({ application, call }: OnFolder): Promise<void> {
  let end = 'nothing'
  const stop = application.jobs.listen((event) => {
    end = event.kind === 'failed' ? event.error.code : event.kind
  })
  await call('backup.start', {})
  await application.jobs.settled()
  stop()
  if (end !== 'done') throw new Error(`backup.start: ${end}`)
}

export const unlock = ({ call }: OnFolder, passphrase = firstPassphrase) =>
  call('practice.unlock', { passphrase: secret(passphrase) })
