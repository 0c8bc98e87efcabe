import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changeSince } from '../../../src/contract/models/outcome.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'
import { givenClient, givenSession } from '../given.ts'

let practice: TestPractice
let clientId: string
beforeEach(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
  clientId = (await givenClient(practice)).id
})
afterEach(() => practice.close())

describe('outcome measures', () => {
  it('are kept once a session, changed in place, taken back, and run over time', async () => {
    const first = await givenSession(practice, clientId, '2026-11-01')
    const second = await givenSession(practice, clientId, '2026-11-15')
    const items = [
      { text: 'Turn the head while driving', score: 3 },
      { text: 'Lift Ida', score: 4 },
    ]
    const asked = await practice.call('outcomes.save', {
      sessionId: first.id,
      outcome: { measure: 'activities', items },
    })
    expect(asked.asked).toEqual([{ measure: 'activities', score: 3.5, items, ticked: [] }])
    expect(await practice.call('outcomes.ofSession', { sessionId: second.id })).toEqual({
      asked: [],
      activities: ['Turn the head while driving', 'Lift Ida'],
    })
    await practice.call('outcomes.save', { sessionId: second.id, outcome: { measure: 'rmdq', score: 9 } })
    await practice.call('outcomes.save', { sessionId: second.id, outcome: { measure: 'rmdq', score: 8 } })
    await practice.call('sessions.saveField', {
      sessionId: first.id,
      edit: { field: 'painBefore', value: 7 },
    })
    expect(await practice.call('outcomes.forClient', { clientId })).toEqual([
      { name: 'pain', values: [{ sessionId: first.id, date: '2026-11-01', score: 7 }] },
      { name: 'activities', values: [{ sessionId: first.id, date: '2026-11-01', score: 3.5 }] },
      { name: 'rmdq', values: [{ sessionId: second.id, date: '2026-11-15', score: 8 }] },
    ])
    expect(await practice.call('search.find', { text: 'driving', limit: 5 })).toMatchObject([
      { sessionId: first.id },
    ])
    await practice.call('outcomes.remove', { sessionId: second.id, measure: 'rmdq' })
    await practice.call('undo.undo', { kind: 'session', id: second.id })
    expect((await practice.call('outcomes.ofSession', { sessionId: second.id })).asked).toMatchObject([
      { measure: 'rmdq', score: 8 },
    ])
  })

  it('count the statements of the RMDQ, keep which, and forget them when the total is written by hand', async () => {
    const { id: sessionId } = await givenSession(practice, clientId)
    const { statements, source } = await practice.call('outcomes.rolandMorris', {})
    expect(new Set(statements).size).toBe(24)
    expect(source).toContain('Spine 1983')
    const { asked } = await practice.call('outcomes.save', {
      sessionId,
      outcome: { measure: 'rmdq-statements', ticked: [24, 2, 11, 2] },
    })
    expect(asked).toEqual([{ measure: 'rmdq', score: 3, items: [], ticked: [2, 11, 24] }])
    expect(await practice.call('outcomes.forClient', { clientId })).toMatchObject([
      { name: 'rmdq', values: [{ score: 3 }] },
    ])
    const typed = await practice.call('outcomes.save', { sessionId, outcome: { measure: 'rmdq', score: 5 } })
    expect(typed.asked).toMatchObject([{ score: 5, ticked: [] }])
    await practice.call('undo.undo', { kind: 'session', id: sessionId })
    expect(
      await practice.tryCall('outcomes.save', {
        sessionId,
        outcome: { measure: 'rmdq-statements', ticked: [25] },
      }),
    ).toMatchObject({ ok: false, error: { code: 'invalid' } })
  })

  it('refuse what lies outside their range, and activities without a word', async () => {
    const { id: sessionId } = await givenSession(practice, clientId)
    const refused = [
      await practice.tryCall('outcomes.save', { sessionId, outcome: { measure: 'pgic', score: 8 } }),
      await practice.tryCall('outcomes.save', { sessionId, outcome: { measure: 'rmdq', score: 25 } }),
      await practice.tryCall('outcomes.save', {
        sessionId,
        outcome: { measure: 'activities', items: [{ text: ' ', score: 3 }] },
      }),
    ]
    expect(refused.map(({ ok }) => ok)).toEqual([false, false, false])
  })

  it.each([
    ['pain', 7, 5, 'better'],
    ['pain', 3, 2, 'better'],
    ['pain', 7, 6, 'little'],
    ['pain', 5, 8, 'worse'],
    ['activities', 3, 5, 'better'],
    ['activities', 3, 4, 'little'],
    ['rmdq', 10, 7, 'better'],
    ['odi', 40, 55, 'worse'],
    ['pgic', 4, 1, null],
    ['ndi', 30, 10, null],
  ] as const)('%s from %i to %i is %s', (name, first, last, expected) => {
    expect(changeSince(name, first, last)).toBe(expected)
  })
})
