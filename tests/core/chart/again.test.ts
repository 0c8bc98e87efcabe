import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'
import { givenClient, givenPoint, givenSession, spotOf } from '../given.ts'

let practice: TestPractice
let clientId: string
let first: string
let second: string
beforeEach(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
  clientId = (await givenClient(practice)).id
  first = (await givenSession(practice, clientId, '2026-11-08')).id
  second = (await givenSession(practice, clientId, '2026-11-22')).id
})
afterEach(() => practice.close())

const pointsOf = (sessionId: string) => practice.call('chart.points', { sessionId })

describe('before and after', () => {
  it('keeps both readings of one session, and undo takes the after reading alone', async () => {
    const { pointId } = await givenPoint(practice, first, 'infraspinatus', 'left', 6)
    const after = await practice.call('chart.readAfter', { sessionId: first, pointId, fields: { pain: 3 } })
    expect(after).toMatchObject({
      phase: 'after',
      pain: 3,
      ...spotOf('infraspinatus', 'left'),
      zone: 'scapula',
    })
    await practice.call('chart.readAfter', { sessionId: first, pointId, fields: { tenderness: 1 } })
    expect((await pointsOf(first)).map(({ phase, pain, tenderness }) => [phase, pain, tenderness])).toEqual([
      ['before', 6, null],
      ['after', 3, 1],
    ])
    await practice.call('undo.undo', { kind: 'session', id: first })
    await practice.call('undo.undo', { kind: 'session', id: first })
    expect((await pointsOf(first)).map(({ phase }) => phase)).toEqual(['before'])
  })

  it('typing the pain after is one step', async () => {
    const { pointId } = await givenPoint(practice, first)
    await practice.call('chart.readAfter', { sessionId: first, pointId, fields: { pain: 1 } })
    await practice.call('chart.readAfter', { sessionId: first, pointId, fields: { pain: 10 } })
    await practice.call('undo.undo', { kind: 'session', id: first })
    expect((await pointsOf(first)).map(({ phase }) => phase)).toEqual(['before'])
  })

  it('moves and renames together, for it is one point', async () => {
    const { pointId } = await givenPoint(practice, first)
    await practice.call('chart.readAfter', { sessionId: first, pointId, fields: { pain: 3 } })
    await practice.call('chart.movePoint', { sessionId: first, pointId, spot: spotOf('soleus', 'left') })
    await practice.call('chart.changePoint', { sessionId: first, pointId, fields: { kind: 'spasm' } })
    expect((await pointsOf(first)).map(({ muscle, kind }) => [muscle, kind])).toEqual([
      ['soleus', 'spasm'],
      ['soleus', 'spasm'],
    ])
    await practice.call('chart.removeAfter', { sessionId: first, pointId })
    expect(await pointsOf(first)).toHaveLength(1)
  })

  it('needs a reading from before', async () => {
    const { pointId } = await givenPoint(practice, first)
    expect(
      await practice.tryCall('chart.readAfter', { sessionId: second, pointId, fields: { pain: 1 } }),
    ).toMatchObject({ ok: false, error: { code: 'notFound' } })
  })

  it('the next session starts from what was found last, with the referral of the day', async () => {
    const { pointId } = await givenPoint(practice, first)
    const areas = [{ form: 'zone', zone: 'shoulder-front', side: 'left' }] as const
    await practice.call('chart.changePoint', {
      sessionId: first,
      pointId,
      fields: { referral: 'down the arm', referralAreas: [...areas], activity: 'active' },
    })
    await practice.call('chart.readAfter', { sessionId: first, pointId, fields: { activity: 'latent' } })
    expect(
      await practice.call('chart.readAgain', { sessionId: second, pointId, fields: { pain: 2 } }),
    ).toMatchObject({ activity: 'latent', referral: 'down the arm', referralAreas: areas, pain: 2 })
  })
})

describe('resolving and bringing back', () => {
  it('resolves a ghost in one command, and it leaves the ghosts of the session after', async () => {
    const { pointId } = await givenPoint(practice, first, 'infraspinatus', 'left', 6)
    const resolved = await practice.call('chart.resolvePoint', { sessionId: second, pointId })
    expect(resolved).toMatchObject({ present: false, pain: null })
    const third = await givenSession(practice, clientId, '2026-11-22', '18:00')
    expect(await practice.call('chart.ghosts', { sessionId: third.id })).toEqual([])
    expect(await practice.call('chart.resolved', { sessionId: third.id })).toMatchObject([
      { pointId, lastSeen: '2026-11-22' },
    ])
    expect(await practice.call('chart.bringBack', { sessionId: third.id, pointId })).toMatchObject({
      present: true,
      firstFound: '2026-11-08',
    })
    expect(await practice.call('chart.resolved', { sessionId: third.id })).toEqual([])
    expect(await pointsOf(second)).toMatchObject([{ present: false }])
  })

  it('resolves and brings back what this session has read', async () => {
    const { pointId } = await givenPoint(practice, first, 'infraspinatus', 'left', 6)
    await practice.call('chart.resolvePoint', { sessionId: first, pointId })
    expect(await practice.call('chart.bringBack', { sessionId: first, pointId })).toMatchObject({
      present: true,
      pain: 6,
    })
  })
})
