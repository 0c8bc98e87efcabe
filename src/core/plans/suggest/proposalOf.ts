import type { Kysely } from 'kysely'
import type { Proposal } from '../../../contract/models/plan.ts'
import type { Database } from '../../db/schema.ts'
import { getSession } from '../../sessions/store.ts'
import { findingsOf } from '../rules/findingsOf.ts'
import { situationOf } from '../situation.ts'
import { getTemplate } from '../templates.ts'
import { suggestionFacts } from './gather.ts'
import { suggestPlan } from './suggestPlan.ts'

/** What is suggested for a session, and what the rules would still say of it. Throws `invalid` for an unknown template. */
export async function proposalOf(
  db: Kysely<Database>,
  sessionId: string,
  wanted: string | null,
): Promise<Proposal> {
  const session = await getSession(db, sessionId)
  if (wanted !== null) await getTemplate(db, wanted)
  const { template, blocks, empty, notes } = suggestPlan(await suggestionFacts(db, session, wanted))
  const stages = blocks.map(({ keeps, why: _, ...fields }, index) => ({
    ...fields,
    id: keeps ?? `new-${index}`,
  }))
  return {
    sessionId,
    template: template?.id ?? '',
    templateName: template?.name ?? '',
    minutes: session.minutes,
    blocks,
    empty,
    notes,
    findings: findingsOf(await situationOf(db, session, stages)),
  }
}
