import type { ProcedureName } from '../../../contract/procedures.ts'

/** The part of a procedure's name before the dot. */
export type Capability = ProcedureName extends `${infer Prefix}.${string}` ? Prefix : never

/** Whose queries a command makes stale beside its own; `all` is for what may touch anything. */
const alsoStale: Readonly<Record<Capability, readonly Capability[] | 'all'>> = {
  practice: 'all',
  undo: 'all',
  clients: ['today', 'search', 'sessions', 'appointments', 'undo'],
  health: ['plans', 'handouts', 'today', 'undo'],
  sessions: ['today', 'search', 'plans', 'chart', 'handouts', 'undo'],
  chart: ['plans', 'handouts', 'sessions', 'undo'],
  plans: ['handouts', 'undo'],
  handouts: [],
  appointments: ['today', 'handouts', 'undo'],
  settings: ['practice', 'handouts', 'today'],
  today: [],
  search: [],
  drafts: [],
}

/** Commands that make nothing stale: a draft is kept beside the screen that shows it. */
const quiet: ReadonlySet<ProcedureName> = new Set<ProcedureName>([
  'drafts.save',
  'drafts.clear',
  'handouts.render',
  'handouts.open',
  'practice.recoverySheet',
  'practice.saveRecoverySheet',
])

/** Whether the answer to `query` may have changed once `command` was done. */
export function makesStale(command: ProcedureName, query: string): boolean {
  if (quiet.has(command)) return false
  const own = capabilityOf(command)
  const others = own === null ? [] : alsoStale[own]
  if (others === 'all') return true
  return [own, ...others].some((capability) => query.startsWith(`${capability}.`))
}

function capabilityOf(name: ProcedureName): Capability | null {
  const prefix = name.slice(0, name.indexOf('.'))
  return isCapability(prefix) ? prefix : null
}

function isCapability(text: string): text is Capability {
  return Object.hasOwn(alsoStale, text)
}
