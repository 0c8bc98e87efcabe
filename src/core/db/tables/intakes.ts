import type { Identified } from './identified.ts'

export interface IntakesTables {
  intake_sections: IntakeSectionsRow
  intakes: IntakesRow
}

/** The masseur's own questions, whole, by version. */
export interface IntakeSectionsRow extends Identified {
  version: number
  /** JSON array of { title, questions: [{ id, label }] }. */
  sections: string
  created_at: string
}

export interface IntakesRow extends Identified {
  client_id: string
  kind: string
  source: string
  date: string
  form_version: number
  /** JSON: texts by question, conditions, painted places. */
  answers: string
  /** Everything of the answers that was written, for search. */
  words: string
  confirmed_at: string | null
  revision: number
  created_at: string
}
