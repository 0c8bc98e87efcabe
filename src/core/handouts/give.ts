import type { GivenHandout } from '../../contract/models/handout.ts'
import { appendAudit } from '../audit/store.ts'
import { instantOf } from '../calendar.ts'
import type { Context } from '../context.ts'
import { indexPaper } from '../search/refresh.ts'
import { keepGiven } from './store.ts'
import type { WaitingSheet } from './waiting.ts'

/** Keeps a sheet as it was given, with its line in the log, and lets search find it. */
export function giveSheet(
  context: Context,
  sheet: WaitingSheet,
  how: GivenHandout['how'],
): Promise<GivenHandout> {
  const given = { id: context.newId(), givenAt: instantOf(context.clock.now()), how }
  return context.db.transaction().execute(async (trx) => {
    await appendAudit(trx, context, { kind: 'handouts.give', subject: sheet.sessionId })
    const kept = await keepGiven(trx, given, sheet)
    await indexPaper(trx, 'handout', kept.id, context.newId)
    return kept
  })
}
