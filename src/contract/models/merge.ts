import { z } from 'zod'
import { type Client, ClientFields } from './client.ts'
import { Id } from './common.ts'

export const ClientField = ClientFields.keyof()
export type ClientField = z.infer<typeof ClientField>

/** Two records of one person: `keptId` stays, `goneId` becomes part of it. */
export const TwoClients = z.strictObject({ keptId: Id, goneId: Id })

export const MergeClients = z.strictObject({
  keptId: Id,
  keptRevision: z.int(),
  goneId: Id,
  goneRevision: z.int(),
  /** Fields in which both say something else, and the one that goes is right. */
  fromGone: z.array(ClientField).max(40),
})

/** How many rows of a kind move to the client who stays. */
export interface MergeMoves {
  readonly sessions: number
  readonly points: number
  readonly conditions: number
  readonly appointments: number
  readonly handouts: number
  /** Everything else that is the client's: marks, screenings, signatures ... */
  readonly others: number
}

export interface MergePreview {
  readonly kept: Client
  readonly gone: Client
  /** Fields in which the two differ and only one can stand. */
  readonly conflicts: readonly ClientField[]
  /** Fields that take something over from the client who goes without asking: empty ones, lists, notes. */
  readonly added: readonly ClientField[]
  readonly moves: MergeMoves
}

/** A merge that can still be taken back. */
export interface ClientMerge {
  readonly id: Id
  readonly keptId: Id
  readonly goneName: string
  readonly mergedAt: string
  /** The last day on which it can be taken back. */
  readonly until: string
}
