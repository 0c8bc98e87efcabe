import type { Generated } from 'kysely'
import type { Identified } from './identified.ts'

export interface HandoutsTables {
  handouts: HandoutsRow
  text_reviews: TextReviewsRow
  handout_habits: HandoutHabitsRow
  own_lines: OwnLinesRow
  own_exercises: OwnExercisesRow
  own_exercise_photos: OwnExercisePhotosRow
  text_versions: TextVersionsRow
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
  /** What stands on it, line by line; empty for one given before that was kept. */
  text: Generated<string>
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

/** An exercise of the therapist's own; `words` is JSON by language, muscles and exclusions are JSON lists of ids. */
export interface OwnExercisesRow extends Identified {
  kind: string
  words: string
  muscles: string
  exclusions: string
  version: number
  created_at: string
  retired_at: string | null
}

export interface OwnExercisePhotosRow extends Identified {
  exercise_id: string
  width: number
  height: number
  jpeg: Uint8Array
}

/** One wording of an own line or exercise, as JSON; `written_at` is null where only the newest had been kept. */
export interface TextVersionsRow extends Identified {
  item_id: string
  version: number
  content: string
  written_at: string | null
}
