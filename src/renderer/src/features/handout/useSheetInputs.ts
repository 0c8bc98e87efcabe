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
  const points = useProcedure('chart.points', { sessionId: session.id })
  const plan = useProcedure('plans.get', { sessionId: session.id })
  const letterhead = useProcedure('settings.get', {})
  const next = useProcedure('appointments.next', { clientId: session.clientId })
  if (choices === null || proposal === undefined) return null
  // What failed to load does not hold the sheet back: drawing it tells whether it can be drawn.
  if ([points, plan, letterhead, next].some(({ isPending }) => isPending)) return null
  const { clientName, date, minutes } = session
  const basis = JSON.stringify([
    choices,
    proposal,
    points.data,
    plan.data?.blocks,
    letterhead.data,
    next.data,
    clientName,
    date,
    minutes,
  ])
  return { choices, basis }
}
