import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { artVersion } from '../../../src/body/figure/figure.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'
import { givenClient, givenPoint, givenSession, spotOf, stage } from '../given.ts'

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

const readingRows = (sessionId: string) =>
  practice.context.db
    .selectFrom('readings')
    .selectAll()
    .where('session_id', '=', sessionId)
    .orderBy('id')
    .execute()
const pointRows = () => practice.context.db.selectFrom('points').selectAll().orderBy('id').execute()

describe('placing a point', () => {
  it('keeps where it is, on which drawing, and leaves open what was not asked', async () => {
    const placed = await givenPoint(practice, first, 'infraspinatus', 'left', 6)
    expect(placed).toMatchObject({
      ...spotOf('infraspinatus', 'left'),
      zone: 'scapula',
      sessionId: first,
      phase: 'before',
      present: true,
      kind: 'trigger-point',
      pain: 6,
      activity: 'unknown',
      tenderness: null,
      artVersion,
      firstFound: '2026-11-08',
    })
    expect(await practice.call('chart.points', { sessionId: first })).toEqual([placed])
    expect(await readingRows(first)).toMatchObject([{ art_version: artVersion, side: 'left' }])
  })

  it.each([
    ['beside the figure', { x: 10, y: 10 }, 'spot'],
    ["on the client's other side", { side: 'right' }, 'spot.side'],
    ['in a muscle that is elsewhere', { muscle: 'soleus' }, 'spot.muscle'],
  ] as const)('refuses a place %s and writes nothing', async (_, change, field) => {
    const spot = { ...spotOf('infraspinatus', 'left'), ...change }
    expect(
      await practice.tryCall('chart.placePoint', { sessionId: first, spot, kind: 'spasm', pain: null }),
    ).toMatchObject({ ok: false, error: { code: 'invalid', fields: { [field]: expect.any(String) } } })
    expect(await pointRows()).toEqual([])
    expect(await readingRows(first)).toEqual([])
  })

  it('is taken back and brought again, identity and reading', async () => {
    const placed = await givenPoint(practice, first)
    const scope = { kind: 'session', id: first } as const
    await practice.call('undo.undo', scope)
    expect(await pointRows()).toEqual([])
    expect(await readingRows(first)).toEqual([])
    await practice.call('undo.redo', scope)
    expect(await practice.call('chart.points', { sessionId: first })).toEqual([placed])
  })

  it('needs a session', async () => {
    const sessionId = practice.context.newId()
    const spot = spotOf('soleus', 'left')
    expect(
      await practice.tryCall('chart.placePoint', { sessionId, spot, kind: 'spasm', pain: null }),
    ).toMatchObject({ ok: false, error: { code: 'notFound' } })
  })
})

describe('reading a point again', () => {
  it('takes over place and kind, and asks for pain anew', async () => {
    const { pointId } = await givenPoint(practice, first, 'infraspinatus', 'left', 6)
    await practice.call('chart.changePoint', {
      sessionId: first,
      pointId,
      fields: { activity: 'active', tenderness: 3, note: 'hard band', referral: 'front of shoulder' },
    })
    const again = await practice.call('chart.readAgain', { sessionId: second, pointId })
    expect(again).toMatchObject({
      ...spotOf('infraspinatus', 'left'),
      zone: 'scapula',
      pointId,
      sessionId: second,
      kind: 'trigger-point',
      activity: 'active',
      referral: 'front of shoulder',
      pain: null,
      tenderness: null,
      note: '',
      firstFound: '2026-11-08',
    })
    expect(await pointRows()).toHaveLength(1)
    expect(await practice.tryCall('chart.readAgain', { sessionId: second, pointId })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    })
  })

  it("does not reach another client's points, nor those of a later session", async () => {
    const other = await givenClient(practice, 'Jonas Ek')
    const theirs = await givenSession(practice, other.id)
    const { pointId } = await givenPoint(practice, theirs.id)
    const later = await givenPoint(practice, second)
    for (const reply of [
      await practice.tryCall('chart.readAgain', { sessionId: second, pointId }),
      await practice.tryCall('chart.readAgain', { sessionId: first, pointId: later.pointId }),
    ]) {
      expect(reply).toMatchObject({ ok: false, error: { code: 'notFound' } })
    }
  })
})

describe('what one session does leaves the others as they were', () => {
  it('moves, changes and removes its own reading only', async () => {
    const { pointId } = await givenPoint(practice, first, 'infraspinatus', 'left', 6)
    const before = await readingRows(first)
    await practice.call('chart.readAgain', { sessionId: second, pointId })

    const moved = await practice.call('chart.movePoint', {
      sessionId: second,
      pointId,
      spot: spotOf('teres-minor', 'left'),
    })
    expect(moved).toMatchObject({ muscle: 'teres-minor', x: spotOf('teres-minor', 'left').x })
    await practice.call('chart.changePoint', { sessionId: second, pointId, fields: { pain: 2 } })
    expect(await readingRows(first)).toEqual(before)
    expect(await readingRows(second)).toMatchObject([{ muscle: 'teres-minor', pain: 2 }])

    await practice.call('chart.removePoint', { sessionId: second, pointId })
    expect(await readingRows(second)).toEqual([])
    expect(await readingRows(first)).toEqual(before)
    expect(await pointRows()).toHaveLength(1)
  })

  it('undo of the move restores the row as it was', async () => {
    const { pointId } = await givenPoint(practice, first)
    const before = await readingRows(first)
    await practice.call('chart.movePoint', { sessionId: first, pointId, spot: spotOf('soleus', 'right') })
    expect(await readingRows(first)).not.toEqual(before)
    await practice.reopen()
    await practice.call('undo.undo', { kind: 'session', id: first })
    expect(await readingRows(first)).toEqual(before)
  })

  it('cannot move a point that it has not read', async () => {
    const { pointId } = await givenPoint(practice, first)
    const before = await readingRows(first)
    expect(
      await practice.tryCall('chart.movePoint', {
        sessionId: second,
        pointId,
        spot: spotOf('soleus', 'right'),
      }),
    ).toMatchObject({ ok: false, error: { code: 'notFound' } })
    expect(await readingRows(first)).toEqual(before)
  })
})

describe('removing a point', () => {
  it('removes the identity with its only reading, and the stage lets it go', async () => {
    const { pointId } = await givenPoint(practice, first)
    const kept = await givenPoint(practice, first, 'soleus')
    await practice.call('plans.addBlock', {
      sessionId: first,
      at: 0,
      fields: stage({ points: [pointId, kept.pointId] }),
    })
    await practice.call('chart.removePoint', { sessionId: first, pointId })
    expect((await pointRows()).map(({ id }) => id)).toEqual([kept.pointId])
    const plan = await practice.call('plans.get', { sessionId: first })
    expect(plan.blocks[0]?.points).toEqual([kept.pointId])
    await practice.call('undo.undo', { kind: 'session', id: first })
    expect(await pointRows()).toHaveLength(2)
    const again = await practice.call('plans.get', { sessionId: first })
    expect(again.blocks[0]?.points).toEqual([pointId, kept.pointId])
  })

  it('from the session that found it first hands it on to the next that read it', async () => {
    const { pointId } = await givenPoint(practice, first)
    await practice.call('chart.readAgain', { sessionId: second, pointId })
    await practice.call('chart.removePoint', { sessionId: first, pointId })
    expect(await practice.call('chart.points', { sessionId: second })).toMatchObject([
      { pointId, firstFound: '2026-11-22' },
    ])
    expect(await pointRows()).toMatchObject([{ first_session_id: second }])
  })
})

describe('changing what was found', () => {
  it('keeps every field', async () => {
    const { pointId } = await givenPoint(practice, first)
    const fields = {
      kind: 'tender-point',
      present: false,
      activity: 'latent',
      pain: 3,
      tenderness: 2,
      pressure: 4,
      holdSeconds: 45,
      jumpSign: 'yes',
      twitch: 'no',
      referral: 'to the elbow',
      note: 'eased',
    } as const
    expect(await practice.call('chart.changePoint', { sessionId: first, pointId, fields })).toMatchObject(
      fields,
    )
    expect(
      await practice.call('chart.changePoint', { sessionId: first, pointId, fields: { pain: null } }),
    ).toMatchObject({ ...fields, pain: null })
  })
})

describe('ghosts', () => {
  it('are the points of earlier sessions not yet looked at, each with its latest reading', async () => {
    const zeroth = await givenSession(practice, clientId, '2026-10-01')
    const old = await givenPoint(practice, zeroth.id, 'soleus', 'left', 8)
    await practice.call('chart.readAgain', { sessionId: first, pointId: old.pointId })
    await practice.call('chart.changePoint', {
      sessionId: first,
      pointId: old.pointId,
      fields: { pain: 4 },
    })
    const looked = await givenPoint(practice, first)
    await practice.call('chart.readAgain', { sessionId: second, pointId: looked.pointId })
    const resolved = await givenPoint(practice, zeroth.id, 'masseter')
    await practice.call('chart.readAgain', { sessionId: first, pointId: resolved.pointId })
    await practice.call('chart.changePoint', {
      sessionId: first,
      pointId: resolved.pointId,
      fields: { present: false },
    })

    expect(await practice.call('chart.ghosts', { sessionId: second })).toMatchObject([
      { pointId: old.pointId, pain: 4, firstFound: '2026-10-01', lastSeen: '2026-11-08', sessionId: first },
    ])
    expect(await practice.call('chart.ghosts', { sessionId: zeroth.id })).toEqual([])
  })

  it('a resolved point that comes back changes no earlier reading', async () => {
    const { pointId } = await givenPoint(practice, first)
    await practice.call('chart.changePoint', { sessionId: first, pointId, fields: { present: false } })
    const before = await readingRows(first)
    expect(await practice.call('chart.readAgain', { sessionId: second, pointId })).toMatchObject({
      present: true,
    })
    expect(await readingRows(first)).toEqual(before)
  })
})

describe("the client's chart", () => {
  it('holds every reading, oldest first', async () => {
    const { pointId } = await givenPoint(practice, first, 'infraspinatus', 'left', 6)
    await practice.call('chart.readAgain', { sessionId: second, pointId })
    await practice.call('chart.changePoint', { sessionId: second, pointId, fields: { pain: 2 } })
    const readings = await practice.call('chart.forClient', { clientId })
    expect(readings.map(({ sessionId, pain }) => [sessionId, pain])).toEqual([
      [first, 6],
      [second, 2],
    ])
  })
})
