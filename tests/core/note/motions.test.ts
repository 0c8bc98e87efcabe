import { afterEach, beforeEach, expect, it } from 'vitest'
import type { MotionFields } from '../../../src/contract/models/motion.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'
import { givenClient, givenSession } from '../given.ts'

let practice: TestPractice
let clientId: string
beforeEach(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
  clientId = (await givenClient(practice)).id
})
afterEach(() => practice.close())

const turn: MotionFields = {
  region: 'neck',
  movement: 'rotation',
  side: 'right',
  mode: 'active',
  degrees: 45,
  endFeel: 'firm',
  note: '',
}

it('movements are added, changed, removed, and each of it can be taken back', async () => {
  const { id: sessionId } = await givenSession(practice, clientId)
  const scope = { kind: 'session', id: sessionId } as const
  const [added] = await practice.call('motions.add', { sessionId, fields: turn })
  expect(added).toMatchObject({ ...turn, before: null })
  const id = added?.id ?? ''
  await practice.call('motions.change', { sessionId, id, fields: { ...turn, degrees: 60, note: 'clicks' } })
  expect(await practice.call('motions.remove', { sessionId, id })).toEqual([])
  await practice.call('undo.undo', scope)
  expect(await practice.call('motions.ofSession', { sessionId })).toMatchObject([
    { degrees: 60, note: 'clicks' },
  ])
  await practice.call('undo.undo', scope)
  expect(await practice.call('motions.ofSession', { sessionId })).toMatchObject([{ degrees: 45, note: '' }])
  await practice.call('undo.undo', scope)
  expect(await practice.call('motions.ofSession', { sessionId })).toEqual([])
})

it('a movement stands beside what the same movement was in the session before', async () => {
  const first = await givenSession(practice, clientId, '2026-11-01')
  const second = await givenSession(practice, clientId, '2026-11-15')
  await practice.call('motions.add', { sessionId: first.id, fields: turn })
  await practice.call('motions.add', { sessionId: first.id, fields: { ...turn, side: 'left', degrees: 70 } })
  const [today] = await practice.call('motions.add', {
    sessionId: second.id,
    fields: { ...turn, degrees: 55 },
  })
  expect(today).toMatchObject({ degrees: 55, before: 45 })
})

it('refuses a movement that the region does not make, and degrees beyond a circle', async () => {
  const { id: sessionId } = await givenSession(practice, clientId)
  expect(
    await practice.tryCall('motions.add', { sessionId, fields: { ...turn, movement: 'inversion' } }),
  ).toMatchObject({ ok: false, error: { fields: { 'fields.movement': 'notThisMovement' } } })
  expect(
    await practice.tryCall('motions.add', { sessionId, fields: { ...turn, degrees: 361 } }),
  ).toMatchObject({ ok: false, error: { code: 'invalid' } })
})

it('is found by its words, signed along, and gone with a discarded session', async () => {
  const { id: sessionId } = await givenSession(practice, clientId)
  await practice.call('motions.add', { sessionId, fields: { ...turn, note: 'crackles like zaunkoenig' } })
  expect(await practice.call('search.find', { text: 'zaunkoenig', limit: 5 })).toMatchObject([{ sessionId }])
  await practice.call('signing.sign', { sessionId })
  const { content } = await practice.context.db
    .selectFrom('signatures')
    .select('content')
    .executeTakeFirstOrThrow()
  expect(JSON.parse(content).rows.motions).toMatchObject([{ region: 'neck', degrees: 45 }])
  expect(await practice.tryCall('motions.add', { sessionId, fields: turn })).toMatchObject({
    ok: false,
    error: { code: 'signed' },
  })
  const other = await givenSession(practice, clientId)
  await practice.call('motions.add', { sessionId: other.id, fields: turn })
  await practice.call('sessions.discard', { sessionId: other.id })
  const rows = await practice.context.db.selectFrom('motions').select('session_id').execute()
  expect(rows).toEqual([{ session_id: sessionId }])
})
