import { z } from 'zod'
import { Id } from './common.ts'

/** What an undo step belongs to: one session draft, or one client. */
export const UndoScope = z.strictObject({ kind: z.enum(['session', 'client']), id: Id })
export type UndoScope = z.infer<typeof UndoScope>

/** Names of the commands that undo and redo would take back or repeat; null where there is none. */
export interface UndoState {
  readonly undo: string | null
  readonly redo: string | null
}
