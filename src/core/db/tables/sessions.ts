import type { Generated } from 'kysely'
import type { Identified } from './identified.ts'

export interface SessionsTables {
  sessions: SessionsRow
  appointments: AppointmentsRow
}

export interface SessionsRow extends Identified {
  client_id: string
  date: string
  start_time: string | null
  minutes: number
  reason: string
  goal: string
  pain_before: number | null
  pain_after: number | null
  subjective: string
  objective: string
  assessment: string
  plan_note: string
  next_time: string
  status: string
  finished_at: string | null
  revision: number
  created_at: string
  pain_best: Generated<number | null>
  pain_worst: Generated<number | null>
  onset: Generated<string>
  aggravating: Generated<string>
  easing: Generated<string>
  /** JSON array of the parts that were carried forward and not looked at yet. */
  carried: Generated<string>
}

export interface AppointmentsRow extends Identified {
  client_id: string
  session_id: string | null
  start: string
  minutes: number
  zone: string
  place: string
  status: string
  created_at: string
}
