import { createHash } from 'node:crypto'

export interface AuditEntry {
  /** 1 for the first, without a gap. */
  readonly row: number
  readonly id: string
  readonly at: string
  readonly kind: string
  /** Id of a client or session; empty where it is about neither. */
  readonly subject: string
}

/** Stands before the first row. */
export const beginning = createHash('sha256').update('effleurage audit').digest('hex')

/** The hash of a row, which binds all rows before it. */
export function chained(previous: string, { row, id, at, kind, subject }: AuditEntry): string {
  return createHash('sha256')
    .update(JSON.stringify([previous, row, id, at, kind, subject]))
    .digest('hex')
}
