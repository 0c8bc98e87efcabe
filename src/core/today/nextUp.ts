import type { Kysely } from 'kysely'
import type { NextUp } from '../../contract/models/today.ts'
import { pointsOfSession } from '../chart/store.ts'
import type { Database } from '../db/schema.ts'
import { alertsOf } from '../health/alerts.ts'
import { heldConditions } from '../health/held.ts'
import { lastTimeOf } from '../sessions/lastTime.ts'
import { getSession, lastSession } from '../sessions/store.ts'
import type { Entry } from './rules.ts'

/** The next client with what to know before the door opens: alerts, last time in one line, what was meant for now. */
export async function nextUpOf(db: Kysely<Database>, entry: Entry, today: string): Promise<NextUp> {
  const own = entry.kind === 'session' ? await getSession(db, entry.id) : null
  const previous = await lastSession(db, entry.clientId, own)
  const last = previous && lastTimeOf(previous, await pointsOfSession(db, previous.id))
  return {
    entry,
    lastTime: last?.lines.join(' · ') ?? '',
    nextTime: last?.nextTime ?? '',
    alerts: alertsOf(await heldConditions(db, entry.clientId, today), today),
  }
}
