import type { z } from 'zod'

export type Kind = 'query' | 'command'
/**
 * - open: answered only while the practice is unlocked and in the masseur's hands
 * - always: answered while it is locked too
 * - handed: answered only while the window is in a client's hands
 */
export type Access = 'open' | 'always' | 'handed'

/** One thing the application can do: how to parse what comes in, and the type of what goes out. */
export interface Procedure<Sent, Parsed, Answer, K extends Kind = Kind, A extends Access = Access> {
  readonly kind: K
  readonly access: A
  readonly input: z.ZodType<Parsed, Sent>
  /** Never set; it carries the type of the answer. */
  readonly answer?: Answer
}

/** What one capability can do, by name. */
export type ProcedureTable = Record<string, Procedure<unknown, unknown, unknown>>

function procedure<K extends Kind, A extends Access>(kind: K, access: A) {
  return <Sent, Parsed>(input: z.ZodType<Parsed, Sent>) => ({
    returns: <Answer>(): Procedure<Sent, Parsed, Answer, K, A> => ({ kind, access, input }),
  })
}

/** Reads; may be asked again at any time. */
export const query = procedure('query', 'open')
/** Changes something; is on disk when it answers. */
export const command = procedure('command', 'open')
/** A query that a locked practice answers too. */
export const lockedQuery = procedure('query', 'always')
/** A command that a locked practice answers too. */
export const lockedCommand = procedure('command', 'always')
/** A query of what a client was handed. */
export const handedQuery = procedure('query', 'handed')
/** A command on what a client was handed. */
export const handedCommand = procedure('command', 'handed')
