import { afterEach, beforeEach, expect, it } from 'vitest'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'
import { givenClient, givenPoint, givenSession, stage } from '../given.ts'

let practice: TestPractice
beforeEach(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
})
afterEach(() => practice.close())

it('stands sessions of one client side by side, the earliest first, point by point', async () => {
  const { id: clientId } = await givenClient(practice)
  const first = await givenSession(practice, clientId, '2026-11-01')
  const second = await givenSession(practice, clientId, '2026-11-15')
  const { pointId } = await givenPoint(practice, first.id, 'infraspinatus', 'left', 6)
  await givenPoint(practice, second.id, 'soleus', 'right', 3)
  await practice.call('chart.readAgain', { sessionId: second.id, pointId, fields: { pain: 4 } })
  await practice.call('chart.readAfter', { sessionId: second.id, pointId, fields: { pain: 2 } })
  await practice.call('plans.addBlock', { sessionId: second.id, fields: stage(), at: 0 })
  const { sessions, points } = await practice.call('compare.sessions', {
    sessionIds: [second.id, first.id],
  })
  expect(sessions.map(({ session }) => session.id)).toEqual([first.id, second.id])
  expect(sessions[1]?.plan).toHaveLength(1)
  expect(sessions[1]?.plan[0]).toContain('10 min')
  expect(points.map(({ place, cells }) => [place, cells])).toEqual([
    [
      'Infraspinatus left',
      [expect.stringContaining('pain 6'), expect.stringMatching(/pain 4.*after: .*pain 2/)],
    ],
    ['Soleus right', [null, expect.stringContaining('pain 3')]],
  ])
})

it('refuses one session twice, and sessions of two clients', async () => {
  const one = await givenSession(practice, (await givenClient(practice)).id)
  const other = await givenSession(practice, (await givenClient(practice, 'Jonas Ek')).id)
  for (const sessionIds of [
    [one.id, one.id],
    [one.id, other.id],
  ]) {
    expect(await practice.tryCall('compare.sessions', { sessionIds })).toMatchObject({
      ok: false,
      error: { code: 'invalid' },
    })
  }
})
