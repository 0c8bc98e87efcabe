import type { ProcedureName } from '../../../contract/procedures.ts'

/** The part of a procedure's name before the dot. */
export type Capability = ProcedureName extends `${infer Prefix}.${string}` ? Prefix : never

/** Whose queries a command makes stale beside its own; `all` is for what may touch anything. */
const alsoStale: Readonly<Record<Capability, readonly Capability[] | 'all'>> = {
  practice: 'all',
  undo: 'all',
  clients: 'all',
  health: ['plans', 'treatment', 'handouts', 'today', 'undo'],
  sessions: [
    'screening',
    'treatment',
    'consent',
    'today',
    'search',
    'plans',
    'chart',
    'handouts',
    'appointments',
    'signing',
    'motions',
    'outcomes',
    'undo',
  ],
  signing: 'all',
  compare: [],
  motions: ['search', 'undo'],
  outcomes: ['search', 'undo'],
  snippets: [],
  chart: ['consent', 'plans', 'handouts', 'sessions', 'today', 'search', 'undo'],
  plans: ['handouts', 'consent', 'treatment', 'undo'],
  techniques: ['plans', 'handouts'],
  consent: ['plans', 'treatment', 'undo'],
  screening: ['plans', 'treatment', 'handouts', 'undo'],
  treatment: ['sessions', 'plans', 'chart', 'handouts', 'today', 'search', 'undo'],
  handouts: ['search'],
  library: ['handouts'],
  reports: [],
  agreements: ['undo'],
  letters: ['search'],
  dossier: [],
  intakes: ['clients', 'health', 'chart', 'today', 'plans', 'treatment', 'handouts', 'search', 'undo'],
  handover: ['practice'],
  attachments: ['undo'],
  appointments: ['today', 'handouts', 'undo'],
  settings: ['practice', 'handouts', 'today'],
  today: [],
  search: [],
  drafts: [],
  backup: ['today', 'audit'],
  audit: [],
  erase: 'all',
  takeout: 'all',
  clientImport: 'all',
  jobs: [],
}

/** Commands that make nothing stale: a draft is kept beside the screen that shows it. */
const quiet: ReadonlySet<ProcedureName> = new Set<ProcedureName>([
  'drafts.save',
  'drafts.clear',
  'treatment.beat',
  'handouts.render',
  'reports.render',
  'letters.render',
  'letters.open',
  'dossier.render',
  'dossier.save',
  'dossier.saveData',
  'chart.render',
  'chart.saveSheet',
  'handouts.open',
  'agreements.open',
  'agreements.save',
  'agreements.blank',
  'intakes.blank',
  'handover.save',
  'attachments.begin',
  'attachments.copy',
  'attachments.write',
  'attachments.drop',
  'attachments.open',
  'attachments.save',
  'practice.recoverySheet',
  'practice.saveRecoverySheet',
  'backup.look',
  'erase.saveNote',
  'takeout.look',
  'clientImport.look',
  'takeout.open',
  'jobs.cancel',
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
