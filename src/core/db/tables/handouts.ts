import type { Identified } from './identified.ts'

export interface HandoutsTables {
  handouts: HandoutsRow
  text_reviews: TextReviewsRow
  handout_habits: HandoutHabitsRow
  own_lines: OwnLinesRow
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
