import { afterEach, beforeEach, expect, it } from 'vitest'
import { secret, startApplication, type TestPractice } from '../../helpers/practice.ts'

let practice: TestPractice
beforeEach(async () => {
  practice = startApplication({ sample: true, today: '2026-11-22' })
  await practice.call('practice.createSample', {})
  await practice.call('practice.unlock', { passphrase: secret('sample') })
})
afterEach(() => practice.close())

it('every finding of every sample visit stands in its note, and follows the chart', async () => {
  const sessions = await practice.context.db.selectFrom('sessions').select(['id', 'objective']).execute()
  let told = 0
  for (const { id, objective } of sessions) {
    for (const { text, state } of await practice.call('chart.sentences', { sessionId: id })) {
      expect(objective.split('\n')).toContain(text)
      expect(state).toBe('following')
      told += 1
    }
  }
  expect(told).toBeGreaterThan(50)

  const point = (await practice.context.db.selectFrom('readings').selectAll().execute()).at(-1)
  if (point === undefined) throw new Error('the sample has no point')
  const sessionId = point.session_id
  // as if its note were still to be signed
  await practice.context.db
    .updateTable('sessions')
    .set({ status: 'draft' })
    .where('id', '=', sessionId)
    .execute()
  const before = (await practice.call('sessions.get', { id: sessionId })).objective
  await practice.call('chart.changePoint', {
    sessionId,
    pointId: point.point_id,
    fields: { present: true, pain: 10, note: 'hard as wood' },
  })
  const after = (await practice.call('sessions.get', { id: sessionId })).objective
  expect(after.split('\n')).toHaveLength(before.split('\n').length)
  expect(after).toContain('pain 10')
})
