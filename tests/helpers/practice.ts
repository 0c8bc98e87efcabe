import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { AnswerOf, ProcedureName, SentTo } from '../../src/contract/procedures.ts'
import type { Reply } from '../../src/contract/reply.ts'
import { type Application, createApplication } from '../../src/core/application.ts'
import type { Context } from '../../src/core/context.ts'
import type { PassphraseCost } from '../../src/core/vault/stretch.ts'
import { type TestClock, testClock } from './clock.ts'
import { type TestHost, testHost } from './host.ts'

/** Enough for Argon2 to run at all; the application itself never takes less than its own cost. */
export const cheap: PassphraseCost = { memory: 8 * 4, passes: 1, lanes: 1 }

export const testPassphrase = 'a quiet room'
export const secret = (text: string): Uint8Array => new TextEncoder().encode(text)

interface Wanted {
  /** Milliseconds since 1970. */
  readonly now?: number
  readonly today?: string
  readonly sample?: boolean
  /** Whether the process before ended unexpectedly. */
  readonly restarted?: boolean
  /** What a passphrase costs to try; next to nothing unless told. */
  readonly cost?: PassphraseCost
}

export interface TestPractice {
  readonly application: Application
  /** What the handlers of an open practice get; throws while it is locked. */
  readonly context: Context
  /** Where `practice.db`, `vault.json` and `vault.copy.json` lie. */
  readonly folder: string
  readonly clock: TestClock
  readonly host: TestHost
  /** What was logged. */
  readonly logged: readonly string[]
  tryCall<N extends ProcedureName>(name: N, input: SentTo<N>): Promise<Reply<AnswerOf<N>>>
  /** The answer; throws when there is none. */
  call<N extends ProcedureName>(name: N, input: SentTo<N>): Promise<AnswerOf<N>>
  /** Ends the application and starts another on the same folder, locked. */
  restart(): Promise<void>
  /** As the window's lock does; `inTime`: the process closed in good order before it ended. */
  lock(inTime: boolean): Promise<void>
  /** As `restart`, and unlocks it. */
  reopen(): Promise<void>
  /** Ends the application and removes the folder. */
  close(): Promise<void>
}

/** The application on an empty folder of its own: no practice yet. */
export function startApplication({
  now,
  today,
  sample = false,
  restarted = false,
  cost = cheap,
}: Wanted = {}): TestPractice {
  const root = mkdtempSync(join(tmpdir(), 'effleurage-'))
  const folder = join(root, 'practice')
  const clock = testClock(now, today)
  const host = testHost(root)
  const logged: string[] = []
  const start = (locked = false) =>
    createApplication({
      paths: { practice: folder, resources: resolve('resources') },
      sample,
      restarted,
      locked,
      clock,
      random: (bytes) => randomBytes(bytes),
      host,
      log: (line) => logged.push(line),
      passphraseCost: cost,
      checker: resolve('src/core/backup/soundnessEntry.ts'),
    })
  let application = start()
  const practice: TestPractice = {
    get application() {
      return application
    },
    get context() {
      const { context } = application.door
      if (context === undefined) throw new Error('the practice is locked')
      return context
    },
    folder,
    clock,
    host,
    logged,
    tryCall: (name, input) => application.call(name, input),
    async call(name, input) {
      const reply = await application.call(name, input)
      if (reply.ok) return reply.value
      throw new Error(`${name}: ${JSON.stringify(reply.error)} ${logged.join('; ')}`)
    },
    async restart() {
      await application.close()
      application = start()
    },
    async lock(inTime) {
      await application.close(inTime ? 'lock' : 'quit')
      application = start(true)
    },
    async reopen() {
      await practice.restart()
      await practice.call('practice.unlock', { passphrase: secret(testPassphrase) })
    },
    async close() {
      await application.close()
      rmSync(root, { recursive: true, force: true })
    },
  }
  return practice
}

/** An open practice on a real, encrypted database in a folder of its own. Passphrase: `testPassphrase`. */
export async function openTestPractice(wanted: Wanted = {}): Promise<TestPractice> {
  const practice = startApplication(wanted)
  await practice.call('practice.create', {
    practiceName: 'Quiet Room Massage',
    therapistName: 'Ida Blum',
    passphrase: secret(testPassphrase),
  })
  return practice
}
