import type { BackupWarning } from './backup.ts'
import type { Id } from './common.ts'
import type { Alert } from './health.ts'

export interface TodaySession {
  readonly kind: 'session'
  readonly id: Id
  readonly clientId: Id
  readonly clientName: string
  readonly startTime: string | null
  readonly minutes: number
  readonly reason: string
  readonly signed: boolean
}

export interface TodayAppointment {
  readonly kind: 'appointment'
  readonly id: Id
  readonly clientId: Id
  readonly clientName: string
  /** Wall-clock time in the appointment's own zone. */
  readonly startTime: string
  readonly minutes: number
  readonly place: string
}

export interface NextUp {
  readonly entry: TodaySession | TodayAppointment
  readonly lastTime: string
  readonly nextTime: string
  readonly alerts: readonly Alert[]
}

export interface UnfinishedNote {
  readonly sessionId: Id
  readonly clientId: Id
  readonly clientName: string
  readonly date: string
}

export interface TodayOverview {
  readonly date: string
  /** Sessions and appointments of the day by time; an appointment that became a session is not listed twice. */
  readonly entries: readonly (TodaySession | TodayAppointment)[]
  readonly next: NextUp | null
  readonly unfinished: readonly UnfinishedNote[]
  readonly handsOnMinutes: number
  /** When the last verified backup was made; null says "none yet". */
  readonly lastBackup: string | null
  /** What is wrong with the backups there are; null when nothing is. */
  readonly backupWarning: BackupWarning | null
  /** Nobody has opened a backup on trial for a year. */
  readonly trialDue: boolean
}
