import type { Kysely } from 'kysely'
import { muscleName, zoneName } from '../../../body/names.ts'
import type { ChartPoint } from '../../../contract/models/chart.ts'
import type { Session } from '../../../contract/models/session.ts'
import { pointsOfSession } from '../../chart/store.ts'
import { getClient } from '../../clients/store.ts'
import type { Database } from '../../db/schema.ts'
import { lastSession } from '../../sessions/store.ts'
import { leftOutOf, nothingLeftOut } from '../leftOut.ts'
import { atWork, planSituation } from '../situation.ts'
import { blocksOfSession, findPlan } from '../store.ts'
import { allTemplates } from '../templates.ts'
import type { LastPlan, PointFound, SuggestionFacts } from './facts.ts'
import { opens } from './opens.ts'

const nameOf = ({ muscle, zone, side }: ChartPoint): string => {
  const place = muscle !== null ? muscleName(muscle).short : zone === null ? 'Point' : zoneName(zone)
  return side === 'midline' ? place : `${place} ${side}`
}

/** Completed years between two local dates. */
const yearsBetween = (from: string, to: string): number =>
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0)

async function lastPlanOf(db: Kysely<Database>, session: Session): Promise<LastPlan | null> {
  const last = await lastSession(db, session.clientId, session)
  if (last === null) return null
  const plan = await findPlan(db, last.id)
  return {
    template: plan?.template ?? null,
    painBefore: last.painBefore,
    painAfter: last.painAfter,
  }
}

/** Brings together what a suggestion is made from; stages that the masseur added or changed are kept. */
export async function suggestionFacts(
  db: Kysely<Database>,
  session: Session,
  wanted: string | null,
): Promise<SuggestionFacts> {
  const { blocks: stages, ...situation } = await planSituation(db, session)
  const blocks = await blocksOfSession(db, session.id)
  const client = await getClient(db, session.clientId)
  const charted = await pointsOfSession(db, session.id)
  const points = charted
    .filter(({ present, phase }) => present && phase === 'before')
    .map(
      (point): PointFound => ({
        ...atWork(point),
        name: nameOf(point),
        activity: point.activity,
        pain: point.pain,
        tenderness: point.tenderness,
      }),
    )
  const byHand = new Set(blocks.filter((block) => block.byHand === true).map(({ id }) => id))
  return {
    ...situation,
    templates: await allTemplates(db),
    wanted,
    points,
    kept: blocks.flatMap((block, index) => {
      if (!byHand.has(block.id)) return []
      const isEnd = opens.has(block.technique)
      const last = index > 0 && index === blocks.length - 1
      return [
        { ...block, place: isEnd && index === 0 ? 'first' : isEnd && last ? 'last' : 'middle' } as const,
      ]
    }),
    keptAtWork: stages.filter(({ id }) => byHand.has(id)),
    standing: blocks.map(({ id, origin }) => ({ id, origin: origin ?? null })),
    // an empty plan begins anew
    leftOut: blocks.length === 0 ? nothingLeftOut : await leftOutOf(db, session.id),
    age: client.birthDate === null ? null : yearsBetween(client.birthDate, session.date),
    last: await lastPlanOf(db, session),
  }
}
