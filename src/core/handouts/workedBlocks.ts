import type { PlanBlock } from '../../contract/models/plan.ts'
import type { Context } from '../context.ts'
import { blocksOfSession } from '../plans/store.ts'
import { techniqueNames, wordingsOf } from '../techniques/store.ts'
import { momentOf } from '../treatment/moment.ts'
import { findTreatment, logOf } from '../treatment/store.ts'
import { treatmentOf } from '../treatment/treatmentOf.ts'

/** A stage that was worked; a technique of the therapist's own has only the name they gave it. */
export interface WorkedBlock extends PlanBlock {
  /** The therapist's word for a built-in technique, for a sheet in their own language. */
  readonly reworded?: string
  readonly ownName?: string
}

/** What was worked: the treatment as it was done once it has ended, else the plan. */
export async function workedBlocks(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  sessionId: string,
): Promise<WorkedBlock[]> {
  const nameOf = await techniqueNames(db)
  const wordings = await wordingsOf(db)
  const named = (block: PlanBlock): WorkedBlock => {
    if (block.ownTechnique) return { ...block, ownName: nameOf(block) }
    const reworded = wordings.get(block.technique)?.name
    return reworded ? { ...block, reworded } : block
  }
  const stored = await findTreatment(db, sessionId)
  if (stored === undefined || stored.endedAt === null) {
    return (await blocksOfSession(db, sessionId)).map(named)
  }
  const { stages } = treatmentOf(stored, await logOf(db, stored.id), momentOf(clock), nameOf)
  return stages
    .filter(({ seconds }) => seconds > 0)
    .map(({ key, block, seconds, pressure }) =>
      named({ ...block, id: key, minutes: Math.max(1, Math.round(seconds / 60)), pressureTo: pressure }),
    )
}
