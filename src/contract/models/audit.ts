import { z } from 'zod'
import type { ProcedureName } from '../procedures.ts'

/** What is recorded beside the commands that change a record. */
export type AuditKind =
  | ProcedureName
  | 'practice.refused'
  | 'practice.locked'
  | 'practice.openedItself'
  | 'backup.made'
  | 'backup.opened'
  | 'backup.restored'
  | 'erase.again'

/** One line of the trail. The name is looked up when it is read and stands in no row. */
export interface AuditLine {
  readonly row: number
  readonly at: string
  /** An `AuditKind`, or one of a version before this. */
  readonly kind: string
  /** Whose record it was; empty where it was nobody's, or the client is not there any more. */
  readonly clientName: string
}

export type AuditVerdict =
  | { readonly kind: 'whole'; readonly count: number }
  /** A row, or all before it, is not as it was written. */
  | { readonly kind: 'changed'; readonly row: number }
  | { readonly kind: 'missing'; readonly row: number }
  /** The end is gone that the vault remembers. */
  | { readonly kind: 'cutOff'; readonly row: number }

export const AuditPage = z.strictObject({
  /** Rows older than this one; null begins at the newest. */
  before: z.int().min(1).nullable(),
  limit: z.int().min(1).max(200),
})
export const ExportAudit = z.strictObject({ token: z.string().max(80) })
