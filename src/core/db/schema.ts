import type { Generated } from 'kysely'

/** Rows as they lie in the database (migrations). Flags are 0 or 1, dates and instants ISO strings. */
export interface Database {
  settings: SettingsRow
  clients: ClientsRow
  client_conditions: ClientConditionsRow
  sessions: SessionsRow
  points: PointsRow
  readings: ReadingsRow
  marks: MarksRow
  mark_readings: MarkReadingsRow
  sentences: SentencesRow
  referral_edits: ReferralEditsRow
  legend_edits: LegendEditsRow
  plans: PlansRow
  plan_blocks: PlanBlocksRow
  plan_overrides: PlanOverridesRow
  plan_templates: PlanTemplatesRow
  technique_wordings: TechniqueWordingsRow
  own_techniques: OwnTechniquesRow
  screenings: ScreeningsRow
  settled_flags: SettledFlagsRow
  consents: ConsentsRow
  treatments: TreatmentsRow
  treatment_events: TreatmentEventsRow
  appointments: AppointmentsRow
  handouts: HandoutsRow
  text_reviews: TextReviewsRow
  handout_habits: HandoutHabitsRow
  own_lines: OwnLinesRow
  drafts: DraftsRow
  changes: ChangesRow
  audit: AuditRow
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
  /** JSON array of areas: zones and strokes. */
  referral_areas: Generated<string>
}

export interface MarksRow extends Identified {
  client_id: string
  first_session_id: string
  kind: string
  created_at: string
}

export interface MarkReadingsRow extends Identified {
  mark_id: string
  session_id: string
  present: number
  /** JSON: a zone, a stroke or a place. */
  shape: string
  side: string
  zone: string | null
  turn: string | null
  pain: number | null
  note: string
  /** JSON array of zone check ids. */
  asked: string
  art_version: number
  created_at: string
}

/** One line of a session's objective text that the chart wrote. */
export interface SentencesRow extends Identified {
  session_id: string
  subject: string
  subject_id: string
  /** As it stands in the text, or stood there last. */
  text: string
  state: string
  created_at: string
}

/** The therapist's own referral of one row of the reference table. */
export interface ReferralEditsRow extends Identified {
  muscle: string
  /** JSON array of places. */
  places: string
  note: string
  changed_at: string
}

/** What the therapist changed of one legend entry; null is as built in. */
export interface LegendEditsRow extends Identified {
  entry: string
  name: string | null
  symbol: string | null
  colour: string | null
  changed_at: string
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
  own_technique: Generated<string | null>
  direction: Generated<string | null>
  hold_seconds: Generated<number | null>
  /** The masseur added or changed it. */
  by_hand: Generated<number>
  /** JSON array of the reasons a suggestion gave. */
  why: Generated<string>
}

/** "Do it anyway because ...": kept with the plan, also when the finding is gone. */
export interface PlanOverridesRow extends Identified {
  session_id: string
  finding: string
  /** What the finding said at the time. */
  wording: string
  reason: string
  created_at: string
}

/** A template of the therapist's own. */
export interface PlanTemplatesRow extends Identified {
  name: string
  minutes: number
  /** JSON array of stages without points. */
  stages: string
  created_at: string
}

/** The therapist's wording of a built-in technique; null is as built in. */
export interface TechniqueWordingsRow extends Identified {
  code: string
  name: string | null
  term: string | null
  aim: string | null
  cue: string | null
  /** JSON array. */
  phases: string | null
  pressure_from: number | null
  pressure_to: number | null
  hidden: number
  changed_at: string
}

/** A technique of the therapist's own; a removed one stays for the plans that used it. */
export interface OwnTechniquesRow extends Identified {
  name: string
  counts_as: string
  term: string
  aim: string
  cue: string
  /** JSON array. */
  phases: string
  pressure_from: number | null
  pressure_to: number | null
  hidden: number
  created_at: string
  removed_at: string | null
}

/** Answers to red-flag questions, all of one time. */
export interface ScreeningsRow extends Identified {
  client_id: string
  session_id: string
  date: string
  /** JSON array of { flag, answer }. */
  answers: string
  note: string
  created_at: string
}

/** A red flag that was answered with yes and has been dealt with. */
export interface SettledFlagsRow extends Identified {
  client_id: string
  session_id: string
  flag: string
  date: string
  note: string
  created_at: string
}

/** One answer about a sensitive area; the last of a session counts. */
export interface ConsentsRow extends Identified {
  session_id: string
  area: string
  answer: string
  created_at: string
}

export interface TreatmentsRow extends Identified {
  session_id: string
  mode: string
  /** JSON: the plan as it was at the start. */
  stages: string
  /** JSON: the moment at which the screen was last known to be there. */
  seen: string
  /** JSON: what was corrected afterwards, by stage. */
  corrections: string
  /** What was written into the note. */
  note_text: string
  started_at: string
  ended_at: string | null
}

/** One event of a treatment, written as it happened. */
export interface TreatmentEventsRow extends Identified {
  treatment_id: string
  ordinal: number
  /** JSON: what happened. */
  event: string
  /** Names the start of the computer; empty where it has none. */
  boot: string
  /** Milliseconds since the computer started, sleep included. */
  since_boot: number
  /** Milliseconds since 1970. */
  wall: number
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

/** A translation that a person has looked through; `digest` is of the text as it then was. */
export interface TextReviewsRow extends Identified {
  language: string
  item: string
  digest: string
  reviewed_by: string
  reviewed_at: string
}

/** What a client's sheets keep from one to the next. */
export interface HandoutHabitsRow extends Identified {
  client_id: string
  choices: string
  kept_at: string
}

/** A line of the therapist's own; `texts` is JSON, language to text. */
export interface OwnLinesRow extends Identified {
  section: string
  texts: string
  version: number
  created_at: string
  retired_at: string | null
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

/** One line of the audit trail; `row` counts without a gap. */
export interface AuditRow {
  row: number
  id: string
  at: string
  kind: string
  /** Id of a client or session, or empty. */
  subject: string
  hash: string
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
