import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { AnswerOf, ProcedureName, Procedures, SentTo } from '../../../contract/procedures.ts'
import { Failure } from './failure.ts'
import { call } from './practice.ts'

/** Names of the procedures that only read. */
export type QueryName = {
  [N in ProcedureName]: Procedures[N]['kind'] extends 'query' ? N : never
}[ProcedureName]

interface Options {
  /** False waits, for an input that is not known yet. */
  readonly enabled?: boolean
  /** Shows the last answer until the next is there: lists that change with what is typed. */
  readonly keepLast?: boolean
}

/**
 * What the practice answers, asked again whenever a command may have changed it.
 * `data` is undefined until the first answer; `error?.error` is the `ReplyError`.
 */
export function useProcedure<N extends QueryName>(
  name: N,
  input: SentTo<N>,
  { enabled = true, keepLast = false }: Options = {},
): UseQueryResult<AnswerOf<N>, Failure> {
  return useQuery<AnswerOf<N>, Failure>({
    queryKey: [name, input],
    queryFn: async () => {
      const reply = await call(name, input)
      if (!reply.ok) throw new Failure(reply.error)
      return reply.value
    },
    enabled,
    placeholderData: keepLast ? keepPreviousData : undefined,
  })
}
