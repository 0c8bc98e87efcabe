import { z } from 'zod'
import { Id } from './common.ts'
import { Secret } from './practice.ts'

/** `password` null leaves the archive open to everybody who has the file. */
export const StartTakeout = z.strictObject({ token: z.string().max(80), password: Secret.nullable() })
export const LookAtArchive = z.strictObject({ token: z.string().max(80) })
export const OpenArchive = z.strictObject({ file: Id, password: Secret.nullable() })

/** A file that was chosen to be brought in: known by id from here on. */
export interface ChosenArchive {
  readonly file: Id
  readonly sealed: boolean
}

/** What an archive says of itself. */
export interface ArchiveContents {
  readonly madeAt: string
  readonly practiceName: string
  readonly clients: number
  readonly sessions: number
}

/** What would go out, and whether an archive could come in. */
export interface TakeoutState {
  readonly clients: number
  readonly sessions: number
  readonly sheets: number
  readonly files: number
  /** Nobody is recorded yet. */
  readonly empty: boolean
}
