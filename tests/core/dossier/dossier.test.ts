import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { attachPdf } from '../../helpers/attachments.ts'
import { textOf } from '../../helpers/pdf.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'
import { conditionFields, givenClient, givenPoint, givenSession } from '../given.ts'

let practice: TestPractice
let clientId = ''
let pointId = ''

beforeEach(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
  const client = await givenClient(practice, 'Marta Lindqvist', {
    formerNames: ['Marta Ek'],
    allergies: 'lanolin',
    note: 'Brings a pillow.',
  })
  clientId = client.id
  const other = await givenClient(practice, 'Ida Fremd', { note: 'zaunkönig' })
  await givenSession(practice, other.id)
  for (const [date, told] of [
    ['2026-11-01', 'First words.'],
    ['2026-11-15', 'Later words.'],
  ] as const) {
    const { id: sessionId } = await givenSession(practice, clientId, date)
    await practice.call('sessions.saveField', { sessionId, edit: { field: 'subjective', value: told } })
    pointId = (await givenPoint(practice, sessionId, 'infraspinatus', 'left', 6)).pointId
  }
  const fields = conditionFields('epilepsy', { since: '2019', note: 'Last one in May.' })
  await practice.call('health.addCondition', { clientId, fields })
})
afterEach(() => practice.close())

describe('everything on record about a client', () => {
  it('stands in one PDF in order: who, health, the sessions from the first on', async () => {
    const { documentId, title } = await practice.call('dossier.render', { clientId })
    expect(title).toBe('Client record')
    const text = textOf(
      practice.host.published.find(({ id }) => id === documentId)?.bytes ?? new Uint8Array(),
    )
    const places = [
      'Client record',
      'Marta Lindqvist',
      'Marta Ek',
      'Brings a pillow.',
      'since 2019',
      'Last one in May.',
      'Allergy: lanolin',
      'First words.',
      'Infraspinatus left: trigger point, pain 6',
      'Later words.',
    ].map((words) => ({ words, at: text.indexOf(words) }))
    expect(places.filter(({ at }) => at < 0)).toEqual([])
    expect(places.map(({ at }) => at)).toEqual(places.map(({ at }) => at).toSorted((a, b) => a - b))
    expect(text).not.toContain('Fremd')
    expect(text).toContain('as on record on 22 November 2026 · page 1 of 1')
  })

  it('tells of consents, signatures and amendments, outcome measures and files on file', async () => {
    const agree = (subject: 'treatment' | 'health-data', on: string) =>
      practice.call('agreements.sign', {
        clientId,
        texts: [{ subject, version: 1 }],
        signedBy: 'Marta Lindqvist',
        signature: { kind: 'paper', on },
      })
    await agree('treatment', '2026-11-01')
    const { all } = await agree('health-data', '2026-11-15')
    const kept = all.find(({ subject }) => subject === 'health-data')
    await practice.call('agreements.withdraw', {
      id: kept?.id ?? '',
      revision: kept?.revision ?? 0,
      on: '2026-11-20',
      note: 'Moves away.',
    })
    const { id: sessionId } = await givenSession(practice, clientId, '2026-11-16')
    await practice.call('consent.record', { sessionId, area: 'face', answer: 'refused' })
    await practice.call('outcomes.save', {
      sessionId,
      outcome: { measure: 'activities', items: [{ text: 'Carrying the cello', score: 3 }] },
    })
    await practice.call('signing.sign', { sessionId })
    await practice.call('signing.amend', { sessionId, text: 'Said later that it was the left one.' })
    await attachPdf(practice, clientId, 'MRI of the neck')
    const { documentId } = await practice.call('dossier.render', { clientId })
    const text = textOf(
      practice.host.published.find(({ id }) => id === documentId)?.bytes ?? new Uint8Array(),
    ).replace(/\s+/g, ' ')
    for (const words of [
      'This note is a draft and not signed.',
      'Carrying the cello: 3 of 10',
      'Said later that it was the left one.',
      'It stands as it was signed.',
      'Face: refused',
      'Consent to massage treatment, version 1: given on 1 November 2026 by Marta Lindqvist, signed on paper',
      'given on 15 November 2026 by Marta Lindqvist, signed on paper; withdrawn on 20 November 2026: Moves away.',
      '22 November 2026: MRI of the neck',
    ]) {
      expect(text).toContain(words)
    }
  })

  it('tells of each intake what was answered, and when', async () => {
    const { id, revision } = await practice.call('intakes.begin', { clientId, kind: 'full' })
    const epilepsy = { condition: 'epilepsy', since: '1990', side: null, clearedBy: '' }
    const saved = await practice.call('intakes.save', {
      id,
      revision,
      answers: {
        texts: { 'reason.what': 'A stiff neck in the morning.' },
        conditions: [{ ...epilepsy, now: 'past', treated: 'with a spray' }],
        pains: [],
      },
    })
    await practice.call('intakes.describe', {
      id,
      revision: saved.revision,
      date: '2026-11-10',
      source: 'paper',
    })
    const { documentId } = await practice.call('dossier.render', { clientId })
    const text = textOf(
      practice.host.published.find((one) => one.id === documentId)?.bytes ?? new Uint8Array(),
    )
    expect(text).toContain('Intake, 10 November 2026: typed from paper, not looked through yet')
    expect(text).toContain('A stiff neck in the morning.')
    expect(text).toMatch(/in the past; since 1990; treated: with a spray/)
  })

  it('is written as data too: every row of this client and of no other', async () => {
    const path = join(practice.host.outFolder, 'record.json')
    await practice.call('dossier.saveData', { clientId, token: practice.host.choose(path) })
    const written = readFileSync(path, 'utf8')
    const data: unknown = JSON.parse(written)
    expect(data).toMatchObject({
      format: 'effleurage-client',
      version: 1,
      tables: {
        clients: [{ id: clientId, name: 'Marta Lindqvist', former_names: ['Marta Ek'] }],
        client_conditions: [{ condition: 'epilepsy' }],
        sessions: [{ subjective: 'First words.' }, { subjective: 'Later words.' }],
        points: [{}, { id: pointId }],
        readings: [{ muscle: 'infraspinatus' }, { muscle: 'infraspinatus' }],
      },
    })
    expect(written).not.toContain('zaunkönig')
    const trail = await practice.context.db.selectFrom('audit').select(['kind', 'subject']).execute()
    expect(trail).toContainEqual({ kind: 'dossier.saveData', subject: clientId })
  })

  it('needs a place that was chosen', async () => {
    expect(await practice.tryCall('dossier.saveData', { clientId, token: 'no such' })).toMatchObject({
      ok: false,
      error: { code: 'notFound' },
    })
  })
})
