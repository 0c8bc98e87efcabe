import type { Transaction } from 'kysely'
import { onTodaysFigure } from '../../body/figure/artVersions.ts'
import { artVersion } from '../../body/figure/figure.ts'
import type { ChartPoint, ReadingFields } from '../../contract/models/chart.ts'
import type { Session } from '../../contract/models/session.ts'
import { AppError } from '../appError.ts'
import { instantOf } from '../calendar.ts'
import type { Context } from '../context.ts'
import type { Edits } from '../db/changes.ts'
import type { Database } from '../db/schema.ts'
import { findingColumns, spotColumns, unasked } from './columns.ts'
import { findReading, getReading, readingBefore } from './store.ts'

interface Chart {
  readonly trx: Transaction<Database>
  readonly edits: Edits
  readonly session: Session
}

/**
 * A new reading of a point that an earlier session found: place, kind, state and referral are taken over, what hurts
 * is asked anew. Throws `conflict` when this session has read it, `notFound` when no earlier one has.
 */
export async function readAgain(
  context: Context,
  { trx, edits, session }: Chart,
  pointId: string,
  fields: Partial<ReadingFields>,
): Promise<ChartPoint> {
  if (await findReading(trx, session.id, pointId)) {
    throw new AppError('conflict', 'This session has looked at this point already.')
  }
  const last = await readingBefore(trx, session, pointId)
  if (last === undefined)
    throw new AppError('notFound', 'No earlier session of this client found this point.')
  const { x, y } = onTodaysFigure({ view: last.view, x: last.x, y: last.y }, last.artVersion)
  await edits.insert('readings', {
    id: context.newId(),
    point_id: pointId,
    session_id: session.id,
    ...unasked,
    kind: last.kind,
    activity: last.activity,
    referral: last.referral,
    referral_areas: JSON.stringify(last.referralAreas),
    ...findingColumns(fields),
    ...spotColumns({ ...last, x, y }, artVersion),
    created_at: instantOf(context.clock.now()),
  })
  return getReading(trx, session.id, pointId)
}

/** The reading after treatment: made at first, changed from then on. Throws `notFound` without one from before. */
export async function readAfter(
  context: Context,
  { trx, edits, session }: Chart,
  pointId: string,
  fields: Partial<ReadingFields>,
): Promise<ChartPoint> {
  const columns = findingColumns(fields)
  const after = await findReading(trx, session.id, pointId, 'after')
  if (after === undefined) {
    const before = await getReading(trx, session.id, pointId)
    await edits.insert('readings', {
      id: context.newId(),
      point_id: pointId,
      session_id: session.id,
      ...unasked,
      activity: before.activity,
      referral: before.referral,
      referral_areas: JSON.stringify(before.referralAreas),
      ...columns,
      phase: 'after',
      kind: before.kind,
      ...spotColumns(before, before.artVersion),
      created_at: instantOf(context.clock.now()),
    })
  } else if (Object.keys(columns).length > 0) await edits.update('readings', after.readingId, columns)
  return getReading(trx, session.id, pointId, 'after')
}
