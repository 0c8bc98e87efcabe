import type { Intake, IntakeAnswers } from '../../contract/models/intake.ts'
import { AppError } from '../appError.ts'
import type { Context } from '../context.ts'
import { recorded } from '../db/changes.ts'
import { answerColumns, getIntake } from './store.ts'

/**
 * Keeps the answers as they stand now. What is typed in one go is one step of undo. Throws `conflict` when the intake is
 * confirmed, or was changed since `revision`.
 */
export async function saveAnswers(
  context: Context,
  id: string,
  revision: number,
  answers: IntakeAnswers,
  source?: Intake['source'],
): Promise<Intake> {
  const { clientId } = await getIntake(context.db, id)
  const step = { scope: { kind: 'client', id: clientId }, command: 'intakes.save', coalesce: id } as const
  return recorded(context, step, async (trx, edits) => {
    const intake = await getIntake(trx, id)
    if (intake.revision !== revision || intake.confirmedAt !== null)
      throw new AppError('conflict', 'This intake was changed or confirmed meanwhile.')
    await edits.update('intakes', id, {
      ...answerColumns(answers),
      ...(source && { source }),
      revision: revision + 1,
    })
    return getIntake(trx, id)
  })
}
