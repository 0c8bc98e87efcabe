import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ConditionAnswer, IntakeAnswers } from '../../../src/contract/models/intake.ts'
import { blankAnswers } from '../../../src/contract/models/intake.ts'
import { checklist } from '../../../src/core/intakes/questions.ts'
import { textOf } from '../../helpers/pdf.ts'
import { addClient, addSession } from '../../helpers/people.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'

let practice: TestPractice
let clientId: string
beforeEach(async () => {
  practice = await openTestPractice()
  clientId = (await addClient(practice, { name: 'Marta Lindqvist' })).id
})
afterEach(() => practice.close())

const ticked = (condition: string, more: Partial<ConditionAnswer> = {}): ConditionAnswer => ({
  condition,
  now: 'current',
  since: '',
  side: null,
  treated: '',
  clearedBy: '',
  ...more,
})
const filled = async (answers: Partial<IntakeAnswers>) => {
  const { id, revision } = await practice.call('intakes.begin', { clientId, kind: 'full' })
  return practice.call('intakes.save', { id, revision, answers: { ...blankAnswers, ...answers } })
}
const alerts = () => practice.call('health.alerts', { clientId })

describe('an intake', () => {
  it('asks of no condition twice, and of each in everyday words', async () => {
    const asked = checklist.flatMap(({ conditions }) => conditions)
    expect(new Set(asked).size).toBe(asked.length)
    const { groups } = await practice.call('intakes.form', { kind: 'full', version: null })
    expect(groups.flatMap(({ conditions }) => conditions.map(({ id }) => id))).toEqual(asked)
    for (const { conditions } of groups)
      for (const { everyday } of conditions) expect(everyday.length).toBeGreaterThan(3)
  })

  it('is kept as it is typed, at one step of undo, and found by search', async () => {
    const begun = await practice.call('intakes.begin', { clientId, kind: 'full' })
    let { revision } = begun
    for (const words of ['a', 'a sti', 'a stiff neck in the morning'])
      revision = (
        await practice.call('intakes.save', {
          id: begun.id,
          revision,
          answers: { ...blankAnswers, texts: { 'reason.what': words } },
        })
      ).revision
    const hits = await practice.call('search.find', { text: 'stiff morn', limit: 5 })
    expect(hits).toMatchObject([{ kind: 'client', clientId }])
    expect(
      await practice.tryCall('intakes.save', { id: begun.id, revision: 1, answers: blankAnswers }),
    ).toMatchObject({ ok: false, error: { code: 'conflict' } })
    await practice.call('undo.undo', { kind: 'client', id: clientId })
    expect((await practice.call('intakes.get', { id: begun.id })).answers).toEqual(blankAnswers)
    expect(await practice.call('search.find', { text: 'stiff morn', limit: 5 })).toEqual([])
  })

  it('changes no alert until the masseur confirms, then those alone that were taken over', async () => {
    const { id, revision } = await filled({
      conditions: [
        ticked('anticoagulants', { since: 'about 2021', treated: 'Dr Stein', clearedBy: 'Dr Stein' }),
        ticked('osteoporosis', { since: '2019-04' }),
        ticked('varicose-veins', { now: 'past', side: 'left' }),
      ],
    })
    expect(await alerts()).toEqual([])
    const { proposals } = await practice.call('intakes.review', { id })
    expect(
      proposals.map(({ fields: { condition, status, since, side, clearance, note } }) => ({
        condition,
        status,
        since,
        side,
        clearance,
        note,
      })),
    ).toEqual([
      {
        condition: 'anticoagulants',
        status: 'current',
        since: '2021',
        side: null,
        clearance: null,
        note: 'Since: about 2021. Treated: Dr Stein. Cleared by, as the client says: Dr Stein.',
      },
      {
        condition: 'osteoporosis',
        status: 'current',
        since: '2019-04',
        side: null,
        clearance: null,
        note: '',
      },
      { condition: 'varicose-veins', status: 'past', since: null, side: 'left', clearance: null, note: '' },
    ])
    const take = proposals.slice(0, 1).map(({ fields }) => fields)
    const confirmed = await practice.call('intakes.confirm', { id, revision, take, record: null })
    expect(confirmed.confirmedAt).not.toBeNull()
    expect(
      (await practice.call('health.conditions', { clientId })).map(({ condition }) => condition),
    ).toEqual(['anticoagulants'])
    expect(await alerts()).toHaveLength(1)
    // Confirmed is closed; undo opens it again and takes the alert away.
    expect(
      await practice.tryCall('intakes.save', { id, revision: confirmed.revision, answers: blankAnswers }),
    ).toMatchObject({ error: { code: 'conflict' } })
    await practice.call('undo.undo', { kind: 'client', id: clientId })
    expect(await alerts()).toEqual([])
    expect((await practice.call('intakes.get', { id })).confirmedAt).toBeNull()
  })

  it('takes over side, since when and a clearance, and says which of several conditions is wrong where', async () => {
    const { id, revision } = await filled({
      conditions: [ticked('anticoagulants'), ticked('varicose-veins', { side: 'left', since: '2019' })],
    })
    const { proposals } = await practice.call('intakes.review', { id })
    expect(proposals.map(({ fields: { side, since } }) => [side, since])).toEqual([
      [null, null],
      ['left', '2019'],
    ])
    const [first, second] = proposals.map(({ fields }) => fields)
    if (first === undefined || second === undefined) throw new Error('nothing is proposed')
    const clearance = { by: 'Dr Stein', on: '2025-11-01', until: null, scope: 'light pressure' }
    const take = [first, { ...second, side: 'both' as const, since: '2999', clearance }]
    expect(await practice.tryCall('intakes.confirm', { id, revision, take, record: null })).toMatchObject({
      ok: false,
      error: { code: 'invalid', fields: { 'take.1.since': 'dateInFuture' } },
    })
    expect(await practice.call('health.conditions', { clientId })).toEqual([])
    await practice.call('intakes.confirm', {
      id,
      revision,
      take: [first, { ...second, side: 'both' as const, clearance }],
      record: null,
    })
    expect(await practice.call('health.conditions', { clientId })).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ condition: 'varicose-veins', side: 'both', since: '2019', clearance }),
      ]),
    )
  })

  it('is removed with everything it said and comes back whole, while what was confirmed of it stays', async () => {
    const { id, revision } = await filled({
      conditions: [ticked('anticoagulants')],
      texts: { 'reason.what': 'a whistling knee' },
    })
    const [proposal] = (await practice.call('intakes.review', { id })).proposals
    await practice.call('intakes.confirm', {
      id,
      revision,
      take: proposal ? [proposal.fields] : [],
      record: null,
    })
    const before = await practice.call('intakes.get', { id })
    await practice.call('intakes.remove', { id })
    expect(await practice.call('intakes.list', { clientId })).toEqual([])
    expect(await practice.call('search.find', { text: 'whistling', limit: 5 })).toEqual([])
    expect(await alerts()).toHaveLength(1)
    await practice.call('undo.undo', { kind: 'client', id: clientId })
    expect(await practice.call('intakes.get', { id })).toEqual(before)
    expect(await practice.call('search.find', { text: 'whistling', limit: 5 })).toHaveLength(1)
  })

  it('shows what is on record already beside what was ticked', async () => {
    await filled({ conditions: [ticked('epilepsy')] }).then(async ({ id, revision }) => {
      const { proposals } = await practice.call('intakes.review', { id })
      await practice.call('intakes.confirm', {
        id,
        revision,
        take: proposals.map(({ fields }) => fields),
        record: null,
      })
    })
    const again = await filled({ conditions: [ticked('epilepsy')] })
    const { proposals } = await practice.call('intakes.review', { id: again.id })
    expect(proposals[0]?.onRecord).toMatchObject({ condition: 'epilepsy', status: 'current' })
  })

  it('offers written answers for the record, changes nothing before the masseur confirms, and is undone as one', async () => {
    const client = await practice.call('clients.get', { id: clientId })
    const { id: _, revision: __, archivedAt, createdAt, ...fields } = client
    await practice.call('clients.update', {
      id: clientId,
      revision: client.revision,
      fields: { ...fields, allergies: 'latex', doctor: 'Dr Stein, for the heart' },
    })
    const { id, revision } = await filled({
      texts: {
        'history.allergies': 'Mandelöl\nbee stings',
        'history.medicines': 'Marcumar since the operation',
        'history.doctor': 'Dr Stein',
        'goals.what': 'sleep on my right side',
        'goals.pressure': 'Firm, please',
        'days.loads': 'none',
      },
    })
    const review = await practice.call('intakes.review', { id })
    expect(review.written.map(({ field, onRecord, proposed }) => [field, onRecord, proposed])).toEqual([
      ['allergies', 'latex', 'latex; Mandelöl; bee stings'],
      ['preferredPressure', '', '4'],
      ['goals', '', 'sleep on my right side'],
    ])
    expect(review.medicines).toBe('Marcumar since the operation')
    expect(
      review.proposals.map(({ from, fields: { condition, note } }) => ({ from, condition, note })),
    ).toEqual([
      {
        from: 'medicines',
        condition: 'anticoagulants',
        note: 'Medicines, as the client says: Marcumar since the operation.',
      },
    ])
    expect((await alerts()).map(({ label }) => label).join()).not.toContain('Mandelöl')
    expect(await practice.call('intakes.medicines', { clientId })).toEqual([])

    const taken = { allergies: 'latex; Mandelöl; bee stings', preferredPressure: 4 }
    const confirm = { id, revision, take: [] }
    expect(
      await practice.tryCall('intakes.confirm', {
        ...confirm,
        record: { revision: client.revision, fields: taken },
      }),
    ).toMatchObject({ error: { code: 'conflict' } })
    await practice.call('intakes.confirm', {
      ...confirm,
      record: { revision: review.clientRevision, fields: taken },
    })
    expect(await practice.call('clients.get', { id: clientId })).toMatchObject({
      ...taken,
      doctor: 'Dr Stein, for the heart',
      goals: '',
    })
    expect((await alerts()).map(({ label }) => label).join()).toContain('Mandelöl')
    expect(await practice.call('intakes.medicines', { clientId })).toMatchObject([
      { intakeId: id, words: 'Marcumar since the operation' },
    ])
    await practice.call('undo.undo', { kind: 'client', id: clientId })
    expect(await practice.call('clients.get', { id: clientId })).toMatchObject({
      allergies: 'latex',
      preferredPressure: null,
    })
    expect(await practice.call('intakes.medicines', { clientId })).toEqual([])
  })

  it('brings painted places onto the chart of an open session, and leaves out what lies beside the figure', async () => {
    const session = await addSession(practice, clientId)
    const { id } = await filled({
      pains: [
        {
          form: 'stroke',
          view: 'posterior',
          closed: false,
          points: [
            [480, 560],
            [500, 600],
            [520, 640],
          ],
        },
        {
          form: 'stroke',
          view: 'posterior',
          closed: false,
          points: [
            [5, 5],
            [10, 10],
          ],
        },
      ],
    })
    expect((await practice.call('intakes.review', { id })).openSession).toMatchObject({ id: session.id })
    expect(await practice.call('intakes.toChart', { id, sessionId: session.id })).toEqual({ drawn: 1 })
    expect(await practice.call('chart.marks', { sessionId: session.id })).toMatchObject([
      { kind: 'pain-area', note: 'Painted by the client' },
    ])
    const other = await addClient(practice, { name: 'Ewa' })
    const strange = await addSession(practice, other.id)
    expect(await practice.tryCall('intakes.toChart', { id, sessionId: strange.id })).toMatchObject({
      ok: false,
    })
  })

  it('is told when and from what it was typed in, never of a day to come', async () => {
    const { id, revision } = await filled({})
    expect(
      await practice.tryCall('intakes.describe', { id, revision, date: '2026-11-23', source: 'paper' }),
    ).toMatchObject({ error: { fields: { date: 'dateInFuture' } } })
    await practice.call('intakes.describe', { id, revision, date: '2026-11-20', source: 'paper' })
    expect(await practice.call('intakes.list', { clientId })).toMatchObject([
      { id, date: '2026-11-20', source: 'paper', confirmedAt: null },
    ])
    await practice.call('intakes.remove', { id })
    expect(await practice.call('intakes.list', { clientId })).toEqual([])
    await practice.call('undo.undo', { kind: 'client', id: clientId })
    expect(await practice.call('intakes.list', { clientId })).toHaveLength(1)
  })
})

describe("the masseur's own questions", () => {
  it('are versions: an intake keeps those it was asked, and a question whose words stay keeps its id', async () => {
    const sections = [{ title: 'Riding', questions: ['Which horse?', 'How long?'] }]
    await practice.call('intakes.editOwnSections', { basedOn: 0, sections })
    const old = await practice.call('intakes.begin', { clientId, kind: 'full' })
    const next = [{ title: 'Riding', questions: ['How long?', 'Which saddle?'] }]
    await practice.call('intakes.editOwnSections', { basedOn: 1, sections: next })
    const questionsOf = async (version: number | null) =>
      (await practice.call('intakes.form', { kind: 'full', version })).sections.at(-1)?.questions ?? []
    const [first, second] = [await questionsOf(old.formVersion), await questionsOf(null)]
    expect(first.map(({ label }) => label)).toEqual(['Which horse?', 'How long?'])
    expect(second.map(({ label }) => label)).toEqual(['How long?', 'Which saddle?'])
    expect(second[0]?.id).toBe(first[1]?.id)
    expect(await practice.tryCall('intakes.editOwnSections', { basedOn: 1, sections })).toMatchObject({
      error: { code: 'conflict' },
    })
  })
})

describe('the blank form', () => {
  it.each(['a4', 'letter'] as const)(
    'asks everything on %s, with boxes, lines and a figure to draw on',
    async (paper) => {
      await practice.call('intakes.editOwnSections', {
        basedOn: 0,
        sections: [{ title: 'Riding', questions: ['Which horse?'] }],
      })
      const { documentId, pages } = await practice.call('intakes.blank', { paper })
      const bytes = practice.host.published.find(({ id }) => id === documentId)?.bytes ?? Buffer.of()
      expect(pages).toBeGreaterThan(1)
      const text = textOf(bytes)
      const { sections, groups } = await practice.call('intakes.form', { kind: 'full', version: null })
      for (const { title, questions } of sections) {
        expect(text).toContain(title)
        for (const { label } of questions) expect(text).toContain(label)
      }
      for (const { conditions } of groups)
        for (const { everyday } of conditions)
          expect(text.replace(/\s/g, '')).toContain(everyday.replace(/\s/g, ''))
      expect(text).toContain('Where it hurts')
      expect(text).not.toContain('Marta')
    },
  )
})
