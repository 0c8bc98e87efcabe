import type { Kysely } from 'kysely'
import { locate } from '../../body/geometry/locate.ts'
import type { ChartPoint } from '../../contract/models/chart.ts'
import type { PlanBlock } from '../../contract/models/plan.ts'
import type { Session } from '../../contract/models/session.ts'
import { pointsOfSession } from '../chart/store.ts'
import { answersOf } from '../consent/store.ts'
import type { Database } from '../db/schema.ts'
import { heldConditions } from '../health/held.ts'
import { inForce } from '../health/inForce.ts'
import { openFlagsOf } from '../screening/store.ts'
import { techniqueNames } from '../techniques/store.ts'
import type { PlanSituation, PointAtWork } from './rules/rule.ts'
import { blocksOfSession } from './store.ts'

/** A charted point as the rules see it. */
export const atWork = (point: ChartPoint): PointAtWork => ({
  pointId: point.pointId,
  kind: point.kind,
  view: point.view,
  side: point.side,
  muscle: point.muscle,
  zone: point.zone,
  cautionSites: locate(point.view, point.layer, point.x, point.y).cautionSites,
})

/** Brings together what the rules look at: the stages with their points, and what holds on the session's own day. */
export async function situationOf(
  db: Kysely<Database>,
  session: Session,
  blocks: readonly PlanBlock[],
): Promise<PlanSituation> {
  const charted = await pointsOfSession(db, session.id)
  const byId = new Map(charted.map((point) => [point.pointId, atWork(point)]))
  const conditions = await heldConditions(db, session.clientId, session.date)
  const consents = await answersOf(db, session.id)
  return {
    minutes: session.minutes,
    blocks: blocks.map((block) => ({ ...block, points: block.points.flatMap((id) => byId.get(id) ?? []) })),
    conditions: conditions.flatMap((condition) => inForce(condition, session.date) ?? []),
    flags: await openFlagsOf(db, session),
    consents: new Map([...consents].map(([area, { answer }]) => [area, answer])),
    nameOf: await techniqueNames(db),
  }
}

/** As `situationOf`, with the stages of the session's plan. */
export const planSituation = async (db: Kysely<Database>, session: Session): Promise<PlanSituation> =>
  situationOf(db, session, await blocksOfSession(db, session.id))
