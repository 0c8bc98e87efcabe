import { z } from 'zod'
import { Id } from './common.ts'
import type { OfJob } from './job.ts'

/** What a column of a list can be brought in as; `skip` leaves it out. */
export const importTargets = [
  'skip',
  'name',
  'givenName',
  'familyName',
  'birthDate',
  'phone',
  'email',
  'occupation',
  'loads',
  'doctor',
  'emergencyContact',
  'allergies',
  'goals',
  'note',
] as const
export const ImportTarget = z.enum(importTargets)
export type ImportTarget = z.infer<typeof ImportTarget>

export const textEncodings = ['utf-8', 'windows-1252'] as const
export const separators = [',', ';', '\t', '|'] as const
export const dateOrders = ['dmy', 'mdy', 'ymd'] as const
export type DateOrder = (typeof dateOrders)[number]

/** How a list is read. Guessed at first, and changed by the person where the guess was wrong. */
export const ImportReading = z.strictObject({
  encoding: z.enum(textEncodings),
  separator: z.enum(separators),
  /** The first line names the columns. */
  hasHeader: z.boolean(),
  dateOrder: z.enum(dateOrders),
  /** For each column. Several may go into the note. */
  columns: z.array(ImportTarget).max(200),
})
export type ImportReading = z.infer<typeof ImportReading>

export const ChosenList = z.strictObject({ token: z.string().max(80) })
export const ReadList = z.strictObject({ file: Id, reading: ImportReading })
export const ImportClients = z.strictObject({
  file: Id,
  reading: ImportReading,
  /** Lines that are not brought in, by number. */
  leaveOut: z.array(z.int().min(1)).max(50_000),
})

/** A list that was chosen, and how it seems to be meant. */
export interface FoundList {
  readonly file: Id
  readonly kind: 'csv' | 'vcard'
  readonly reading: ImportReading
}

/** What a line would become. */
export interface ListedClient {
  /** 1 for the first line that is a client. */
  readonly line: number
  /** Where it stands in the file, as a table program counts: its first line is 1. */
  readonly fileLine: number
  readonly name: string
  readonly birthDate: string | null
  readonly phone: string
  readonly email: string
  /** It has no name, and cannot be brought in. */
  readonly nameless: boolean
  /** What could not be read as what it should be, and goes into the note instead. */
  readonly toNote: readonly ImportTarget[]
  /** Names of clients who may be the same person. */
  readonly alike: readonly string[]
  /** An earlier line of the file that may be the same person. */
  readonly alikeLine: number | null
}

export interface ListPreview {
  /** Column heads, or their numbers, with a first value of each. */
  readonly columns: readonly { readonly head: string; readonly example: string }[]
  readonly clients: readonly ListedClient[]
}

export interface Imported {
  readonly count: number
  /** Undo of the whole import, in the scope of a client of this id. */
  readonly undoId: Id
}

/** An import that has begun: none of it is kept before the job is done. */
export interface ImportBegun extends Imported, OfJob {}

/** The newest import that can still be taken back. */
export interface LastImport extends Imported {
  readonly at: string
}
