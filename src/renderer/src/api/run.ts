import type { AnswerOf, ProcedureName, Procedures, SentTo } from '../../../contract/procedures.ts'
import type { Reply } from '../../../contract/reply.ts'
import { call } from './practice.ts'
import { refreshAfter } from './queryClient.ts'

/** Names of the procedures that change something. */
export type CommandName = {
  [N in ProcedureName]: Procedures[N]['kind'] extends 'command' ? N : never
}[ProcedureName]

/** Does it, and asks again what it may have changed. A failure comes back as a value. */
export async function run<N extends CommandName>(name: N, input: SentTo<N>): Promise<Reply<AnswerOf<N>>> {
  const reply = await call(name, input)
  // Damage found on the way is a change, too: the gate then shows what it is.
  if (reply.ok || reply.error.code === 'damaged') refreshAfter(name)
  return reply
}
