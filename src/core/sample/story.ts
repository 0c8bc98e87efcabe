import type { MuscleId, ZoneId } from '../../body/ids.ts'
import type { Side } from '../../body/views.ts'
import type { PointKind } from '../../contract/models/chart.ts'
import type { ClientFields, HandoutLanguage } from '../../contract/models/client.ts'
import type { ConditionFields } from '../../contract/models/health.ts'

/** An invented client. Ages and days are counted from the day the sample is looked at. */
export interface SamplePerson {
  readonly name: string
  readonly age: number
  /** "03-14": month and day of birth. */
  readonly birthday: string
  readonly phone: string
  readonly email?: string
  readonly occupation: string
  readonly loads: ClientFields['loads']
  readonly language?: HandoutLanguage
  readonly note?: string
  /** What else is on record. */
  readonly more?: Partial<ClientFields>
}

export interface SampleCondition {
  readonly condition: string
  readonly variant?: string
  readonly status: ConditionFields['status']
  readonly side?: ConditionFields['side']
  readonly region?: ZoneId
  readonly sinceDaysAgo?: number
  readonly dueInDays?: number
  readonly clearance?: {
    readonly by: string
    readonly daysAgo: number
    readonly forDays: number
    readonly scope: string
  }
  readonly note?: string
}

export interface SampleVisit {
  readonly daysAgo: number
  readonly start: string
  readonly minutes: number
  readonly reason: string
  readonly before: number
  readonly after: number | null
  readonly told: string
  readonly thought: string
  readonly todo: string
  readonly next?: string
}

/** One point over the visits: its pain at each of them; null where it was not looked at, 'gone' where it was resolved. */
export interface SampleThread {
  readonly muscle: MuscleId
  readonly side: Side
  readonly kind: PointKind
  /** Active until its pain falls to this or below, then latent. */
  readonly latentFrom: number
  readonly refers?: string
  readonly pains: readonly (number | null | 'gone')[]
}

/** A client followed through a year. */
export interface SampleStory {
  readonly person: SamplePerson
  readonly goal: string
  readonly conditions: readonly SampleCondition[]
  /** Oldest first. */
  readonly visits: readonly SampleVisit[]
  readonly threads: readonly SampleThread[]
}
