import type { Kysely } from 'kysely'
import { artVersion } from '../../../body/figure/figure.ts'
import type { MuscleId } from '../../../body/ids.ts'
import type { Side } from '../../../body/views.ts'
import type { Referral } from '../../../contract/models/referral.ts'
import { AppError } from '../../appError.ts'
import { instantOf } from '../../calendar.ts'
import type { Database } from '../../db/schema.ts'
import type { Handlers } from '../../handlers.ts'
import { painAnswer } from './musclesFor.ts'
import { referralOf, rowOf } from './referral.ts'
import { referralEdits } from './store.ts'

type ReferralProcedure =
  | 'chart.referral'
  | 'chart.editReferral'
  | 'chart.restoreReferral'
  | 'chart.musclesFor'

function rowThatRefers(muscle: MuscleId) {
  const row = rowOf(muscle)
  if (row === undefined) throw new AppError('notFound', 'No referral is reported for this band or tendon.')
  return row
}

async function current(db: Kysely<Database>, muscle: MuscleId, side: Side): Promise<Referral> {
  const row = rowThatRefers(muscle)
  return referralOf(row, side, (await referralEdits(db)).get(row.id))
}

export const referralHandlers: Pick<Handlers, ReferralProcedure> = {
  'chart.referral': async ({ db }, { muscle, side }) =>
    rowOf(muscle) === undefined ? null : current(db, muscle, side),

  'chart.editReferral': async ({ db, newId, clock }, { muscle, side, places, note }) => {
    const row = rowThatRefers(muscle)
    const own = {
      // what is drawn is drawn on one side; the midline's drawings count as the left's
      places: JSON.stringify({ drawnFor: side === 'right' ? 'right' : 'left', drawnOn: artVersion, places }),
      note,
      changed_at: instantOf(clock.now()),
    }
    await db
      .insertInto('referral_edits')
      .values({ id: newId(), muscle: row.id, ...own })
      .onConflict((conflict) => conflict.column('muscle').doUpdateSet(own))
      .execute()
    return current(db, muscle, side)
  },

  'chart.restoreReferral': async ({ db }, { muscle, side }) => {
    await db.deleteFrom('referral_edits').where('muscle', '=', rowThatRefers(muscle).id).execute()
    return current(db, muscle, side)
  },

  'chart.musclesFor': async ({ db }, { zone, side }) => painAnswer(zone, side, await referralEdits(db)),
}
