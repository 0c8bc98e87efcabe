import type { Kysely } from 'kysely'
import type { Plan } from '../../contract/models/plan.ts'
import type { Database } from '../db/schema.ts'
import { getSession } from '../sessions/store.ts'
import { mattersOf, overridesOf, withOverrides } from './overrides.ts'
import { pointNotesOf } from './pointNotes.ts'
import { findingsOf } from './rules/findingsOf.ts'
import { situationOf } from './situation.ts'
import { blocksOfSession, findPlan } from './store.ts'

/** The plan of a session with what the rules find in it; without stages while nothing was planned. */
export async function getPlan(db: Kysely<Database>, sessionId: string): Promise<Plan> {
  const session = await getSession(db, sessionId)
  const plan = await findPlan(db, sessionId)
  const blocks = await blocksOfSession(db, sessionId)
  const situation = await situationOf(db, session, blocks)
  const findings = findingsOf(situation)
  return {
    sessionId,
    template: plan?.template ?? null,
    minutes: session.minutes,
    blocks,
    ...withOverrides(findings, mattersOf(situation, findings), await overridesOf(db, sessionId)),
    pointNotes: pointNotesOf(situation),
  }
}
