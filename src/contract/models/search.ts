import { z } from 'zod'
import { muscleIds } from '../../body/ids.ts'
import { Id, LocalDate } from './common.ts'

/** Only sessions, or only clients, of which all of this holds; null asks nothing. */
export const SearchFilters = z.strictObject({
  from: LocalDate.nullable(),
  to: LocalDate.nullable(),
  /** Charted in that session. */
  muscle: z.enum(muscleIds).nullable(),
  /** On record for the client, past or present. */
  condition: z.string().max(80).nullable(),
  /** Sessions whose note is not signed yet. */
  unsigned: z.boolean(),
})
export type SearchFilters = z.infer<typeof SearchFilters>

export const noFilters: SearchFilters = {
  from: null,
  to: null,
  muscle: null,
  condition: null,
  unsigned: false,
}

export const Find = z.strictObject({
  text: z.string().max(200),
  limit: z.int().min(1).max(200),
  filters: SearchFilters.optional(),
})
/** Where in a session the words stand. */
export const FindWithin = z.strictObject({ sessionId: Id, text: z.string().max(200) })

/** What to open to see the words: a field of the note, a point or mark of the chart; null where none holds them. */
export type HitPlace =
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'point' | 'mark'; readonly id: Id }

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
      /** The former name by which they were found; empty where the present one was typed. */
      readonly formerName: readonly Fragment[]
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
  | {
      /** What went out: a sheet given, a letter. */
      readonly kind: 'paper'
      readonly paper: 'handout' | 'letter'
      readonly paperId: Id
      readonly clientId: Id
      readonly clientName: string
      readonly date: string
      readonly excerpt: readonly Fragment[]
    }
