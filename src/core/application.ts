import type { z } from 'zod'
import {
  type AccessOf,
  type AnswerOf,
  type ParsedFor,
  type ProcedureName,
  procedures,
  type SentTo,
} from '../contract/procedures.ts'
import type { Reply, ReplyError } from '../contract/reply.ts'
import { AppError } from './appError.ts'
import { appointmentHandlers } from './appointments/handlers.ts'
import { auditHandlers } from './audit/handlers.ts'
import { backupHandlers } from './backup/handlers.ts'
import { createShelf } from './backup/shelf.ts'
import { watchBackups } from './backup/watch.ts'
import { chartHandlers } from './chart/handlers.ts'
import { clientHandlers } from './clients/handlers.ts'
import type { Clock } from './clock.ts'
import { consentHandlers } from './consent/handlers.ts'
import { draftHandlers } from './drafts/handlers.ts'
import { failureOf, fieldsOf } from './failures.ts'
import type { Handlers, Scopes } from './handlers.ts'
import { handoutHandlers } from './handouts/handlers.ts'
import { healthHandlers } from './health/handlers.ts'
import type { Host } from './host.ts'
import { idMaker, type Random } from './ids.ts'
import { jobHandlers } from './jobs/handlers.ts'
import { createJobs, type Jobs } from './jobs/jobs.ts'
import { libraryHandlers } from './library/handlers.ts'
import { planHandlers } from './plans/handlers.ts'
import { practiceHandlers } from './practice/handlers.ts'
import { reportHandlers } from './reports/handlers.ts'
import { screeningHandlers } from './screening/handlers.ts'
import { searchHandlers } from './search/handlers.ts'
import { sessionHandlers } from './sessions/handlers.ts'
import { settingsHandlers } from './settings/handlers.ts'
import { techniqueHandlers } from './techniques/handlers.ts'
import { todayHandlers } from './today/handlers.ts'
import { treatmentHandlers } from './treatment/handlers.ts'
import { undoHandlers } from './undo/handlers.ts'
import { createDoor, type KeptDoor } from './vault/door.ts'
import { filesIn } from './vault/folder.ts'
import { type PassphraseCost, passphraseCost } from './vault/stretch.ts'

export interface ApplicationOptions {
  /** `practice`: folder of its own for the practice's files. `resources`: fonts and the like. */
  readonly paths: { readonly practice: string; readonly resources: string }
  readonly sample: boolean
  /** The process before this one ended unexpectedly; told once in the status. */
  readonly restarted: boolean
  readonly clock: Clock
  readonly random: Random
  readonly host: Host
  /** One line about a fault, without client data. */
  readonly log: (line: string) => void
  readonly nativeBinding?: string
  /** What a new passphrase costs to try; tests alone hand in less. */
  readonly passphraseCost?: PassphraseCost
}

export interface Application {
  /** Never rejects. Whatever comes in is checked, also where the compiler has checked it before. */
  call<N extends ProcedureName>(name: N, input: SentTo<N>): Promise<Reply<AnswerOf<N>>>
  call(name: string, input: unknown): Promise<Reply<unknown>>
  /** The practice itself, for what works beside the procedures. */
  readonly door: KeptDoor
  /** Long work, which tells over the port how far it is. */
  readonly jobs: Jobs
  /** At the end of the day: makes a backup if something would be lost without; `begun` is told first. */
  backUpBeforeTheEnd(begun: () => void): Promise<void>
  /** Closes the database and wipes the key. */
  close(): Promise<void>
}

const handlers: Handlers = {
  ...practiceHandlers,
  ...todayHandlers,
  ...clientHandlers,
  ...healthHandlers,
  ...sessionHandlers,
  ...chartHandlers,
  ...planHandlers,
  ...techniqueHandlers,
  ...consentHandlers,
  ...screeningHandlers,
  ...treatmentHandlers,
  ...reportHandlers,
  ...handoutHandlers,
  ...libraryHandlers,
  ...appointmentHandlers,
  ...searchHandlers,
  ...undoHandlers,
  ...draftHandlers,
  ...settingsHandlers,
  ...backupHandlers,
  ...auditHandlers,
  ...jobHandlers,
}

/** The table of the contract, spelled so that a name and what belongs to it stay together. */
const table: {
  readonly [N in ProcedureName]: { readonly access: AccessOf<N>; readonly input: z.ZodType<ParsedFor<N>> }
} = procedures

/** Everything the application can do, behind one door. */
export function createApplication(options: ApplicationOptions): Application {
  const { paths, sample, restarted, clock, random, host, log, nativeBinding } = options
  const files = filesIn(paths.practice)
  const newId = idMaker(clock, random)
  const jobs = createJobs(newId, log)
  const shelf = createShelf(newId)
  const door = createDoor({
    keeping: { files, random, cost: options.passphraseCost ?? passphraseCost },
    around: { clock, host, resources: paths.resources, newId, nativeBinding, jobs, shelf },
    sample,
    restarted,
  })
  const scopes: Scopes = {
    always: door,
    get open() {
      if (door.context === undefined) throw new AppError('locked', 'Unlock the practice first.')
      return door.context
    },
  }

  async function answer<N extends ProcedureName>(name: N, input: unknown): Promise<Reply<unknown>> {
    const { access, input: schema } = table[name]
    const scope = scopes[access]
    const parsed = schema.safeParse(input)
    if (!parsed.success)
      return refusal({ code: 'invalid', message: 'Look at the marked fields.', ...fieldsOf(parsed.error) })
    return { ok: true, value: await handlers[name](scope, parsed.data) }
  }

  async function call<N extends ProcedureName>(name: N, input: SentTo<N>): Promise<Reply<AnswerOf<N>>>
  async function call(name: string, input: unknown): Promise<Reply<unknown>>
  async function call(name: string, input: unknown): Promise<Reply<unknown>> {
    if (!isProcedure(name)) {
      return refusal({ code: 'unknownProcedure', message: 'There is no such procedure.' })
    }
    try {
      return await answer(name, input)
    } catch (error) {
      return refusal(failureOf(error, (what) => log(`${name}: ${what}`)))
    }
  }

  const stopWatching = sample ? () => {} : watchBackups(() => door.context)
  return {
    call,
    door,
    jobs,
    async backUpBeforeTheEnd(begun) {
      const backups = door.context?.backups
      if (backups === undefined || sample) return
      if (backups.status().running === null && !(await backups.isDueAtQuit())) return
      begun()
      backups.start()
      await jobs.settled()
    },
    close() {
      stopWatching()
      return door.close()
    },
  }
}

const isProcedure = (name: string): name is ProcedureName => Object.hasOwn(procedures, name)

const refusal = (error: ReplyError): Reply<never> => ({ ok: false, error })
