import type { Transaction } from 'kysely'
import type { Intake } from '../../contract/models/intake.ts'
import { blankAnswers } from '../../contract/models/intake.ts'
import type { UndoableCommand } from '../../contract/models/undo.ts'
import { AppError } from '../appError.ts'
import { instantOf } from '../calendar.ts'
import { getClient } from '../clients/store.ts'
import type { Context } from '../context.ts'
import { type Edits, recorded } from '../db/changes.ts'
import type { Database } from '../db/schema.ts'
import type { HandlersOf } from '../handlers.ts'
import { checkCondition } from '../health/rules.ts'
import { columnsOf, listConditions } from '../health/store.ts'
import { readSettings } from '../settings/store.ts'
import { editOwnSections, intakeForm, ownSections } from './form.ts'
import { intoRecord } from './intoRecord.ts'
import { medicineWords } from './medicines.ts'
import { painsToChart } from './painsToChart.ts'
import { proposalsOf } from './proposals.ts'
import { saveAnswers } from './save.ts'
import { answerColumns, getIntake, listIntakes } from './store.ts'
import { medicinesOf, writtenOf } from './written.ts'

/** Shown while the form waits; nothing of the client. */
const title = 'Intake form'

const stepOf = (clientId: string, command: UndoableCommand) =>
  ({ scope: { kind: 'client', id: clientId }, command }) as const

/** Changes an intake that is still open, at the revision the screen has seen. */
async function changed(
  context: Context,
  id: string,
  revision: number,
  command: UndoableCommand,
  work: (edits: Edits, intake: Intake, trx: Transaction<Database>) => Promise<void>,
): Promise<Intake> {
  const { clientId } = await getIntake(context.db, id)
  return recorded(context, stepOf(clientId, command), async (trx, edits) => {
    const intake = await getIntake(trx, id)
    if (intake.revision !== revision || intake.confirmedAt !== null)
      throw new AppError('conflict', 'This intake was changed or confirmed meanwhile.')
    await work(edits, intake, trx)
    return getIntake(trx, id)
  })
}

export const intakeHandlers: HandlersOf<'intakes'> = {
  'intakes.form': ({ db }, { kind, version }) => intakeForm(db, kind, version),

  'intakes.ownSections': ({ db }) => ownSections(db),

  'intakes.editOwnSections': (context, { basedOn, sections }) => editOwnSections(context, basedOn, sections),

  'intakes.list': ({ db }, { clientId }) => listIntakes(db, clientId),

  'intakes.get': ({ db }, { id }) => getIntake(db, id),

  'intakes.begin': async (context, { clientId, kind }) => {
    await getClient(context.db, clientId)
    const { version } = await intakeForm(context.db, kind, null)
    return recorded(context, stepOf(clientId, 'intakes.begin'), async (trx, edits) => {
      const id = context.newId()
      await edits.insert('intakes', {
        id,
        client_id: clientId,
        kind,
        source: 'told',
        date: context.clock.today(),
        form_version: version,
        ...answerColumns(blankAnswers),
        confirmed_at: null,
        revision: 1,
        created_at: instantOf(context.clock.now()),
      })
      return getIntake(trx, id)
    })
  },

  'intakes.save': (context, { id, revision, answers }) => saveAnswers(context, id, revision, answers),

  'intakes.describe': (context, { id, revision, date, source }) => {
    if (date > context.clock.today())
      throw new AppError('invalid', 'Not yet.', { fields: { date: 'dateInFuture' } })
    return changed(context, id, revision, 'intakes.describe', (edits) =>
      edits.update('intakes', id, { date, source, revision: revision + 1 }),
    )
  },

  'intakes.review': async ({ db, clock }, { id }) => {
    const { clientId, answers } = await getIntake(db, id)
    const client = await getClient(db, clientId)
    const today = clock.today()
    const open = await db
      .selectFrom('sessions')
      .select(['id', 'date'])
      .where('client_id', '=', clientId)
      .where('status', '=', 'draft')
      .where('finished_at', 'is', null)
      .orderBy('date', 'desc')
      .limit(1)
      .executeTakeFirst()
    return {
      proposals: proposalsOf(answers, await listConditions(db, clientId, today), today),
      written: writtenOf(answers, client),
      medicines: medicinesOf(answers),
      clientRevision: client.revision,
      openSession: open ?? null,
    }
  },

  'intakes.medicines': ({ db }, { clientId }) => medicineWords(db, clientId),

  'intakes.confirm': (context, { id, revision, take, record }) => {
    const today = context.clock.today()
    for (const [at, fields] of take.entries()) checkCondition(fields, today, `take.${at}`)
    const now = instantOf(context.clock.now())
    return changed(context, id, revision, 'intakes.confirm', async (edits, { clientId }, trx) => {
      for (const fields of take) {
        await edits.insert('client_conditions', {
          id: context.newId(),
          client_id: clientId,
          ...columnsOf(fields),
          revision: 1,
          created_at: now,
        })
      }
      if (record !== null) await intoRecord(trx, edits, clientId, record)
      await edits.update('intakes', id, { confirmed_at: now, revision: revision + 1 })
    })
  },

  'intakes.toChart': async (context, { id, sessionId }) => {
    const { clientId, answers } = await getIntake(context.db, id)
    return { drawn: await painsToChart(context, clientId, sessionId, answers.pains) }
  },

  'intakes.remove': async (context, { id }) => {
    const { clientId } = await getIntake(context.db, id)
    return recorded(context, stepOf(clientId, 'intakes.remove'), async (_trx, edits) => {
      await edits.remove('intakes', id)
      return {}
    })
  },

  'intakes.blank': async (context, { paper }) => {
    const { blankIntakePdf } = await import('../documents/blankIntake.ts')
    const drawn = await blankIntakePdf(
      {
        createdAt: instantOf(context.clock.now()),
        letterhead: await readSettings(context.db),
        form: await intakeForm(context.db, 'full', null),
      },
      context.resources,
      paper,
    )
    const documentId = await context.host.publish({ title, bytes: drawn.bytes })
    return { documentId, title, pages: drawn.pages, missingCharacters: drawn.missingCharacters }
  },
}
