import type { Identified } from './identified.ts'

export interface NoteTables {
  motions: MotionsRow
  snippets: SnippetsRow
  outcomes: OutcomesRow
}

/** One movement as it was measured. */
export interface MotionsRow extends Identified {
  session_id: string
  region: string
  movement: string
  side: string
  mode: string
  degrees: number | null
  end_feel: string | null
  note: string
  created_at: string
}

/** A phrase of the therapist's own. */
export interface SnippetsRow extends Identified {
  word: string
  text: string
  created_at: string
}

/** One outcome measure, asked in one session. */
export interface OutcomesRow extends Identified {
  client_id: string
  session_id: string
  measure: string
  score: number
  /** JSON array: own activities with their scores; the ticked statements of an RMDQ by number; else empty. */
  items: string
  created_at: string
}
