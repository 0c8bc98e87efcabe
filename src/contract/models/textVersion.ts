import { z } from 'zod'
import { Id } from './common.ts'
import type { OwnLine } from './library.ts'
import type { OwnExercise } from './ownExercise.ts'

/** One of the therapist's own lines or exercises. */
export const OfOwnText = z.strictObject({ id: Id })
export const BackToVersion = z.strictObject({ id: Id, version: z.int().min(1) })

/** What a line or an exercise said; the photo of an exercise has no versions. */
export type VersionContent =
  | ({ readonly kind: 'line' } & Pick<OwnLine, 'section' | 'texts'>)
  | ({ readonly kind: 'exercise'; readonly does: OwnExercise['kind'] } & Pick<
      OwnExercise,
      'words' | 'muscles' | 'exclusions'
    >)

/** One wording, from when it was written until the next one. */
export interface TextVersion {
  readonly version: number
  /** Moment in UTC; null where it was not kept. */
  readonly writtenAt: string | null
  readonly content: VersionContent
}
