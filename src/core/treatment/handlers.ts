import type { Kysely, Transaction } from 'kysely'
import { muscleName, zoneName } from '../../body/names.ts'
import type { Id } from '../../contract/models/common.ts'
import type { Treatment, TreatmentAct } from '../../contract/models/treatment.ts'
import type { UndoableCommand } from '../../contract/models/undo.ts'
import { AppError } from '../appError.ts'
import { appendAudit } from '../audit/store.ts'
import { instantOf } from '../calendar.ts'
import { charted } from '../chart/charted.ts'
import { readAfter } from '../chart/readAgain.ts'
import { findReading, pointsOfSession } from '../chart/store.ts'
import type { Context } from '../context.ts'
import { type Edits, recorded } from '../db/changes.ts'
import type { Database } from '../db/schema.ts'
import type { HandlersOf } from '../handlers.ts'
import { blocksOfSession } from '../plans/store.ts'
import { checkOpen } from '../sessions/rules.ts'
import { getSession } from '../sessions/store.ts'
import { techniqueNames } from '../techniques/store.ts'
import type { LoggedEvent, TreatmentEvent } from './event.ts'
import { followPains } from './followPains.ts'
import { barriersOf } from './gate.ts'
import { handsOnOf } from './handsOn.ts'
import { lastingCorrections } from './lastingCorrections.ts'
import { between, type Moment, momentOf } from './moment.ts'
import { noteText, withTreatment } from './noteText.ts'
import { changeTreatmentSettings, treatmentSettings } from './settings.ts'
import {
  findTreatment,
  getTreatment,
  logOf,
  type PlannedStage,
  type StoredTreatment,
  writeEvents,
} from './store.ts'
import { treatmentOf } from './treatmentOf.ts'

/** So long without a beat or an act, and nobody was there. */
const GAP_MS = 90_000

const read = async (db: Kysely<Database>, sessionId: string, now: Moment): Promise<Treatment> => {
  const stored = await getTreatment(db, sessionId)
  return treatmentOf(stored, await logOf(db, stored.id), now, await techniqueNames(db))
}

/** The time since somebody was last there, as an event, when it was long or the computer started anew. */
const gapBefore = (stored: StoredTreatment, state: Treatment['state'], now: Moment): LoggedEvent[] =>
  state === 'running' && (between(stored.seen, now) > GAP_MS || stored.seen.boot !== now.boot)
    ? [{ event: { kind: 'gap', from: stored.seen }, at: now }]
    : []

async function pointNames(db: Kysely<Database>, sessionId: string): Promise<(id: Id) => string> {
  const names = new Map(
    (await pointsOfSession(db, sessionId)).map(({ pointId, muscle, zone, side }) => {
      const place = muscle === null ? (zone === null ? 'a point' : zoneName(zone)) : muscleName(muscle).short
      return [pointId, `${place.toLowerCase()}${side === 'midline' ? '' : ` ${side}`}`]
    }),
  )
  return (id) => names.get(id) ?? 'a point'
}

/** Writes what was done into the note, in place of what stood there of it. */
async function writeNote(trx: Transaction<Database>, edits: Edits, treatment: Treatment): Promise<Treatment> {
  const { sessionId } = treatment
  const session = await getSession(trx, sessionId)
  const words = noteText(treatment, await pointNames(trx, sessionId))
  await edits.update('sessions', sessionId, {
    objective: withTreatment(session.objective, treatment.noteText, words),
    revision: session.revision + 1,
  })
  await trx.updateTable('treatments').set({ note_text: words }).where('session_id', '=', sessionId).execute()
  return { ...treatment, noteText: words }
}

/** The point that a named pain is about: the one named, or else the one held last; null where there is none. */
const painedPoint = ({ stages, current, hold }: Treatment, named: Id | null): Id | null =>
  named ?? hold?.pointId ?? (current === null ? undefined : stages[current]?.holds.at(-1)?.pointId) ?? null

/** Adds events to an open session's log, a pain to the chart as well, and answers where the treatment stands then. */
function log(
  context: Context,
  sessionId: Id,
  { command, coalesce }: { readonly command: UndoableCommand; readonly coalesce?: string },
  events: (treatment: Treatment) => readonly TreatmentEvent[],
): Promise<Treatment> {
  const { clock, host, newId } = context
  const step = coalesce === undefined ? { sessionId, command } : { sessionId, command, coalesce }
  return charted(context, step, async (chart) => {
    const { trx, edits } = chart
    const now = momentOf(clock)
    const stored = await getTreatment(trx, sessionId)
    const before = await read(trx, sessionId, now)
    const wanted = events(before)
    await writeEvents(trx, newId, stored.id, [
      ...gapBefore(stored, before.state, now),
      ...wanted.map((event) => ({ event, at: now })),
    ])
    for (const event of wanted) {
      if (event.kind !== 'pain') continue
      const pointId = painedPoint(before, event.pointId)
      if (pointId === null || (await findReading(trx, sessionId, pointId)) === undefined) continue
      await readAfter(context, chart, pointId, { pain: event.pain })
      chart.touch({ kind: 'point', id: pointId })
    }
    const ended = wanted.some(({ kind }) => kind === 'end')
    // Answered late, "was that treatment?" changes what stands in the note.
    const told = wanted.some(({ kind }) => kind === 'gapAnswer')
    const resumed = wanted.some(({ kind }) => kind === 'resume')
    await trx
      .updateTable('treatments')
      .set({
        seen: JSON.stringify(now),
        ...(ended && { ended_at: instantOf(now.wall) }),
        ...(resumed && { ended_at: null }),
      })
      .where('id', '=', stored.id)
      .execute()
    const after = await read(trx, sessionId, now)
    host.treating(after.state !== 'ended')
    return ended || (told && after.state === 'ended') ? writeNote(trx, edits, after) : after
  })
}

/** A number that is put right at once ("1", then "10") is one step of undo. */
const stepOf = (act: TreatmentAct) =>
  act.kind === 'pain'
    ? ({ command: 'treatment.pain', coalesce: `pain ${act.pointId}` } as const)
    : ({ command: 'treatment.act' } as const)

/** What an act means to a treatment in this state; throws `conflict` where it has no place. */
function checkAct({ state, mode }: Treatment, kind: TreatmentEvent['kind']): void {
  if (state === 'ended' && kind !== 'resume') {
    throw new AppError('conflict', 'The treatment has ended. Go on with it first.')
  }
  if (kind === 'technique' && mode === 'plan') {
    throw new AppError('conflict', 'This treatment follows its plan.')
  }
}

async function plannedStages(db: Kysely<Database>, sessionId: Id): Promise<PlannedStage[]> {
  const nameOf = await techniqueNames(db)
  return (await blocksOfSession(db, sessionId)).map(({ id, byHand: _, why: __, origin: ___, ...block }) => ({
    key: id,
    name: nameOf(block),
    block,
  }))
}

export const treatmentHandlers: HandlersOf<'treatment'> = {
  'treatment.gate': async ({ db, clock }, { sessionId }) => {
    const session = await getSession(db, sessionId)
    const barriers = await barriersOf(db, session)
    return {
      barriers: barriers.map(({ matter: _, ...barrier }) => barrier),
      needsReason: barriers.some(({ overriddenBy }) => overriddenBy === null),
      handsOn: await handsOnOf(db, session.date, momentOf(clock)),
    }
  },

  'treatment.get': async ({ db, clock }, { sessionId }) => {
    await getSession(db, sessionId)
    return (await findTreatment(db, sessionId)) === undefined ? null : read(db, sessionId, momentOf(clock))
  },

  'treatment.running': async ({ db }) => {
    const row = await db
      .selectFrom('treatments')
      .select('session_id')
      .where('ended_at', 'is', null)
      .orderBy('row', 'desc')
      .limit(1)
      .executeTakeFirst()
    return row === undefined ? null : { sessionId: row.session_id }
  },

  'treatment.start': (context, { sessionId, mode, reason }) => {
    const step = { scope: { kind: 'session', id: sessionId }, command: 'treatment.start' } as const
    return recorded(context, step, async (trx, edits) => {
      const session = await getSession(trx, sessionId)
      checkOpen(session)
      if ((await findTreatment(trx, sessionId)) !== undefined) {
        throw new AppError('conflict', 'The treatment of this session was begun already.')
      }
      const stages = mode === 'plan' ? await plannedStages(trx, sessionId) : []
      if (mode === 'plan' && stages.length === 0) {
        throw new AppError('conflict', 'There is no plan yet. Plan a stage, or treat without a plan.')
      }
      const now = momentOf(context.clock)
      const at = instantOf(now.wall)
      for (const barrier of await barriersOf(trx, session)) {
        if (barrier.overriddenBy !== null) continue
        if (reason === null || reason === '') {
          throw new AppError('conflict', barrier.wording, { fields: { reason: 'required' } })
        }
        const columns = { ...barrier.matter, reason, created_at: at }
        const stale = await trx
          .selectFrom('plan_overrides')
          .select('id')
          .where('session_id', '=', sessionId)
          .where('finding', '=', barrier.id)
          .executeTakeFirst()
        if (stale !== undefined) await edits.update('plan_overrides', stale.id, columns)
        else {
          const id = context.newId()
          await edits.insert('plan_overrides', { id, session_id: sessionId, finding: barrier.id, ...columns })
        }
      }
      const id = context.newId()
      await trx
        .insertInto('treatments')
        .values({
          id,
          session_id: sessionId,
          mode,
          stages: JSON.stringify(stages),
          seen: JSON.stringify(now),
          corrections: '[]',
          note_text: '',
          started_at: at,
          ended_at: null,
        })
        .execute()
      await writeEvents(trx, context.newId, id, [{ event: { kind: 'start' }, at: now }])
      // the treatment's own rows are no undo step, and the step alone would leave no line
      await appendAudit(trx, context, { kind: 'treatment.start', subject: sessionId })
      context.host.treating(true)
      return read(trx, sessionId, now)
    })
  },

  'treatment.act': (context, { sessionId, act }) =>
    log(context, sessionId, stepOf(act), (treatment) => {
      checkAct(treatment, act.kind)
      return [act]
    }),

  'treatment.beat': (context, { sessionId }) =>
    log(context, sessionId, { command: 'treatment.beat' }, () => []),

  'treatment.answerGap': (context, { sessionId, gap, count }) =>
    log(context, sessionId, { command: 'treatment.answerGap' }, ({ gaps }) => {
      if (gaps[gap] === undefined) throw new AppError('notFound', 'There was no such gap.')
      return [{ kind: 'gapAnswer', gap, count }]
    }),

  'treatment.correct': (context, { sessionId, stages }) =>
    charted(context, { sessionId, command: 'treatment.correct' }, async (chart) => {
      const { trx, edits } = chart
      const stored = await getTreatment(trx, sessionId)
      if (stored.endedAt === null) throw new AppError('conflict', 'Correct it once the treatment has ended.')
      const now = momentOf(context.clock)
      const before = await read(trx, sessionId, now)
      const log = await logOf(trx, stored.id)
      const logged = treatmentOf({ ...stored, corrections: [] }, log, now, await techniqueNames(trx))
      await trx
        .updateTable('treatments')
        .set({ corrections: JSON.stringify(lastingCorrections(logged, stages)) })
        .where('id', '=', stored.id)
        .execute()
      const after = await read(trx, sessionId, now)
      await followPains(context, chart, before, after)
      return writeNote(trx, edits, after)
    }),

  'treatment.handsOn': ({ db, clock }, { date }) => handsOnOf(db, date, momentOf(clock)),

  'treatment.settings': ({ db }) => treatmentSettings(db),

  'treatment.changeSettings': ({ db }, change) => changeTreatmentSettings(db, change),
}
