import { z } from 'zod'
import { Id, line } from './common.ts'

/** What is erased with a client, and what goes on holding them for a while. */
export interface EraseOutlook {
  readonly name: string
  readonly sessions: number
  /** Places on the chart: points and marks. */
  readonly places: number
  readonly conditions: number
  readonly appointments: number
  readonly handouts: number
  /** Everything else that hangs on the client, in rows. */
  readonly others: number
  readonly backups: BackupsHolding
  /** A treatment of the client goes on: it is ended first. */
  readonly treating: boolean
}

/** Copies that an erase does not reach: they are encrypted, and go by rule. */
export interface BackupsHolding {
  readonly count: number
  /** The day on which the last of them goes, if a backup is made every day; null where there is none. */
  readonly until: string | null
  /** Folders for backups that cannot be looked into just now, by name. */
  readonly notConnected: readonly string[]
  /** Practices kept aside by a restore, by the name of their folder. */
  readonly keptAside: readonly string[]
}

/** `name` as it was typed to confirm; `keptAside`: what becomes of the practices that a restore has kept aside. */
export const EraseClient = z.strictObject({
  clientId: Id,
  name: line(200),
  keptAside: z.enum(['keep', 'remove']).default('keep'),
})
export const SaveEraseNote = z.strictObject({ clientId: Id, token: z.string().max(80) })
