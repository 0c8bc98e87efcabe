import type { Transaction } from 'kysely'
import type { Id } from '../../contract/models/common.ts'
import type { Session } from '../../contract/models/session.ts'
import type { Treatment } from '../../contract/models/treatment.ts'
import type { Subject } from '../chart/note/store.ts'
import { readAfter } from '../chart/readAgain.ts'
import { findReading } from '../chart/store.ts'
import type { Context } from '../context.ts'
import type { Edits } from '../db/changes.ts'
import type { Database } from '../db/schema.ts'

interface Chart {
  readonly trx: Transaction<Database>
  readonly edits: Edits
  readonly session: Session
  readonly touch: (subject: Subject) => void
}

/** The pain that was named last at each point. */
const painsOf = ({ stages }: Treatment): ReadonlyMap<Id, number> => {
  const pains = new Map<Id, number>()
  for (const { pointId, pain } of stages.flatMap(({ holds }) => holds)) {
    if (pointId !== null && pain !== null) pains.set(pointId, pain)
  }
  return pains
}

/** The chart's readings after treatment follow a correction: a pain put right, or taken out with its hold. */
export async function followPains(
  context: Context,
  chart: Chart,
  before: Treatment,
  after: Treatment,
): Promise<void> {
  const was = painsOf(before)
  const is = painsOf(after)
  for (const pointId of new Set([...was.keys(), ...is.keys()])) {
    const pain = is.get(pointId) ?? null
    if (pain === (was.get(pointId) ?? null)) continue
    if ((await findReading(chart.trx, chart.session.id, pointId)) === undefined) continue
    const reading = await findReading(chart.trx, chart.session.id, pointId, 'after')
    // a pain that was put right on the chart meanwhile is not the one that is taken out
    if (pain === null && reading?.pain !== was.get(pointId)) continue
    await readAfter(context, chart, pointId, { pain })
    chart.touch({ kind: 'point', id: pointId })
  }
}
