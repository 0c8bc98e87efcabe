import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'
import { givenClient, givenPoint, givenSession } from '../given.ts'

let practice: TestPractice
let clientId: string
beforeEach(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
  clientId = (await givenClient(practice)).id
})
afterEach(() => practice.close())

/** Every row that a session may have, without row numbers. */
const everything = async () => {
  const { db } = practice.context
  const tables = ['sessions', 'points', 'readings', 'plans', 'plan_blocks', 'appointments'] as const
  const rows = await Promise.all(
    tables.map(async (table) => {
      const found = await db.selectFrom(table).selectAll().orderBy('id').execute()
      return [table, found.map(({ row: _, ...rest }) => rest)] as const
    }),
  )
  return Object.fromEntries(rows)
}

const givenFullSession = async () => {
  const session = await givenSession(practice, clientId)
  await givenPoint(practice, session.id)
  await givenPoint(practice, session.id, 'soleus', 'right', 4)
  await practice.call('plans.applyTemplate', { sessionId: session.id, template: 'classical-back' })
  await practice.call('appointments.set', {
    clientId,
    sessionId: session.id,
    fields: { start: '2026-12-01T10:00:00.000Z', minutes: 30, zone: 'Europe/London', place: '' },
  })
  return session
}

describe('discarding a draft', () => {
  it('removes all that hangs on it but the appointment, and undo brings every row back', async () => {
    const session = await givenFullSession()
    const before = await everything()
    await practice.call('sessions.discard', { sessionId: session.id })
    expect(await everything()).toMatchObject({
      sessions: [],
      points: [],
      readings: [],
      plans: [],
      plan_blocks: [],
      appointments: [{ session_id: null }],
    })
    expect(await practice.call('undo.undo', { kind: 'client', id: clientId })).toMatchObject({
      redo: 'sessions.discard',
    })
    expect(await everything()).toEqual(before)
  })

  it('leaves points that a later session read to that session', async () => {
    const first = await givenSession(practice, clientId, '2026-11-01')
    const second = await givenSession(practice, clientId, '2026-11-08')
    const third = await givenSession(practice, clientId, '2026-11-15')
    const { pointId } = await givenPoint(practice, first.id)
    await practice.call('chart.readAgain', { sessionId: second.id, pointId })
    await practice.call('chart.readAgain', { sessionId: third.id, pointId })
    await practice.call('sessions.discard', { sessionId: first.id })
    expect(await practice.call('chart.points', { sessionId: third.id })).toMatchObject([
      { pointId, firstFound: '2026-11-08' },
    ])
    await practice.call('undo.undo', { kind: 'client', id: clientId })
    expect(await practice.call('chart.points', { sessionId: third.id })).toMatchObject([
      { pointId, firstFound: '2026-11-01' },
    ])
  })

  it('is refused once a handout was given', async () => {
    const session = await givenFullSession()
    await practice.context.db
      .insertInto('handouts')
      .values({
        id: practice.context.newId(),
        client_id: clientId,
        session_id: session.id,
        given_at: '2026-11-22T12:00:00.000Z',
        how: 'printed',
        title: 'Handout',
        pages: 1,
        choices: '{}',
        sha256: '',
        bytes: new Uint8Array([1]),
      })
      .execute()
    const before = await everything()
    expect(await practice.tryCall('sessions.discard', { sessionId: session.id })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    })
    expect(await everything()).toEqual(before)
  })
})
