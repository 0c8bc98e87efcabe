import type { Appointment } from '../../contract/models/appointment.ts'
import type { ChartPoint } from '../../contract/models/chart.ts'
import type { HandoutLanguage } from '../../contract/models/client.ts'
import type { ClientCondition } from '../../contract/models/health.ts'
import type { OwnLine } from '../../contract/models/library.ts'
import type { OwnExercise } from '../../contract/models/ownExercise.ts'
import type { Letterhead } from '../documents/sheet/content.ts'
import type { RedFlagLevel } from '../reference/redFlag.ts'
import type { WorkedBlock } from './workedBlocks.ts'

/** Everything a handout is made from, read at one time. */
export interface HandoutFacts {
  /** The practice's today: conditions are weighed as of this day. */
  readonly day: string
  readonly session: { readonly date: string; readonly minutes: number }
  readonly client: {
    readonly name: string
    readonly language: HandoutLanguage
    readonly occupation: string
    readonly loads: string
  }
  readonly letterhead: Letterhead
  /** This session's readings. */
  readonly points: readonly ChartPoint[]
  readonly blocks: readonly WorkedBlock[]
  readonly conditions: readonly ClientCondition[]
  /** Red flags answered with yes and not yet dealt with. */
  readonly openFlags: readonly RedFlagLevel[]
  /** The therapist's own lines that may be added. */
  readonly ownLines: readonly OwnLine[]
  /** The therapist's own exercises, weighed as the built-in ones are. */
  readonly ownExercises: readonly OwnExercise[]
  readonly appointment: Pick<Appointment, 'id' | 'start' | 'minutes' | 'zone' | 'place'> | null
}
