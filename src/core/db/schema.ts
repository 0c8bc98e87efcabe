import type { Generated } from 'kysely'

/** Rows as they lie in the database (migrations/0001). Flags are 0 or 1, dates and instants ISO strings. */
export interface Database {
  settings: SettingsRow
  clients: ClientsRow
  client_conditions: ClientConditionsRow
  sessions: SessionsRow
  points: PointsRow
  readings: ReadingsRow
  plans: PlansRow
  plan_blocks: PlanBlocksRow
  appointments: AppointmentsRow
  handouts: HandoutsRow
  drafts: DraftsRow
  changes: ChangesRow
  search_documents: SearchDocumentsRow
}

interface Identified {
  row: Generated<number>
  id: string
}

export interface SettingsRow extends Identified {
  json: string
  revision: number
}

export interface ClientsRow extends Identified {
  name: string
  name_folded: string
  birth_date: string | null
  phone: string
  phone_digits: string
  email: string
  occupation: string
  loads: string
  language: string
  note: string
  revision: number
  archived_at: string | null
  created_at: string
}

export interface ClientConditionsRow extends Identified {
  client_id: string
  condition: string
  variant: string | null
  status: string
  side: string | null
  region: string | null
  since: string | null
  due_date: string | null
  clearance_by: string | null
  clearance_on: string | null
  clearance_until: string | null
  clearance_scope: string | null
  note: string
  revision: number
  created_at: string
}

export interface SessionsRow extends Identified {
  client_id: string
  date: string
  start_time: string | null
  minutes: number
  reason: string
  goal: string
  pain_before: number | null
  pain_after: number | null
  subjective: string
  objective: string
  assessment: string
  plan_note: string
  next_time: string
  status: string
  finished_at: string | null
  revision: number
  created_at: string
}

export interface PointsRow extends Identified {
  client_id: string
  first_session_id: string
  created_at: string
}

export interface ReadingsRow extends Identified {
  point_id: string
  session_id: string
  phase: string
  present: number
  kind: string
  view: string
  layer: string
  x: number
  y: number
  side: string
  muscle: string | null
  zone: string | null
  activity: string
  pain: number | null
  tenderness: number | null
  pressure: number | null
  hold_seconds: number | null
  jump_sign: string
  twitch: string
  referral: string
  note: string
  art_version: number
  created_at: string
}

export interface PlansRow extends Identified {
  session_id: string
  template: string | null
  created_at: string
}

export interface PlanBlocksRow extends Identified {
  plan_id: string
  ordinal: number
  technique: string
  /** JSON array of regions. */
  regions: string
  position: string
  pressure_from: number | null
  pressure_to: number | null
  minutes: number
  cue: string
  /** JSON array of point ids. */
  points: string
}

export interface AppointmentsRow extends Identified {
  client_id: string
  session_id: string | null
  start: string
  minutes: number
  zone: string
  place: string
  status: string
  created_at: string
}

export interface HandoutsRow extends Identified {
  client_id: string
  session_id: string
  given_at: string
  how: string
  title: string
  pages: number
  choices: string
  sha256: string
  bytes: Uint8Array
}

export interface DraftsRow extends Identified {
  form: string
  json: string
  revision: number
  updated_at: string
}

/** One undoable command: which rows it changed, before and after. */
export interface ChangesRow extends Identified {
  scope_kind: string
  scope_id: string
  command: string
  /** JSON array of { table, id, before, after }; a null side is a missing row. */
  edits: string
  /** What a following command of the same name must carry to join this step; null joins nothing. */
  coalesce: string | null
  undone: number
  created_at: string
}

/** One searchable text; `owner` is the client or session it belongs to. Indexed by search_index (FTS5). */
export interface SearchDocumentsRow extends Identified {
  kind: string
  owner: string
  client_id: string
  date: string
  text: string
  folded: string
}
