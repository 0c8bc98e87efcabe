import type { Transaction } from 'kysely'
import type { Session } from '../../contract/models/session.ts'
import type { Context } from '../context.ts'
import type { Edits } from '../db/changes.ts'
import type { Database } from '../db/schema.ts'
import { insertMarkAgain } from './marks/handlers.ts'
import { ghostMarksFor } from './marks/store.ts'
import type { Subject } from './note/store.ts'
import { readAgain } from './readAgain.ts'
import { ghostsFor } from './store.ts'

interface Chart {
  readonly trx: Transaction<Database>
  readonly edits: Edits
  readonly session: Session
  readonly touch: (subject: Subject) => void
}

/** Reads again every point and mark of earlier sessions that this one has not looked at; answers how many. */
export async function carryPoints(context: Context, chart: Chart): Promise<number> {
  const { trx, edits, session, touch } = chart
  const points = await ghostsFor(trx, session, 'present')
  for (const { pointId } of points) {
    await readAgain(context, chart, pointId, {})
    touch({ kind: 'point', id: pointId })
  }
  const marks = await ghostMarksFor(trx, session)
  for (const ghost of marks) {
    await insertMarkAgain(context, edits, session.id, ghost, {})
    touch({ kind: 'mark', id: ghost.markId })
  }
  return points.length + marks.length
}
