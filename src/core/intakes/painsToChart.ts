import type { StrokeShape } from '../../contract/models/mark.ts'
import { AppError } from '../appError.ts'
import { markHandlers } from '../chart/marks/handlers.ts'
import type { Context } from '../context.ts'
import { getSession } from '../sessions/store.ts'

/** What stands at each mark, so that it is told from what the masseur drew. */
const note = 'Painted by the client'

/**
 * Draws what the client painted as pain areas of an open session of theirs; each can be changed, removed and undone
 * like any other. What lies beside the figure is left out. Answers how many were drawn.
 */
export async function painsToChart(
  context: Context,
  clientId: string,
  sessionId: string,
  pains: readonly StrokeShape[],
): Promise<number> {
  const session = await getSession(context.db, sessionId)
  if (session.clientId !== clientId) throw new AppError('conflict', 'This session is of somebody else.')
  let drawn = 0
  for (const shape of pains) {
    try {
      await markHandlers['chart.drawMark'](context, {
        sessionId,
        kind: 'pain-area',
        shape,
        fields: { note },
      })
      drawn += 1
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'invalid') throw error
    }
  }
  return drawn
}
