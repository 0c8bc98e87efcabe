import type { MuscleId } from '../../../body/ids.ts'
import type { Place, Side } from '../../../body/views.ts'
import type { ExerciseId } from '../../reference/exercise.ts'
import type { SheetWords } from '../../reference/locales/texts.ts'
import type { WorkedZone } from '../figure.ts'

/** Who gives the sheet, for its head. */
export interface Letterhead {
  readonly practiceName: string
  readonly therapistName: string
  readonly professionalTitle: string
  readonly address: string
  readonly phone: string
  readonly email: string
  readonly website: string
  /** A PNG or JPEG. */
  readonly logo?: Uint8Array | null
}

/** A point as the sheet names it: what was found, where, and where it is marked on the figure. */
export interface SheetPoint {
  /** For one and for several: "Tender spot", "Tender spots". */
  readonly kind: { readonly one: string; readonly several: string }
  /** "On the shoulder blade, your left (infraspinatus)". */
  readonly where: string
  readonly place: Place
  readonly side: Side
  readonly muscle: MuscleId | null
}

/** The picture of an exercise: a drawing of ours, a photo of the therapist's (JPEG), or none. */
export type ExerciseImage =
  | { readonly kind: 'drawing'; readonly exercise: ExerciseId }
  | { readonly kind: 'photo'; readonly jpeg: Uint8Array }
  | { readonly kind: 'none' }

export interface SheetExercise {
  readonly image: ExerciseImage
  readonly title: string
  readonly steps: readonly string[]
  readonly dose: string
  /** How this client does it differently; null when as it stands. */
  readonly adapted: string | null
  readonly stopSign: string
  /** What its picture shows, for who cannot see it. */
  readonly picture: string
}

/** Signs that need help, as parts of a sentence. */
export interface HelpSigns {
  readonly now: readonly string[]
  readonly soon: readonly string[]
}

/** Everything an aftercare sheet says, as plain data in the order it is read. */
export interface HandoutSheet {
  /** Moment of making, ISO in UTC. */
  readonly createdAt: string
  /** BCP 47 tag of the language the words are in. */
  readonly language: string
  /** The fixed words, in that language. */
  readonly words: SheetWords
  readonly letterhead: Letterhead
  readonly client: string
  /** Day of the session, "2026-11-22". */
  readonly date: string
  readonly worked: readonly string[]
  readonly points: readonly SheetPoint[]
  readonly workedZones: readonly WorkedZone[]
  readonly feel: readonly string[]
  readonly nextDays: readonly string[]
  /** The therapist's own words to this client. */
  readonly note: string
  readonly exercises: readonly SheetExercise[]
  readonly seekHelp: HelpSigns
  /** The same in the masseur's own language, while no person has looked through the translation. */
  readonly seekHelpAgain: (HelpSigns & { readonly language: string; readonly words: SheetWords }) | null
  /** Start in UTC, minutes, IANA zone and place of the next appointment; the id stays its own when it is moved. */
  readonly appointment: {
    readonly id: string
    readonly start: string
    readonly minutes: number
    readonly zone: string
    readonly place: string
  } | null
}
