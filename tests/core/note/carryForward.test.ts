import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { carryParts } from '../../../src/contract/models/carry.ts'
import type { SessionEdit } from '../../../src/contract/models/session.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'
import { givenClient, givenPoint, givenSession, stage } from '../given.ts'

let practice: TestPractice
let lastId: string
let sessionId: string
let pointId: string
beforeEach(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
  const { id: clientId } = await givenClient(practice)
  lastId = (await givenSession(practice, clientId, '2026-11-08')).id
  const edits: readonly SessionEdit[] = [
    { field: 'reason', value: 'Neck right' },
    { field: 'onset', value: 'since May' },
    { field: 'subjective', value: 'Aches at the desk.' },
    { field: 'assessment', value: 'Static load.' },
    { field: 'planNote', value: 'Trapezius, then levator.' },
  ]
  for (const edit of edits) await practice.call('sessions.saveField', { sessionId: lastId, edit })
  pointId = (await givenPoint(practice, lastId, 'infraspinatus', 'left', 6)).pointId
  await practice.call('plans.addBlock', {
    sessionId: lastId,
    fields: stage({ points: [pointId], cue: 'slowly' }),
    at: 0,
  })
  sessionId = (await givenSession(practice, clientId, '2026-11-22')).id
})
afterEach(() => practice.close())

const today = () => practice.call('sessions.get', { id: sessionId })
const all = [...carryParts]

describe('carry forward', () => {
  it('takes all of last time over, marked until it was looked at, as one step', async () => {
    expect(await practice.call('sessions.carryForward', { sessionId, parts: all, below: false })).toEqual({
      from: '2026-11-08',
      parts: ['points', 'complaint', 'subjective', 'assessment', 'planNote', 'plan'],
      points: 1,
    })
    expect(await today()).toMatchObject({
      reason: 'Neck right',
      onset: 'since May',
      subjective: 'Aches at the desk.',
      assessment: 'Static load.',
      planNote: 'Trapezius, then levator.',
      painBefore: null,
      carried: ['complaint', 'subjective', 'assessment', 'planNote', 'plan'],
    })
    const plan = await practice.call('plans.get', { sessionId })
    expect(plan.blocks).toMatchObject([{ technique: 'EFF', cue: 'slowly', points: [pointId] }])
    const lastPlan = await practice.call('plans.get', { sessionId: lastId })
    expect(plan.blocks[0]?.id).not.toBe(lastPlan.blocks[0]?.id)
    expect(await practice.call('chart.ghosts', { sessionId })).toEqual([])

    await practice.call('undo.undo', { kind: 'session', id: sessionId })
    expect(await today()).toMatchObject({ reason: '', subjective: '', carried: [] })
    expect((await practice.call('plans.get', { sessionId })).blocks).toEqual([])
    expect(await practice.call('chart.ghosts', { sessionId })).toHaveLength(1)
  })

  it('never writes over what stands there, and puts a part below it when asked for by itself', async () => {
    const edit = { field: 'assessment', value: 'New: headache.' } as const
    await practice.call('sessions.saveField', { sessionId, edit })
    const carried = await practice.call('sessions.carryForward', { sessionId, parts: all, below: false })
    expect(carried.parts).not.toContain('assessment')
    expect(await today()).toMatchObject({ assessment: 'New: headache.' })
    await practice.call('sessions.carryForward', { sessionId, parts: ['assessment'], below: true })
    expect(await today()).toMatchObject({ assessment: 'New: headache.\nStatic load.' })
    const again = await practice.call('sessions.carryForward', {
      sessionId,
      parts: ['assessment'],
      below: true,
    })
    expect(again.parts).toEqual([])
  })

  it('is looked at by writing into the field, or by saying so', async () => {
    await practice.call('sessions.carryForward', { sessionId, parts: all, below: false })
    await practice.call('sessions.saveField', { sessionId, edit: { field: 'assessment', value: 'Less.' } })
    await practice.call('sessions.saveField', { sessionId, edit: { field: 'onset', value: 'since June' } })
    await practice.call('sessions.lookedAt', { sessionId, part: 'plan' })
    expect((await today()).carried).toEqual(['subjective', 'planNote'])
  })

  it('leaves a plan that is there, and points that are not on today’s chart out of the stages', async () => {
    await practice.call('sessions.carryForward', { sessionId, parts: ['plan'], below: true })
    const { blocks } = await practice.call('plans.get', { sessionId })
    expect(blocks).toMatchObject([{ points: [] }])
    const again = await practice.call('sessions.carryForward', { sessionId, parts: ['plan'], below: true })
    expect(again.parts).toEqual([])
  })

  it('has nothing to take at a first session', async () => {
    expect(
      await practice.tryCall('sessions.carryForward', { sessionId: lastId, parts: all, below: false }),
    ).toMatchObject({ ok: false, error: { code: 'notFound' } })
  })
})
