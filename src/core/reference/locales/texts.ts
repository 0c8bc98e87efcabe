import type { MuscleId, ZoneId } from '../../../body/ids.ts'
import type { Side, ViewId } from '../../../body/views.ts'
import type { PointKind } from '../../../contract/models/chart.ts'
import type { TechniqueCode } from '../../../contract/models/plan.ts'
import type { AftercareId } from '../aftercareStatement.ts'
import type { AdaptationId } from '../exclusion.ts'
import type { ExerciseId } from '../exercise.ts'
import type { SeekHelpId } from '../seekHelp.ts'

/** Words that change with a number; `#` stands for it. Which form holds is the language's own rule. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

/** Parts of the body that a sheet names. */
export const areaIds = [
  'head-and-face',
  'head',
  'face',
  'neck',
  'shoulder',
  'back',
  'upper-back',
  'middle-back',
  'lower-back',
  'flank',
  'arm',
  'upper-arm',
  'forearm',
  'hand',
  'chest',
  'belly',
  'buttock',
  'hip',
  'leg',
  'thigh',
  'knee',
  'lower-leg',
  'foot',
] as const
export type AreaId = (typeof areaIds)[number]

/** A part of the body for each side, for in many languages the side changes with the noun. */
export interface SidedWords {
  readonly left: string
  readonly right: string
  readonly both: string
}

/** The fixed words of an aftercare sheet. A colon at the end carries its space. */
export interface SheetWords {
  readonly documentTitle: string
  readonly title: string
  readonly worked: string
  /** What was done where no part of the body was recorded. */
  readonly massage: string
  readonly feel: string
  readonly nextDays: string
  readonly note: string
  readonly exercises: string
  readonly exercisesIntro: string
  readonly easier: string
  readonly help: string
  readonly helpNow: string
  readonly helpSoon: string
  readonly next: string
  /** Beside the square code. */
  readonly scan: string
  /** What the square code is, for who cannot see it. */
  readonly code: string
  readonly minutes: Counted
  /** `{page}` and `{pages}`. */
  readonly page: string
  /** The figure in words: without points, and with them. */
  readonly figurePlain: string
  readonly figure: Counted
  readonly views: Readonly<Record<ViewId, string>>
  /** Under the figure; the sides are the client's. */
  readonly yourLeft: string
  readonly yourRight: string
  readonly shaded: string
}

/** One exercise in words. `picture` says what the drawing shows. */
export interface ExerciseWords {
  readonly title: string
  readonly steps: readonly string[]
  readonly dose: string
  readonly easier: string
  readonly harder: string
  readonly stopSign: string
  readonly picture: string
}

/** Everything a client may read in one language. */
export interface HandoutTexts {
  /** BCP 47, for dates, lists and plurals. */
  readonly tag: string
  /** What a muscle is called in brackets: as English masseurs do, or in Latin. */
  readonly muscleNames: 'english' | 'latin'
  readonly words: SheetWords
  /** Side of a point, the client's: "your left". */
  readonly sides: Readonly<Record<Side, string>>
  readonly kinds: Readonly<Record<PointKind, { readonly one: string; readonly several: string }>>
  readonly techniques: Readonly<Record<TechniqueCode, string>>
  readonly areas: Readonly<Record<AreaId, SidedWords>>
  /** Where a muscle is, in everyday words. */
  readonly muscles: Readonly<Record<MuscleId, string>>
  readonly zones: Readonly<Record<ZoneId, string>>
  readonly aftercare: Readonly<Record<AftercareId, string>>
  /** As parts of one sentence. */
  readonly seekHelp: Readonly<Record<SeekHelpId, string>>
  readonly adaptations: Readonly<Record<AdaptationId, string>>
  readonly exercises: Readonly<Record<ExerciseId, ExerciseWords>>
}
