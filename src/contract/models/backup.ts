import { z } from 'zod'
import type { ErrorCode } from '../reply.ts'
import { Id } from './common.ts'
import { Secret } from './practice.ts'

/** A folder that the person chose in a dialog. */
export const ChosenFolder = z.strictObject({ token: z.string().max(80) })

/** One folder that backups go to. Its path stays with the practice; `name` is its last part. */
export interface BackupTarget {
  readonly id: Id
  readonly name: string
  /** Connected, and a folder. */
  readonly reachable: boolean
  /** On the disk that the practice itself lies on: safe from a slip, not from theft or a dead disk. */
  readonly sameDisk: boolean
  /** When the newest verified backup in it was made. */
  readonly last: string | null
  /** Why the newest try failed; null when it did not. */
  readonly problem: ErrorCode | null
}

/** What is wrong with the backups there are; null when nothing is. */
export type BackupWarning = 'none' | 'old' | 'sameDisk'

export interface BackupStatus {
  readonly targets: readonly BackupTarget[]
  /** The newest verified one of all targets. */
  readonly last: string | null
  readonly warning: BackupWarning | null
  /** The job that makes one just now. */
  readonly running: string | null
  /** When a backup was last opened on trial. */
  readonly lastTrial: string | null
  readonly trialDue: boolean
}

/** A backup that lies in a folder, as its manifest describes it. */
export interface KeptBackup {
  readonly id: Id
  readonly madeAt: string
  readonly clients: number
  readonly sessions: number
  /** Name of the folder it lies in. */
  readonly place: string
  /** `newer`: made by a newer Effleurage than this one. */
  readonly fits: 'yes' | 'newer'
  /** Size of its database. */
  readonly bytes: number
}

/** Backups within reach that open with a passphrase or recovery key of another day. */
export interface OlderBackups {
  readonly count: number
}

/** What a damaged practice can be brought back from. */
export interface OfferedBackup {
  readonly newest: KeptBackup | null
  /** When the practice was last written to: what came after the backup is missing from it. */
  readonly lastWritten: string | null
  /** So many more were recorded when the practice was last locked or backed up; null where that is not known. */
  readonly missing: { readonly clients: number; readonly sessions: number } | null
}

export const OpenBackup = z.strictObject({ id: Id, passphrase: Secret })
export const RestoreWithRecoveryKey = z.strictObject({ id: Id, recoveryKey: Secret, newPassphrase: Secret })
