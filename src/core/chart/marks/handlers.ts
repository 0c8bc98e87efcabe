import { artVersion } from '../../../body/figure/figure.ts'
import type { ChartMark, MarkFields, MarkShape } from '../../../contract/models/mark.ts'
import { AppError } from '../../appError.ts'
import { instantOf } from '../../calendar.ts'
import type { Context } from '../../context.ts'
import type { Edits } from '../../db/changes.ts'
import type { Handlers } from '../../handlers.ts'
import { getSession } from '../../sessions/store.ts'
import { charted } from '../charted.ts'
import { removeMark } from './remove.ts'
import { checkForm, shapeToday, whereIs } from './shape.ts'
import { findMark, getMark, ghostMarksFor, markBefore, markColumns, marksOfSession } from './store.ts'

const shapeColumns = (shape: MarkShape) => ({
  ...whereIs(shape),
  shape: JSON.stringify(shape),
  art_version: artVersion,
})

/** A drawing of which nothing has been asked yet. */
const unasked = { turn: null, pain: null, note: '', present: 1, asked: '[]' }

/** Writes the drawing of an earlier session anew for this one: place and direction stay, pain is asked again. */
export async function insertMarkAgain(
  context: Context,
  edits: Edits,
  sessionId: string,
  last: ChartMark,
  fields: Partial<MarkFields>,
): Promise<void> {
  const shape = fields.shape ?? shapeToday(last.shape, last.artVersion)
  checkForm(last.kind, shape)
  await edits.insert('mark_readings', {
    id: context.newId(),
    mark_id: last.markId,
    session_id: sessionId,
    ...unasked,
    turn: last.turn,
    ...markColumns(fields),
    ...shapeColumns(shape),
    created_at: instantOf(context.clock.now()),
  })
}

type MarkProcedure =
  | 'chart.marks'
  | 'chart.ghostMarks'
  | 'chart.drawMark'
  | 'chart.readMarkAgain'
  | 'chart.changeMark'
  | 'chart.removeMark'

export const markHandlers: Pick<Handlers, MarkProcedure> = {
  'chart.marks': ({ db }, { sessionId }) => marksOfSession(db, sessionId),

  'chart.ghostMarks': async ({ db }, { sessionId }) => ghostMarksFor(db, await getSession(db, sessionId)),

  'chart.drawMark': (context, { sessionId, kind, shape, fields }) => {
    checkForm(kind, shape)
    const columns = shapeColumns(shape)
    return charted(
      context,
      { sessionId, command: 'chart.drawMark' },
      async ({ trx, edits, session, touch }) => {
        const markId = context.newId()
        const created_at = instantOf(context.clock.now())
        await edits.insert('marks', {
          id: markId,
          client_id: session.clientId,
          first_session_id: sessionId,
          kind,
          created_at,
        })
        await edits.insert('mark_readings', {
          id: context.newId(),
          mark_id: markId,
          session_id: sessionId,
          ...unasked,
          ...markColumns(fields),
          ...columns,
          created_at,
        })
        touch({ kind: 'mark', id: markId })
        return getMark(trx, sessionId, markId)
      },
    )
  },

  'chart.readMarkAgain': (context, { sessionId, markId, fields }) =>
    charted(
      context,
      { sessionId, command: 'chart.readMarkAgain' },
      async ({ trx, edits, session, touch }) => {
        if (await findMark(trx, sessionId, markId)) {
          throw new AppError('conflict', 'This session has looked at this mark already.')
        }
        const last = await markBefore(trx, session, markId)
        if (last === undefined)
          throw new AppError('notFound', 'No earlier session of this client drew this mark.')
        await insertMarkAgain(context, edits, sessionId, last, fields)
        touch({ kind: 'mark', id: markId })
        return getMark(trx, sessionId, markId)
      },
    ),

  'chart.changeMark': (context, { sessionId, markId, fields }) => {
    const coalesce = `${markId} ${Object.keys(fields).sort().join(' ')}`
    return charted(
      context,
      { sessionId, command: 'chart.changeMark', coalesce },
      async ({ trx, edits, touch }) => {
        const mark = await getMark(trx, sessionId, markId)
        if (fields.shape !== undefined) checkForm(mark.kind, fields.shape)
        const columns = {
          ...markColumns(fields),
          ...(fields.shape === undefined ? {} : shapeColumns(fields.shape)),
        }
        if (Object.keys(columns).length > 0) await edits.update('mark_readings', mark.readingId, columns)
        touch({ kind: 'mark', id: markId })
        return getMark(trx, sessionId, markId)
      },
    )
  },

  'chart.removeMark': (context, { sessionId, markId }) =>
    charted(context, { sessionId, command: 'chart.removeMark' }, async ({ trx, edits }) => {
      await removeMark(trx, edits, sessionId, markId)
      return {}
    }),
}
