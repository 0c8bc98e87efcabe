import type { Generated } from 'kysely'
import type { Identified } from './identified.ts'

export interface ChartTables {
  points: PointsRow
  readings: ReadingsRow
  marks: MarksRow
  mark_readings: MarkReadingsRow
  sentences: SentencesRow
  referral_edits: ReferralEditsRow
  legend_edits: LegendEditsRow
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
