import type { ZoneId } from '../../body/ids.ts'
import type { PointKind } from '../../contract/models/chart.ts'
import type { ConditionId } from './contraindication.ts'
import type { ExerciseId, ExerciseKind } from './exercise.ts'
import type { RedFlagLevel } from './redFlag.ts'

/**
 * What sets an exclusion off. Only current and suspected conditions count. Where a detail is asked for and
 * not recorded (variant, region, due date, since), the stricter reading holds: it counts as given.
 */
export type ExclusionTrigger =
  | {
      readonly kind: 'condition'
      readonly condition: ConditionId
      /** Only these variants; absent: any. */
      readonly variants?: readonly string[]
      /** Only with a recorded region among these; absent: any. */
      readonly zones?: readonly ZoneId[]
      /** Only from this gestational week. */
      readonly fromWeek?: number
      /** Only this long after `since`. */
      readonly withinDays?: number
    }
  /** Any condition whose restrictions hold `noHeat`. */
  | { readonly kind: 'noHeat' }
  /** A present finding of this session's chart. */
  | { readonly kind: 'finding'; readonly finding: PointKind }
  /** Any condition of class `local`. */
  | { readonly kind: 'localSite' }
  /** Any condition of class `stop` that is open and not overridden. */
  | { readonly kind: 'openStop' }
  /** A red flag answered with yes and not yet dealt with. */
  | { readonly kind: 'openFlag'; readonly level: RedFlagLevel }

/** How an exercise may be changed so that it still fits. */
export type AdaptationId = 'round-up-only' | 'small-movements' | 'not-on-ribs'

/** What happens to the exercises. */
export type ExclusionEffect =
  | { readonly kind: 'leaveOut'; readonly exercises: readonly ExerciseId[] }
  | { readonly kind: 'adapt'; readonly exercises: readonly ExerciseId[]; readonly how: AdaptationId }
  | { readonly kind: 'easierOnly'; readonly kinds: readonly ExerciseKind[] }
  /** Every exercise one of whose zones is the recorded region. */
  | { readonly kind: 'leaveOutAtSite' }
  /** No exercise at all: the sheet says only when to seek help. */
  | { readonly kind: 'onlySeekHelp' }

/** One exclusion: any of the triggers brings all of the effects. */
export interface ExerciseExclusion {
  readonly id: string
  readonly when: readonly ExclusionTrigger[]
  readonly effects: readonly ExclusionEffect[]
  /** Why, in a few words for the therapist. */
  readonly reason: string
}
