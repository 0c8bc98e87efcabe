import { useProcedure } from '../../api/useProcedure.ts'

/** Whether the Objective part of the note holds lines that the chart still writes. */
export function useFollowsChart(sessionId: string): boolean {
  const sentences = useProcedure('chart.sentences', { sessionId }).data ?? []
  return sentences.some(({ state }) => state === 'following')
}
