import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { redFlags } from '../../../src/core/reference/redFlags.ts'
import { dueReasons, type ScreeningFacts } from '../../../src/core/screening/due.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'
import { givenClient, givenSession, stage } from '../given.ts'

const facts: ScreeningFacts = {
  date: '2026-11-22',
  first: false,
  reason: 'Neck and shoulder pain',
  earlierReasons: ['Stiff neck'],
  lastAnswered: '2026-10-01',
  answeredNow: false,
}

describe('the red-flag questions', () => {
  it.each<[string, Partial<ScreeningFacts>, readonly string[]]>([
    ['the same complaint within 90 days', {}, []],
    ['the first visit', { first: true, lastAnswered: null, earlierReasons: [] }, ['first-visit']],
    ['never asked before', { lastAnswered: null }, ['never-asked']],
    ['on the 89th day', { lastAnswered: '2026-08-25' }, []],
    ['on the 90th day', { lastAnswered: '2026-08-24' }, ['ninety-days']],
    ['a new complaint', { reason: 'Low back since moving house' }, ['new-complaint']],
    ['the same in other words', { reason: 'NECK again' }, []],
    ['no complaint written yet', { reason: '' }, []],
    ['words that tell nothing', { reason: 'Pain again' }, []],
    [
      'asked in this session',
      { first: true, lastAnswered: '2026-11-22', answeredNow: true, reason: 'Knee' },
      [],
    ],
  ])('are due or not: %s', (_what, more, due) => {
    expect(dueReasons({ ...facts, ...more })).toEqual(due)
  })
})

let practice: TestPractice
let clientId: string
let sessionId: string
beforeEach(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
  clientId = (await givenClient(practice)).id
  sessionId = (await givenSession(practice, clientId)).id
})
afterEach(() => practice.close())

const answer = (yes: readonly string[]) =>
  practice.call('screening.answer', {
    sessionId,
    answers: redFlags.map(({ id }) => ({
      flag: id,
      answer: yes.includes(id) ? ('yes' as const) : ('no' as const),
    })),
    note: '',
  })

describe('screening', () => {
  it('asks, keeps the answers with their day, and is not due again', async () => {
    const before = await practice.call('screening.get', { sessionId })
    expect(before).toMatchObject({ due: ['first-visit'], last: null, open: [] })
    const signs = before.groups.flatMap((group) => group.signs.map(({ flag }) => flag))
    expect(signs.sort()).toEqual(redFlags.map(({ id }) => id).sort())
    // short: read out in seconds
    expect(before.groups.length).toBeLessThanOrEqual(8)
    expect(before.groups.map(({ question }) => question.split(' ').length > 22)).not.toContain(true)
    const after = await answer([])
    expect(after).toMatchObject({ due: [], last: { date: '2026-11-22', thisSession: true }, open: [] })
    await practice.call('undo.undo', { kind: 'session', id: sessionId })
    expect(await practice.call('screening.get', { sessionId })).toEqual(before)
  })

  it('a yes is open, with an action, until it is settled; the plan heeds its level', async () => {
    await practice.call('plans.addBlock', { sessionId, at: 0, fields: stage() })
    const { open } = await answer(['saddle-numbness', 'night-pain', 'no-better'])
    expect(open.map(({ flag, level }) => [flag, level])).toEqual([
      ['saddle-numbness', 'emergency'],
      ['night-pain', 'urgent'],
      ['no-better', 'routine'],
    ])
    const { findings } = await practice.call('plans.get', { sessionId })
    const flagged = findings.filter(({ rule }) => rule === 'red-flag')
    expect(flagged.map(({ severity, blockId }) => [severity, blockId === null])).toEqual([
      ['stop', true],
      ['avoid-site', false],
      ['advice', true],
    ])
    for (const { wording } of flagged) expect(wording).toMatch(/check/)
    const settled = await practice.call('screening.settle', {
      sessionId,
      flag: 'saddle-numbness',
      note: 'Seen in hospital, cleared.',
    })
    expect(settled.open.map(({ flag }) => flag)).toEqual(['night-pain', 'no-better'])
    expect(
      await practice.tryCall('screening.settle', { sessionId, flag: 'saddle-numbness', note: '' }),
    ).toMatchObject({ ok: false, error: { code: 'conflict' } })
  })

  it('stays open into the next session, and a later no closes it', async () => {
    await answer(['night-pain'])
    const next = await givenSession(practice, clientId, '2026-11-22', '15:00')
    expect((await practice.call('screening.get', { sessionId: next.id })).open).toHaveLength(1)
    sessionId = next.id
    expect((await answer([])).open).toEqual([])
  })

  it('knows no question of another list', async () => {
    expect(
      await practice.tryCall('screening.answer', {
        sessionId,
        answers: [{ flag: 'none', answer: 'no' }],
        note: '',
      }),
    ).toMatchObject({ ok: false, error: { code: 'invalid' } })
  })
})
