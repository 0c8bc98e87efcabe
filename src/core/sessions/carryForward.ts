import type { Transaction } from 'kysely'
import type { Carried, CarryForward, CarryPart, MarkedPart } from '../../contract/models/carry.ts'
import { markedParts } from '../../contract/models/carry.ts'
import type { Session } from '../../contract/models/session.ts'
import { AppError } from '../appError.ts'
import { instantOf } from '../calendar.ts'
import { carryPoints } from '../chart/carryPoints.ts'
import { charted } from '../chart/charted.ts'
import { pointsOfSession } from '../chart/store.ts'
import type { Context } from '../context.ts'
import type { Edits } from '../db/changes.ts'
import type { Database } from '../db/schema.ts'
import { blocksOfSession, columnsOf, findPlan } from '../plans/store.ts'
import { columnOf } from './rules.ts'
import { lastSession } from './store.ts'

interface Work {
  readonly trx: Transaction<Database>
  readonly edits: Edits
  readonly session: Session
  readonly previous: Session
  readonly below: boolean
}

const textsOf: Readonly<
  Record<'complaint' | 'subjective' | 'assessment' | 'planNote', readonly TextField[]>
> = {
  complaint: ['reason', 'onset', 'aggravating', 'easing'],
  subjective: ['subjective'],
  assessment: ['assessment'],
  planNote: ['planNote'],
}
type TextField = 'reason' | 'onset' | 'aggravating' | 'easing' | 'subjective' | 'assessment' | 'planNote'

/** Today's text with last time's; null where there is nothing to take over. */
export function carriedText(today: string, lastTime: string, below: boolean): string | null {
  if (lastTime.trim() === '' || today.includes(lastTime.trim())) return null
  if (today.trim() === '') return lastTime
  return below ? `${today.trimEnd()}\n${lastTime}` : null
}

async function carryTexts(work: Work, part: keyof typeof textsOf): Promise<boolean> {
  const { edits, session, previous, below } = work
  let isCarried = false
  for (const field of textsOf[part]) {
    // a line has no place below
    const value = carriedText(session[field], previous[field], below && part !== 'complaint')
    if (value === null) continue
    await edits.update('sessions', session.id, columnOf({ field, value }))
    isCarried = true
  }
  return isCarried
}

/** Copies the stages of last time's plan where today has none; points that today has not found are left out of them. */
async function carryPlan(context: Context, { trx, edits, session, previous }: Work): Promise<boolean> {
  const stages = await blocksOfSession(trx, previous.id)
  if (stages.length === 0 || (await blocksOfSession(trx, session.id)).length > 0) return false
  const found = new Set(
    (await pointsOfSession(trx, session.id)).filter(({ present }) => present).map(({ pointId }) => pointId),
  )
  const known = await findPlan(trx, session.id)
  const planId = known?.id ?? context.newId()
  if (known === undefined) {
    const template = (await findPlan(trx, previous.id))?.template ?? null
    await edits.insert('plans', {
      id: planId,
      session_id: session.id,
      template,
      created_at: instantOf(context.clock.now()),
    })
  }
  for (const [ordinal, { id: _, byHand: __, why: ___, origin: ____, ...stage }] of stages.entries()) {
    await edits.insert('plan_blocks', {
      id: context.newId(),
      plan_id: planId,
      ordinal,
      ...columnsOf({ ...stage, points: stage.points.filter((point) => found.has(point)) }),
      by_hand: 1,
    })
  }
  return true
}

const isMarked = (part: CarryPart): part is MarkedPart => markedParts.some((marked) => marked === part)

/**
 * Takes over what the session before said, in one step: points first, so that the plan can name them. Nothing that
 * stands there is written over. Throws `notFound` at a client's first session.
 */
export function carryForward(
  context: Context,
  { sessionId, parts, below }: ReturnType<typeof CarryForward.parse>,
): Promise<Carried> {
  return charted(context, { sessionId, command: 'sessions.carryForward' }, async (chart) => {
    const { trx, edits, session } = chart
    const previous = await lastSession(trx, session.clientId, session)
    if (previous === null) throw new AppError('notFound', 'There is no session before this one.')
    const work = { trx, edits, session, previous, below }
    const points = parts.includes('points') ? await carryPoints(context, chart) : 0
    const carried: CarryPart[] = points > 0 ? ['points'] : []
    for (const part of ['complaint', 'subjective', 'assessment', 'planNote'] as const) {
      if (parts.includes(part) && (await carryTexts(work, part))) carried.push(part)
    }
    if (parts.includes('plan') && (await carryPlan(context, work))) carried.push('plan')
    const marked = [...new Set([...session.carried, ...carried.filter(isMarked)])]
    if (carried.length > 0) {
      await edits.update('sessions', sessionId, {
        carried: JSON.stringify(marked),
        revision: session.revision + 1,
      })
    }
    return { from: previous.date, parts: carried, points }
  })
}

/** The marks that are left once a field was written by hand. */
export function carriedAfter(carried: readonly MarkedPart[], field: string): readonly MarkedPart[] {
  return carried.filter((part) => part === 'plan' || !textsOf[part].some((text) => text === field))
}
