import type { ZoneId } from '../../body/ids.ts'
import type { Provenance } from './provenance.ts'

/** Codes of the home exercises; each has a drawing of the same id. */
export const exerciseIds = [
  'S1',
  'S2',
  'S3',
  'S4',
  'S5',
  'S6',
  'S7',
  'S8',
  'S9',
  'S10',
  'S11',
  'S12',
  'S13',
  'S14',
  'S15',
  'S16',
  'S17',
  'S18',
  'S19',
  'S20',
  'S21',
  'S22',
  'S23',
  'S24',
  'S25',
  'S26',
  'S27',
  'S28',
  'S29',
  'S30',
  'S31',
] as const
export type ExerciseId = (typeof exerciseIds)[number]

export type ExerciseKind = 'stretch' | 'strength' | 'movement' | 'self-pressure' | 'heat'

/** What loads the body day after day; links an occupation to exercises that need no muscle finding. */
export type LoadTag = 'desk'

/** How the body is placed while doing the exercise, as drawn. */
export type ExercisePosture =
  | 'sitting'
  | 'standing'
  | 'walking'
  | 'kneeling'
  | 'half-kneeling'
  | 'hands-and-knees'
  | 'lying-on-back'
  | 'prone'
  | 'floor-sitting'

/** How much: seconds held, times, rounds, per day. The therapist may change it for one client. */
export interface Dose {
  readonly holdSeconds?: number
  readonly times: number
  readonly sets?: number
  readonly perDay: number
  /** The same in words for the sheet. */
  readonly words: string
}

/** One home exercise in the words of a client's sheet (reading age about 12). */
export interface Exercise extends Provenance {
  readonly id: ExerciseId
  readonly title: string
  /** One to four short steps. */
  readonly steps: readonly string[]
  readonly dose: Dose
  readonly easier: string
  readonly harder: string
  readonly stopSign: string
  readonly kind: ExerciseKind
  readonly posture: ExercisePosture
  readonly lyingOnBack: boolean
  readonly prone: boolean
  readonly kneeling: boolean
  /** Each side in turn. */
  readonly eachSide: boolean
  /** Zones it stretches, loads, presses or warms; used when a site is to be left alone. */
  readonly zones: readonly ZoneId[]
  readonly loads: readonly LoadTag[]
}
