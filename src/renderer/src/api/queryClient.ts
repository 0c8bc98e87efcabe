import { QueryClient } from '@tanstack/react-query'
import type { ProcedureName } from '../../../contract/procedures.ts'
import { makesStale } from './refreshes.ts'

/**
 * Answers are a fraction of a millisecond away, so they are asked again at every mount; nothing waits for a network,
 * nothing is tried twice behind the person's back.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false, staleTime: 0 },
  },
})

/** Asks again, in the background, whatever a finished command may have changed. */
export function refreshAfter(command: ProcedureName): void {
  void queryClient.invalidateQueries({
    predicate: ({ queryKey: [name] }) => typeof name === 'string' && makesStale(command, name),
  })
}

/** Forgets every answer and asks again for what is on the screen: another practice may stand behind the window now. */
export function askAllAnew(): void {
  void queryClient.resetQueries()
}
