import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestPractice, type TestPractice } from '../helpers/practice.ts'
import { conditionFields, fieldsOf, givenClient, givenPoint, givenSession } from './given.ts'

let practice: TestPractice
beforeEach(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
})
afterEach(() => practice.close())

const refusal = (field: string, why: string) => ({
  ok: false,
  error: { code: 'invalid', fields: { [field]: why } },
})

describe('a note of a hundred thousand characters', () => {
  const longest = `${'Zaunkönig. '.repeat(9090)}${'e'.repeat(10)}`

  it('is kept to the last one, found, signed and printed; one more is refused and what is stored stays', async () => {
    expect(longest).toHaveLength(100_000)
    const { id: clientId } = await givenClient(practice)
    const { id: sessionId } = await givenSession(practice, clientId)
    const save = (value: string) =>
      practice.tryCall('sessions.saveField', { sessionId, edit: { field: 'subjective', value } })
    expect((await save(longest)).ok).toBe(true)
    expect(await save(`${longest}!`)).toMatchObject(refusal('edit.value', 'tooLong'))
    expect((await practice.call('sessions.get', { id: sessionId })).subjective).toBe(longest)
    expect(await practice.call('search.find', { text: 'eeeeeeeee', limit: 5 })).toMatchObject([
      { kind: 'note', sessionId },
    ])
    await practice.call('signing.sign', { sessionId })
    expect(await practice.call('signing.ofSession', { sessionId })).toMatchObject({ verdict: 'unchanged' })
    expect((await practice.call('reports.render', { sessionId })).pages).toBeGreaterThan(10)
  })

  it.each([
    ['a client', (text: string) => practice.tryCall('clients.create', fieldsOf('A', { note: text })), 'note'],
    [
      'a condition',
      async (text: string) =>
        practice.tryCall('health.addCondition', {
          clientId: (await givenClient(practice)).id,
          fields: conditionFields('anticoagulants', { note: text }),
        }),
      'fields.note',
    ],
  ])('is kept of %s, and one more is refused at the field', async (_what, write, field) => {
    expect((await write(longest)).ok).toBe(true)
    expect(await write(`${longest}!`)).toMatchObject(refusal(field, 'tooLong'))
  })
})

describe('a day that cannot be', () => {
  it.each(['2026-02-30', '2026-13-01', '2025-02-29', 'yesterday', '', '0000-00-00'])(
    '%j is refused wherever a day is written',
    async (day) => {
      const { id: clientId } = await givenClient(practice)
      const { id: sessionId } = await givenSession(practice, clientId)
      const { id: intakeId, revision } = await practice.call('intakes.begin', { clientId, kind: 'full' })
      const written = [
        [practice.tryCall('clients.create', fieldsOf('A', { birthDate: day })), 'birthDate'],
        [practice.tryCall('sessions.create', { clientId, date: day, startTime: null, minutes: 30 }), 'date'],
        [
          practice.tryCall('sessions.saveField', { sessionId, edit: { field: 'date', value: day } }),
          'edit.value',
        ],
        [
          practice.tryCall('intakes.describe', { id: intakeId, revision, date: day, source: 'paper' }),
          'date',
        ],
        [
          practice.tryCall('health.addCondition', {
            clientId,
            fields: conditionFields('pregnancy', { dueDate: day }),
          }),
          'fields.dueDate',
        ],
      ] as const
      for (const [reply, field] of written) expect(await reply).toMatchObject(refusal(field, 'dateInvalid'))
      expect(await practice.call('clients.list', { archived: true })).toHaveLength(1)
      expect((await practice.call('sessions.get', { id: sessionId })).date).toBe('2026-11-22')
    },
  )

  it('a birth tomorrow is refused, one today is not', async () => {
    const born = (birthDate: string) => practice.tryCall('clients.create', fieldsOf('A', { birthDate }))
    expect(await born('2026-11-23')).toMatchObject(refusal('birthDate', 'dateInFuture'))
    expect((await born('2026-11-22')).ok).toBe(true)
  })
})

describe('writing that our fonts do not have', () => {
  const hebrew = 'נועה לוי'
  const letters = [...new Set(hebrew.replace(' ', ''))]

  it('is kept as it is, found by its words, and named before any paper with it is printed', async () => {
    const { id: clientId } = await givenClient(practice, hebrew, { note: 'likes 🦊, says ש״ע' })
    const { id: sessionId } = await givenSession(practice, clientId)
    await givenPoint(practice, sessionId)
    await practice.call('sessions.saveField', {
      sessionId,
      edit: { field: 'subjective', value: 'كتف يؤلم 💆🏽‍♀️' },
    })
    expect((await practice.call('sessions.get', { id: sessionId })).subjective).toBe('كتف يؤلم 💆🏽‍♀️')
    expect(await practice.call('search.find', { text: 'كتف', limit: 5 })).toMatchObject([{ sessionId }])
    expect(await practice.call('search.find', { text: 'לוי נו', limit: 5 })).toMatchObject([{ clientId }])
    const { fields } = await practice.call('letters.propose', { clientId, template: 'report' })
    const papers = {
      report: await practice.call('reports.render', { sessionId }),
      dossier: await practice.call('dossier.render', { clientId }),
      chart: await practice.call('chart.render', { sessionId }),
      letter: await practice.call('letters.render', { clientId, fields }),
    }
    for (const [paper, { missingCharacters }] of Object.entries(papers))
      expect([paper, ...missingCharacters]).toEqual(expect.arrayContaining([paper, ...letters]))
    expect(papers.report.missingCharacters).toEqual(expect.arrayContaining(['ك', '💆']))
    expect(await practice.call('agreements.unprintable', { clientId, signedBy: 'Noa Levi 🙂' })).toEqual([
      ...letters,
      '🙂',
    ])
    const { id } = await givenClient(practice, 'Łukasz Żółć')
    expect(await practice.call('agreements.unprintable', { clientId: id, signedBy: 'Зоя Їжак' })).toEqual([])
  })
})

describe('characters that cannot be seen', () => {
  it('are taken out of names and notes, so that what looks alike is alike', async () => {
    const { id: clientId, name } = await givenClient(practice, 'Mar\u200bta\u2060 Lind\u00adqvist\ufeff')
    expect(name).toBe('Marta Lindqvist')
    const { id: sessionId } = await givenSession(practice, clientId)
    await practice.call('sessions.saveField', {
      sessionId,
      edit: { field: 'assessment', value: 'tra\u200bpezius\ufeff tight' },
    })
    expect((await practice.call('sessions.get', { id: sessionId })).assessment).toBe('trapezius tight')
    expect(await practice.call('search.find', { text: 'trapezius', limit: 5 })).toMatchObject([{ sessionId }])
  })
})
