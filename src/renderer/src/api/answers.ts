import type { AnswerOf, SentTo } from '../../../contract/procedures.ts'
import { queryClient } from './queryClient.ts'
import type { QueryName } from './useProcedure.ts'

/** What the practice last answered, if it was asked. */
export function lastAnswer<N extends QueryName>(name: N, input: SentTo<N>): AnswerOf<N> | undefined {
  return queryClient.getQueryData<AnswerOf<N>>([name, input])
}

/** Shows an answer that a command brought along, so that no screen waits for the same words twice. */
export function keepAnswer<N extends QueryName>(name: N, input: SentTo<N>, answer: AnswerOf<N>): void {
  queryClient.setQueryData<AnswerOf<N>>([name, input], () => answer)
}
