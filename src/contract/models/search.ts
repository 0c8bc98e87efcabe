import { z } from 'zod'
import type { Id } from './common.ts'

export const Find = z.strictObject({ text: z.string().max(200), limit: z.int().min(1).max(200) })

/** A piece of the found text; `hit` pieces are what was typed. */
export interface Fragment {
  readonly text: string
  readonly hit: boolean
}

export type SearchHit =
  | {
      readonly kind: 'client'
      readonly clientId: Id
      readonly name: readonly Fragment[]
      readonly detail: string
      readonly archived: boolean
    }
  | {
      readonly kind: 'note'
      readonly clientId: Id
      readonly sessionId: Id
      readonly clientName: string
      readonly date: string
      readonly excerpt: readonly Fragment[]
    }
