import type { HandoutChoices, HandoutProposal } from '../../../../contract/models/handout.ts'
import type { Session } from '../../../../contract/models/session.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import type { SheetInputs } from './useSheet.ts'

/** Everything that shows on the sheet, so that it is drawn again for these and for nothing else. */
export function useSheetInputs(
  session: Session,
  proposal: HandoutProposal | undefined,
  choices: HandoutChoices | null,
): SheetInputs | null {
  const points = useProcedure('chart.points', { sessionId: session.id }).data
  const plan = useProcedure('plans.get', { sessionId: session.id }).data
  const letterhead = useProcedure('settings.get', {}).data
  const next = useProcedure('appointments.next', { clientId: session.clientId }).data
  if (choices === null || proposal === undefined) return null
  if (points === undefined || plan === undefined || letterhead === undefined || next === undefined)
    return null
  const { clientName, date, minutes } = session
  const basis = JSON.stringify([
    choices,
    proposal,
    points,
    plan.blocks,
    letterhead,
    next,
    clientName,
    date,
    minutes,
  ])
  return { choices, basis }
}
