import type { handoverParts } from '../../contract/models/handover.ts'

/** What was handed to a client: one intake, and which parts of it. */
export interface Handed {
  readonly intakeId: string
  readonly parts: (typeof handoverParts)[number]
}

/**
 * Whether the window is in a client's hands. Kept here and not in the window: whatever is done there, this process
 * answers nothing but that one intake until the passphrase was given. Ends with the process, which then is locked.
 */
export interface Handover {
  current: Handed | null
}

export const createHandover = (): Handover => ({ current: null })
