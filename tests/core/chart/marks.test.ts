import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'
import { givenClient, givenPoint, givenSession } from '../given.ts'

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

const lowBack = { form: 'zone', zone: 'low-back', side: 'left' } as const
const loop = {
  form: 'stroke',
  view: 'posterior',
  points: [
    [440, 700],
    [480, 700],
    [480, 780],
    [440, 780],
  ] as [number, number][],
  closed: true,
} as const
const givenArea = (sessionId: string, shape: typeof lowBack | typeof loop = lowBack) =>
  practice.call('chart.drawMark', { sessionId, kind: 'pain-area', shape, fields: { pain: 5 } })
const rows = () => practice.context.db.selectFrom('mark_readings').selectAll().orderBy('id').execute()

describe('drawing a mark', () => {
  it('keeps a zone, and a stroke with the side and zone most of it lies in', async () => {
    const zone = await givenArea(first)
    const drawn = await givenArea(first, loop)
    expect(zone).toMatchObject({ kind: 'pain-area', shape: lowBack, side: 'left', zone: 'low-back', pain: 5 })
    expect(drawn).toMatchObject({ shape: loop, side: 'left', zone: 'low-back', present: true, asked: [] })
    expect(await practice.call('chart.marks', { sessionId: first })).toEqual([zone, drawn])
  })

  it('keeps to which side a rotation turns', async () => {
    const shape = { form: 'place', view: 'posterior', x: 540, y: 900 } as const
    const fields = { turn: 'left' } as const
    const mark = await practice.call('chart.drawMark', { sessionId: first, kind: 'rotation', shape, fields })
    expect(mark).toMatchObject({ kind: 'rotation', side: 'right', turn: 'left', shape })
  })

  it.each([
    [
      'an area at a mere place',
      'pain-area',
      { form: 'place', view: 'posterior', x: 540, y: 900 },
      'wrongForm',
    ],
    ['a rotation over a zone', 'rotation', lowBack, 'wrongForm'],
    ['a sign beside the figure', 'elevated', { form: 'place', view: 'left', x: 20, y: 20 }, 'notOnFigure'],
  ] as const)('refuses %s', async (_, kind, shape, reason) => {
    expect(await practice.tryCall('chart.drawMark', { sessionId: first, kind, shape })).toMatchObject({
      ok: false,
      error: { code: 'invalid', fields: { shape: reason } },
    })
    expect(await rows()).toEqual([])
  })

  it('is taken back and brought again, also after a restart', async () => {
    const mark = await givenArea(first)
    await practice.reopen()
    await practice.call('undo.undo', { kind: 'session', id: first })
    expect(await practice.call('chart.marks', { sessionId: first })).toEqual([])
    await practice.call('undo.redo', { kind: 'session', id: first })
    expect(await practice.call('chart.marks', { sessionId: first })).toEqual([mark])
  })
})

describe('a mark of an earlier session', () => {
  it('stands as a ghost until this session looks at it', async () => {
    const { markId } = await givenArea(first)
    expect(await practice.call('chart.ghostMarks', { sessionId: second })).toMatchObject([
      { markId, lastSeen: '2026-11-08', pain: 5 },
    ])
    const again = await practice.call('chart.readMarkAgain', {
      sessionId: second,
      markId,
      fields: { pain: 2 },
    })
    expect(again).toMatchObject({ markId, shape: lowBack, pain: 2, firstFound: '2026-11-08' })
    expect(await practice.call('chart.ghostMarks', { sessionId: second })).toEqual([])
    expect(await practice.tryCall('chart.readMarkAgain', { sessionId: second, markId })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    })
  })

  it('is not redrawn by what is changed today', async () => {
    const { markId } = await givenArea(first)
    const before = await rows()
    await practice.call('chart.readMarkAgain', { sessionId: second, markId })
    await practice.call('chart.changeMark', { sessionId: second, markId, fields: { shape: loop, pain: 1 } })
    expect((await rows()).slice(0, 1)).toEqual(before)
    await practice.call('chart.removeMark', { sessionId: first, markId })
    expect(await practice.call('chart.marks', { sessionId: second })).toMatchObject([
      { shape: loop, firstFound: '2026-11-22' },
    ])
  })

  it('haunts no more once it is gone', async () => {
    const { markId } = await givenArea(first)
    await practice.call('chart.changeMark', { sessionId: first, markId, fields: { present: false } })
    expect(await practice.call('chart.ghostMarks', { sessionId: second })).toEqual([])
  })
})

describe('carrying everything forward', () => {
  it('reads every ghost anew in one step, points and marks, and undo takes all of it back', async () => {
    const point = await givenPoint(practice, first, 'infraspinatus', 'left', 6)
    const other = await givenPoint(practice, first, 'soleus', 'right', 4)
    const gone = await givenPoint(practice, first, 'masseter')
    await practice.call('chart.resolvePoint', { sessionId: first, pointId: gone.pointId })
    const mark = await givenArea(first)
    await practice.call('chart.carryForward', { sessionId: second })
    const points = await practice.call('chart.points', { sessionId: second })
    expect(points.map(({ pointId, pain }) => [pointId, pain])).toEqual([
      [point.pointId, null],
      [other.pointId, null],
    ])
    expect(await practice.call('chart.marks', { sessionId: second })).toMatchObject([{ markId: mark.markId }])
    expect(await practice.call('chart.ghosts', { sessionId: second })).toEqual([])
    await practice.call('undo.undo', { kind: 'session', id: second })
    expect(await practice.call('chart.points', { sessionId: second })).toEqual([])
    expect(await practice.call('chart.marks', { sessionId: second })).toEqual([])
  })
})

it('the words of a mark are found by search', async () => {
  const { markId } = await givenArea(first)
  await practice.call('chart.changeMark', { sessionId: first, markId, fields: { note: 'wanderlust' } })
  await practice.call('sessions.saveField', {
    sessionId: first,
    edit: { field: 'objective', value: 'My own words.' },
  })
  expect(await practice.call('search.find', { text: 'wanderlust', limit: 5 })).toHaveLength(1)
})

describe('discarding a session', () => {
  it('takes its marks and sentences along, and undo brings them back', async () => {
    const mark = await givenArea(second)
    await practice.call('sessions.discard', { sessionId: second })
    expect(await rows()).toEqual([])
    await practice.call('undo.undo', { kind: 'client', id: clientId })
    expect(await practice.call('chart.marks', { sessionId: second })).toEqual([mark])
    expect(await practice.call('chart.sentences', { sessionId: second })).toMatchObject([
      { state: 'following' },
    ])
  })
})
