import type { Handlers } from '../handlers.ts'
import { carryPoints } from './carryPoints.ts'
import { charted } from './charted.ts'
import { readAfter, readAgain } from './readAgain.ts'
import { findReading, getReading } from './store.ts'

type AgainProcedure =
  | 'chart.readAgain'
  | 'chart.readAfter'
  | 'chart.removeAfter'
  | 'chart.resolvePoint'
  | 'chart.bringBack'
  | 'chart.carryForward'

export const againHandlers: Pick<Handlers, AgainProcedure> = {
  'chart.readAgain': (context, { sessionId, pointId, fields }) =>
    charted(context, { sessionId, command: 'chart.readAgain' }, async (chart) => {
      chart.touch({ kind: 'point', id: pointId })
      return readAgain(context, chart, pointId, fields)
    }),

  'chart.readAfter': (context, { sessionId, pointId, fields }) => {
    const coalesce = `${pointId} ${Object.keys(fields).sort().join(' ')}`
    return charted(context, { sessionId, command: 'chart.readAfter', coalesce }, async (chart) => {
      chart.touch({ kind: 'point', id: pointId })
      return readAfter(context, chart, pointId, fields)
    })
  },

  'chart.removeAfter': (context, { sessionId, pointId }) =>
    charted(context, { sessionId, command: 'chart.removeAfter' }, async ({ trx, edits, touch }) => {
      const { readingId } = await getReading(trx, sessionId, pointId, 'after')
      await edits.remove('readings', readingId)
      touch({ kind: 'point', id: pointId })
      return {}
    }),

  'chart.resolvePoint': (context, { sessionId, pointId }) =>
    charted(context, { sessionId, command: 'chart.resolvePoint' }, async (chart) => {
      chart.touch({ kind: 'point', id: pointId })
      return setPresent(context, chart, pointId, false)
    }),

  'chart.bringBack': (context, { sessionId, pointId }) =>
    charted(context, { sessionId, command: 'chart.bringBack' }, async (chart) => {
      chart.touch({ kind: 'point', id: pointId })
      return setPresent(context, chart, pointId, true)
    }),

  'chart.carryForward': (context, { sessionId }) =>
    charted(context, { sessionId, command: 'chart.carryForward' }, async (chart) => {
      await carryPoints(context, chart)
      return {}
    }),
}

/** Says of a point in this session whether it is there, whether the session has read it yet or not. */
async function setPresent(
  context: Parameters<typeof readAgain>[0],
  chart: Parameters<typeof readAgain>[1],
  pointId: string,
  present: boolean,
) {
  const { trx, edits, session } = chart
  const reading = await findReading(trx, session.id, pointId)
  if (reading === undefined) return readAgain(context, chart, pointId, { present })
  await edits.update('readings', reading.readingId, { present: Number(present) })
  return getReading(trx, session.id, pointId)
}
