import type { z } from 'zod'
import { type AccessOf, type ParsedFor, type ProcedureName, procedures } from '../contract/procedures.ts'
import type { Reply } from '../contract/reply.ts'
import { AppError } from './appError.ts'
import { fieldsOf } from './failures.ts'
import type { Scopes } from './handlers.ts'
import { handlers } from './handlerTable.ts'

/** The table of the contract, spelled so that a name and what belongs to it stay together. */
const table: {
  readonly [N in ProcedureName]: { readonly access: AccessOf<N>; readonly input: z.ZodType<ParsedFor<N>> }
} = procedures

/**
 * Answers one call: known? locked? does the input parse? Throws AppErrors `unknownProcedure`, `locked`, `invalid`, and
 * whatever the handler throws.
 */
export function answer(scopes: Scopes, name: string, input: unknown): Promise<Reply<unknown>> {
  if (!isProcedure(name)) throw new AppError('unknownProcedure', 'There is no such procedure.')
  return answerKnown(scopes, name, input)
}

async function answerKnown<N extends ProcedureName>(
  scopes: Scopes,
  name: N,
  input: unknown,
): Promise<Reply<unknown>> {
  const { access, input: schema } = table[name]
  const scope = scopes[access]
  const parsed = schema.safeParse(input)
  if (!parsed.success) throw new AppError('invalid', 'Look at the marked fields.', fieldsOf(parsed.error))
  return { ok: true, value: await handlers[name](scope, parsed.data) }
}

const isProcedure = (name: string): name is ProcedureName => Object.hasOwn(procedures, name)
