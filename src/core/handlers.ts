import type { AccessOf, AnswerOf, ParsedFor, ProcedureName } from '../contract/procedures.ts'
import type { Context } from './context.ts'
import type { Handed } from './handover/handover.ts'
import type { Door } from './vault/door.ts'

/** An open practice whose window is in a client's hands, and what they were handed. */
export interface HandedScope {
  readonly context: Context
  readonly handed: Handed
  readonly door: Pick<Door, 'waitMs' | 'prove'>
}

/** What a handler works with: an open practice, only the door of one that may be locked, or what a client was handed. */
export interface Scopes {
  readonly open: Context
  readonly handed: HandedScope
  readonly always: Door
}
type Scope<N extends ProcedureName> = Scopes[AccessOf<N>]

/** What answers one procedure: an open practice hands in its context, a locked one only its door. */
export type Handler<N extends ProcedureName> = (
  scope: Scope<N>,
  input: ParsedFor<N>,
) => Promise<AnswerOf<N>> | AnswerOf<N>

export type Handlers = { readonly [N in ProcedureName]: Handler<N> }

/** The handlers of one capability: `HandlersOf<'chart'>` is every `chart.*`. */
export type HandlersOf<Capability extends string> = {
  readonly [N in Extract<ProcedureName, `${Capability}.${string}`>]: Handler<N>
}
