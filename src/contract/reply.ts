/**
 * What can go wrong, as the screens need to tell it apart.
 * - invalid: a field does not hold what it must; `fields` says which and why
 * - locked: the practice must be unlocked first
 * - notFound: the row is gone or never was
 * - conflict: it was changed elsewhere meanwhile, or the state forbids it
 * - signed: it belongs to a signed session, which stays as it was signed
 * - refused: a wrong passphrase or key; `waitMs` until the next try is heard
 * - damaged: the stored practice cannot be opened as it is
 * - diskFull, readOnly: nothing was written
 * - cancelled: the person stopped it
 * - unknownProcedure: the name is not in the table
 * - practiceRestarted: the practice process ended before it answered
 * - internal: anything unforeseen; logged without client data
 */
export type ErrorCode =
  | 'invalid'
  | 'locked'
  | 'notFound'
  | 'conflict'
  | 'signed'
  | 'refused'
  | 'damaged'
  | 'diskFull'
  | 'readOnly'
  | 'cancelled'
  | 'unknownProcedure'
  | 'practiceRestarted'
  | 'internal'

export interface ReplyError {
  readonly code: ErrorCode
  /** English source text; screens show a translation by `code` or by the field's key where there is one. */
  readonly message: string
  /** Path of the field ("clearance.on") to what is wrong with it. */
  readonly fields?: Readonly<Record<string, string>>
  readonly waitMs?: number
}

/** Results and failures cross a process as values. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: ReplyError }
