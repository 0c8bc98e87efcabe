import type { Transaction } from 'kysely'
import { blankAnswers, type ConditionAnswer, type IntakeAnswers } from '../../contract/models/intake.ts'
import { addDays } from '../calendar.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/schema.ts'
import { answerColumns } from '../intakes/store.ts'
import type { ConditionId } from '../reference/contraindication.ts'
import { writtenAt } from './moments.ts'

interface SampleIntake {
  readonly name: string
  readonly kind: 'full' | 'changes'
  readonly source: 'told' | 'client' | 'paper'
  readonly daysAgo: number
  /** Looked through and taken over on the same day. */
  readonly confirmed: boolean
  readonly answers: Partial<IntakeAnswers>
}

const ticked = (condition: ConditionId, more: Partial<ConditionAnswer>): ConditionAnswer => ({
  condition,
  now: 'current',
  since: '',
  side: null,
  treated: '',
  clearedBy: '',
  ...more,
})

const intakes: readonly SampleIntake[] = [
  {
    name: 'Marta Lindqvist',
    kind: 'full',
    source: 'paper',
    daysAgo: 336,
    confirmed: true,
    answers: {
      texts: {
        'reason.what': 'My neck, on the right, and the headaches that come with it.',
        'reason.when': 'In spring, when the second screen came.',
        'reason.worse': 'Long calls. A warm shower helps.',
        'history.medicines': 'Apixaban, twice a day.',
        'days.loads': 'Nine hours at the desk, the telephone on my shoulder.',
        'days.sleep': 'On the right side, not well.',
        'goals.what': 'Turn my head while driving.',
      },
      conditions: [
        ticked('anticoagulants', {
          since: 'after the clot, last year',
          treated: 'Dr Stein, tablets',
          clearedBy: 'Dr Stein',
        }),
      ],
      pains: [
        {
          form: 'stroke',
          view: 'posterior',
          closed: false,
          points: [
            [520, 250],
            [535, 300],
            [560, 335],
            [590, 350],
          ],
        },
      ],
    },
  },
  {
    name: 'Paul Brandt',
    kind: 'changes',
    source: 'client',
    daysAgo: 0,
    confirmed: false,
    answers: {
      texts: {
        'since.how': 'The calves are better, the right one still pulls downhill.',
        'since.new': 'A vein on the left calf was looked at.',
        'today.goal': 'Ready for the long run on Sunday.',
      },
      conditions: [
        ticked('varicose-veins', {
          since: '2025',
          side: 'left',
          treated: 'Dr Vogel, a stocking for long days',
        }),
      ],
      pains: [
        {
          form: 'stroke',
          view: 'posterior',
          closed: true,
          points: [
            [566, 1490],
            [590, 1530],
            [586, 1590],
            [562, 1600],
            [552, 1540],
          ],
        },
      ],
    },
  },
]

/** What two clients answered: one taken over long ago, one still to be looked through. */
export async function fillIntakes({ newId, clock }: Context, trx: Transaction<Database>): Promise<void> {
  for (const { name, kind, source, daysAgo, confirmed, answers } of intakes) {
    const date = addDays(clock.today(), -daysAgo)
    const client = await trx
      .selectFrom('clients')
      .select('id')
      .where('name', '=', name)
      .executeTakeFirstOrThrow()
    await trx
      .insertInto('intakes')
      .values({
        id: newId(),
        client_id: client.id,
        kind,
        source,
        date,
        form_version: 0,
        ...answerColumns({ ...blankAnswers, ...answers }),
        confirmed_at: confirmed ? writtenAt(date) : null,
        revision: 1,
        created_at: writtenAt(date),
      })
      .execute()
  }
}
