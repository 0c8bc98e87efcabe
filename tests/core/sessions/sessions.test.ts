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

describe('sessions', () => {
  it('begins as an empty draft', async () => {
    expect(await givenSession(practice, clientId, '2026-11-22', '14:30')).toMatchObject({
      clientId,
      clientName: 'Marta Lindqvist',
      number: 1,
      date: '2026-11-22',
      startTime: '14:30',
      minutes: 30,
      status: 'draft',
      revision: 1,
      subjective: '',
      painBefore: null,
    })
  })

  it('may lie in the past, and is counted by its date', async () => {
    const late = await givenSession(practice, clientId, '2026-11-22')
    const early = await givenSession(practice, clientId, '2026-03-01')
    const between = await givenSession(practice, clientId, '2026-11-22', null)
    expect(late.number).toBe(1)
    expect(early.number).toBe(1)
    expect((await practice.call('sessions.get', { id: late.id })).number).toBe(2)
    expect((await practice.call('sessions.get', { id: between.id })).number).toBe(3)
  })

  it('goes on with the goal of the session before it', async () => {
    const first = await givenSession(practice, clientId, '2026-10-01')
    const edit = { field: 'goal', value: 'Sleep through' } as const
    await practice.call('sessions.saveField', { sessionId: first.id, edit })
    expect((await givenSession(practice, clientId, '2026-11-01')).goal).toBe('Sleep through')
    expect((await givenSession(practice, clientId, '2026-09-01')).goal).toBe('')
  })

  it('refuses a day to come, at its field', async () => {
    expect(
      await practice.tryCall('sessions.create', {
        clientId,
        date: '2026-11-23',
        startTime: null,
        minutes: 30,
      }),
    ).toMatchObject({ ok: false, error: { code: 'invalid', fields: { date: 'dateInFuture' } } })
    const { id } = await givenSession(practice, clientId)
    expect(
      await practice.tryCall('sessions.saveField', {
        sessionId: id,
        edit: { field: 'date', value: '2027-01-01' },
      }),
    ).toMatchObject({ ok: false, error: { code: 'invalid', fields: { 'edit.value': 'dateInFuture' } } })
  })

  it('saves each field with a revision that rises by one', async () => {
    const { id: sessionId } = await givenSession(practice, clientId)
    const edits = [
      { field: 'reason', value: 'Neck pain' },
      { field: 'goal', value: 'Turn the head' },
      { field: 'subjective', value: 'Since Monday\nworse at the desk' },
      { field: 'objective', value: 'Tight' },
      { field: 'assessment', value: 'Eases' },
      { field: 'planNote', value: 'Heat first' },
      { field: 'nextTime', value: 'Left side' },
      { field: 'painBefore', value: 7 },
      { field: 'painAfter', value: 3 },
      { field: 'date', value: '2026-11-20' },
      { field: 'startTime', value: '09:15' },
      { field: 'minutes', value: 45 },
    ] as const
    for (const [index, edit] of edits.entries()) {
      expect(await practice.call('sessions.saveField', { sessionId, edit })).toEqual({
        revision: index + 2,
        savedAt: '2026-11-22T12:00:00.000Z',
      })
    }
    const session = await practice.call('sessions.get', { id: sessionId })
    for (const { field, value } of edits) expect(session[field]).toBe(value)
  })

  it('takes typing in one field back as one step, and the field before it as the next', async () => {
    const { id: sessionId } = await givenSession(practice, clientId)
    const type = (field: 'subjective' | 'objective', value: string) =>
      practice.call('sessions.saveField', { sessionId, edit: { field, value } })
    await type('objective', 'Tight')
    for (const text of ['S', 'Si', 'Sin', 'Since Monday']) await type('subjective', text)
    const scope = { kind: 'session', id: sessionId } as const
    await practice.call('undo.undo', scope)
    expect(await practice.call('sessions.get', { id: sessionId })).toMatchObject({
      subjective: '',
      objective: 'Tight',
    })
    await practice.call('undo.undo', scope)
    expect(await practice.call('sessions.get', { id: sessionId })).toMatchObject({ objective: '' })
    await practice.call('undo.redo', scope)
    expect(await practice.call('sessions.get', { id: sessionId })).toMatchObject({ objective: 'Tight' })
  })

  it('stands as it is once it is signed', async () => {
    const { id: sessionId } = await givenSession(practice, clientId)
    const { pointId } = await givenPoint(practice, sessionId)
    await practice.context.db.updateTable('sessions').set({ status: 'signed' }).execute()
    const refused = [
      await practice.tryCall('sessions.saveField', { sessionId, edit: { field: 'reason', value: 'x' } }),
      await practice.tryCall('sessions.discard', { sessionId }),
      await practice.tryCall('chart.changePoint', { sessionId, pointId, fields: { pain: 3 } }),
      await practice.tryCall('chart.removePoint', { sessionId, pointId }),
      await practice.tryCall('plans.applyTemplate', { sessionId, template: 'classical-back' }),
    ]
    for (const reply of refused) expect(reply).toMatchObject({ ok: false, error: { code: 'signed' } })
  })

  it('lists the newest first with an excerpt and the points that were found', async () => {
    const first = await givenSession(practice, clientId, '2026-11-01')
    const second = await givenSession(practice, clientId, '2026-11-15')
    await givenPoint(practice, first.id)
    const gone = await givenPoint(practice, first.id, 'soleus')
    await practice.call('chart.changePoint', {
      sessionId: first.id,
      pointId: gone.pointId,
      fields: { present: false },
    })
    await practice.call('sessions.saveField', {
      sessionId: first.id,
      edit: { field: 'subjective', value: 'Pain since Monday' },
    })
    const listed = await practice.call('sessions.forClient', { clientId })
    expect(listed).toMatchObject([
      { id: second.id, points: 0, excerpt: '', signed: false },
      { id: first.id, points: 1, excerpt: 'Pain since Monday' },
    ])
  })

  it('remembers last time: the session before by date, not by typing', async () => {
    const today = await givenSession(practice, clientId, '2026-11-22')
    expect(await practice.call('sessions.lastTime', { sessionId: today.id })).toBeNull()
    const before = await givenSession(practice, clientId, '2026-11-08')
    await givenSession(practice, clientId, '2026-10-01')
    await givenPoint(practice, before.id, 'trapezius-descendens', 'right', 7)
    await practice.call('sessions.saveField', {
      sessionId: before.id,
      edit: { field: 'reason', value: 'Neck' },
    })
    expect(await practice.call('sessions.lastTime', { sessionId: today.id })).toEqual({
      sessionId: before.id,
      date: '2026-11-08',
      lines: ['Neck', 'Upper trapezius right 7'],
      nextTime: '',
      goal: '',
    })
  })

  it('draws the trend of pain from the sessions that asked for it, oldest first', async () => {
    const withPain = async (date: string, before: number | null, after: number | null) => {
      const { id: sessionId } = await givenSession(practice, clientId, date)
      const save = (field: 'painBefore' | 'painAfter', value: number | null) =>
        practice.call('sessions.saveField', { sessionId, edit: { field, value } })
      await save('painBefore', before)
      await save('painAfter', after)
    }
    await withPain('2026-11-15', 5, 2)
    await withPain('2026-11-01', 7, null)
    await withPain('2026-11-08', null, null)
    expect(await practice.call('sessions.painTrend', { clientId })).toEqual({
      sessions: [
        { date: '2026-11-01', before: 7, after: null },
        { date: '2026-11-15', before: 5, after: 2 },
      ],
    })
  })
})
