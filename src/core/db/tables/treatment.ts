import type { Identified } from './identified.ts'

export interface TreatmentTables {
  screenings: ScreeningsRow
  settled_flags: SettledFlagsRow
  consents: ConsentsRow
  treatments: TreatmentsRow
  treatment_events: TreatmentEventsRow
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
