import { z } from 'zod'
import { isWithoutEmoji, line } from './common.ts'

/** UTF-8 bytes, so that the receiver can wipe them; a string cannot be wiped. */
export const Secret = z.custom<Uint8Array>(
  (value) => value instanceof Uint8Array && value.length > 0 && value.length <= 1024,
  'required',
)

export const CreatePractice = z.strictObject({
  practiceName: line(200).pipe(z.string().min(1, 'required').refine(isWithoutEmoji, 'emoji')),
  therapistName: line(200).pipe(z.string().min(1, 'required').refine(isWithoutEmoji, 'emoji')),
  passphrase: Secret,
})

export const UnlockWithRecoveryKey = z.strictObject({ recoveryKey: Secret, newPassphrase: Secret })

export const ChangePassphrase = z.strictObject({ passphrase: Secret, newPassphrase: Secret })

/** Why a stored practice cannot be opened; each has its own screen, and the files stay untouched. */
export type Damage =
  | 'databaseMissing'
  | 'databaseEmpty'
  | 'databaseForeign'
  | 'databaseNewer'
  | 'databaseDamaged'
  | 'vaultMissing'
  | 'vaultDamaged'

export type PracticeState =
  | { readonly kind: 'none' }
  | { readonly kind: 'locked'; readonly waitMs: number }
  | { readonly kind: 'open'; readonly recoveryKeyConfirmed: boolean; readonly handedOver: boolean }
  | { readonly kind: 'damaged'; readonly damage: Damage; readonly folder: string }

export interface PracticeStatus {
  readonly state: PracticeState
  /** The sample practice, whose passphrase is printed on its unlock screen. */
  readonly sample: boolean
  /** Set once after the practice process had ended unexpectedly. */
  readonly restarted: boolean
  /** The practice's today, so that screens and core agree on the day. */
  readonly today: string
}

/** Whether the practice opens without its passphrase on this computer, and whether it could. */
export interface Staying {
  readonly possible: boolean
  readonly on: boolean
}

/** Five groups of letters and digits, to be written down or printed. */
export interface RecoveryKey {
  readonly recoveryKey: string
}
