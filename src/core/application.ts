import { Nothing } from '../contract/models/common.ts'
import type { AnswerOf, ProcedureName, SentTo } from '../contract/procedures.ts'
import type { Reply } from '../contract/reply.ts'
import { AppError } from './appError.ts'
import { createShelf } from './backup/shelf.ts'
import { watchBackups } from './backup/watch.ts'
import type { Clock } from './clock.ts'
import { failureOf } from './failures.ts'
import type { Scopes } from './handlers.ts'
import type { Host } from './host.ts'
import { idMaker, type Random } from './ids.ts'
import { createJobs, type Jobs } from './jobs/jobs.ts'
import { createDoor, type KeptDoor } from './vault/door.ts'
import { filesIn } from './vault/folder.ts'
import { loadArgon2, type PassphraseCost, passphraseCost } from './vault/stretch.ts'

export interface ApplicationOptions {
  /** `practice`: folder of its own for the practice's files. `resources`: fonts and the like. */
  readonly paths: { readonly practice: string; readonly resources: string }
  readonly sample: boolean
  /** The process before this one ended unexpectedly; told once in the status. */
  readonly restarted: boolean
  /** It was locked a moment ago: the passphrase is asked for, whatever the keychain holds. */
  readonly locked?: boolean
  readonly clock: Clock
  readonly random: Random
  readonly host: Host
  /** One line about a fault, without client data. */
  readonly log: (line: string) => void
  readonly nativeBinding?: string
  /** Program of the thread that checks a backup's copy; without, the check holds everything else up. */
  readonly checker?: string
  /** What a new passphrase costs to try; tests alone hand in less. */
  readonly passphraseCost?: PassphraseCost
}

export interface Application {
  /** Never rejects. Whatever comes in is checked, also where the compiler has checked it before. */
  call<N extends ProcedureName>(name: N, input: SentTo<N>): Promise<Reply<AnswerOf<N>>>
  call(name: string, input: unknown): Promise<Reply<unknown>>
  /** The practice itself, for what works beside the procedures. */
  readonly door: KeptDoor
  /** Loads what is behind the door, so that unlocking need not wait for it. */
  getReady(): Promise<void>
  /** Long work, which tells over the port how far it is. */
  readonly jobs: Jobs
  /** At the end of the day: makes a backup if something would be lost without; `begun` is told first. */
  backUpBeforeTheEnd(begun: () => void): Promise<void>
  /** Closes the database and wipes the key; after `lock` only a secret opens it again. */
  close(how?: 'lock' | 'quit'): Promise<void>
}

/** Everything the application can do, behind one door. */
export function createApplication(options: ApplicationOptions): Application {
  const {
    paths,
    sample,
    restarted,
    locked = false,
    clock,
    random,
    host,
    log,
    nativeBinding,
    checker,
  } = options
  const files = filesIn(paths.practice)
  const newId = idMaker(clock, random)
  const jobs = createJobs(newId, log)
  const shelf = createShelf(newId)
  const door = createDoor({
    keeping: { files, random, cost: options.passphraseCost ?? passphraseCost },
    around: { clock, host, resources: paths.resources, newId, nativeBinding, checker, jobs, shelf },
    sample,
    restarted,
  })
  let opening = door.openItself(locked)
  const scopes: Scopes = {
    always: door,
    get open() {
      if (door.context === undefined) throw new AppError('locked', 'Unlock the practice first.')
      // Whatever the window is made to ask for: nothing of anybody else is told while a client holds it.
      if (door.context.handover.current !== null)
        throw new AppError('locked', 'The window is in the hands of a client.')
      return door.context
    },
    get handed() {
      const { context } = door
      if (context === undefined) throw new AppError('locked', 'Unlock the practice first.')
      const handed = context.handover.current
      if (handed === null) throw new AppError('conflict', 'Nothing was handed to a client.')
      return { context, handed, door }
    },
  }

  async function call<N extends ProcedureName>(name: N, input: SentTo<N>): Promise<Reply<AnswerOf<N>>>
  async function call(name: string, input: unknown): Promise<Reply<unknown>>
  async function call(name: string, input: unknown): Promise<Reply<unknown>> {
    try {
      if (opening !== null) {
        await opening
        opening = null
      }
      // What a practice process is asked before it can be unlocked. The contract and all its handlers take longer to
      // read and run than the rest of the start: a locked practice needs none of them.
      if (name === 'practice.status' && Nothing.safeParse(input).success) {
        return { ok: true, value: door.status() }
      }
      const { answer } = await behindTheDoor()
      return await answer(scopes, name, input)
    } catch (error) {
      return { ok: false, error: failureOf(error, (what) => log(`${name}: ${what}`)) }
    }
  }

  const stopWatching = sample ? () => {} : watchBackups(() => door.context)
  return {
    call,
    door,
    jobs,
    async getReady() {
      await Promise.all([behindTheDoor(), import('./practice/open.ts'), loadArgon2()])
    },
    async backUpBeforeTheEnd(begun) {
      const backups = door.context?.backups
      if (backups === undefined || sample) return
      if (backups.status().running === null && !(await backups.isDueAtQuit())) return
      begun()
      backups.start()
      await jobs.settled()
    },
    close(how = 'quit') {
      stopWatching()
      return door.close(how)
    },
  }
}

const behindTheDoor = () => import('./answer.ts')
