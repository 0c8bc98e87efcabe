import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { noFilters, type SearchFilters } from '../../../src/contract/models/search.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'
import { conditionFields, givenClient, givenPoint, givenSession } from '../given.ts'

let practice: TestPractice
let marta = ''
let jonas = ''
let march = ''
let may = ''
let june = ''

beforeEach(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
  marta = (await givenClient(practice, 'Marta Lindqvist', { formerNames: ['Marta Ek'] })).id
  jonas = (await givenClient(practice, 'Jonas Weber')).id
  const written = async (clientId: string, date: string, subjective: string) => {
    const { id } = await givenSession(practice, clientId, date)
    await practice.call('sessions.saveField', {
      sessionId: id,
      edit: { field: 'subjective', value: subjective },
    })
    return id
  }
  march = await written(marta, '2026-03-10', 'Kingfisher in spring.')
  may = await written(marta, '2026-05-10', 'Nothing new.')
  june = await written(jonas, '2026-06-10', 'Kingfisher at the lake.')
  await givenPoint(practice, may, 'infraspinatus', 'left', 6)
  await givenPoint(practice, june, 'soleus', 'right', 3)
  await practice.call('health.addCondition', { clientId: marta, fields: conditionFields('epilepsy') })
  await practice.call('signing.sign', { sessionId: june })
})
afterEach(() => practice.close())

const found = async (text: string, filters: Partial<SearchFilters>) =>
  (await practice.call('search.find', { text, limit: 20, filters: { ...noFilters, ...filters } })).map(
    (hit) =>
      hit.kind === 'client' ? `client ${hit.clientId}` : hit.kind === 'note' ? hit.sessionId : hit.paperId,
  )

describe('filters of the search', () => {
  it('leave the search as it was while they ask nothing', async () => {
    expect(await found('kingfisher', {})).toEqual([june, march])
    expect(await found('', {})).toEqual([])
  })

  it('take sessions of some days, with and without words', async () => {
    expect(await found('', { from: '2026-05-01' })).toEqual([june, may])
    expect(await found('', { from: '2026-03-10', to: '2026-05-10' })).toEqual([may, march])
    expect(await found('kingfisher', { to: '2026-05-31' })).toEqual([march])
  })

  it('take sessions in which a muscle was charted', async () => {
    expect(await found('', { muscle: 'soleus' })).toEqual([june])
    expect(await found('kingfisher', { muscle: 'infraspinatus' })).toEqual([])
    expect(await found('nothing', { muscle: 'infraspinatus' })).toEqual([may])
  })

  it('take clients with a condition, and their sessions', async () => {
    expect(await found('', { condition: 'epilepsy' })).toEqual([`client ${marta}`, may, march])
    expect(await found('jonas', { condition: 'epilepsy' })).toEqual([])
    expect(await found('', { condition: 'epilepsy', from: '2026-05-01' })).toEqual([may])
  })

  it('take sessions that are not signed yet', async () => {
    expect(await found('', { unsigned: true })).toEqual([may, march])
    expect(await found('kingfisher', { unsigned: true })).toEqual([march])
  })
})

describe('what was found', () => {
  it('names the former name that was typed', async () => {
    const [hit] = await practice.call('search.find', { text: 'marta ek', limit: 5 })
    expect(hit).toMatchObject({
      kind: 'client',
      formerName: [
        { text: 'Marta', hit: true },
        { text: ' ', hit: false },
        { text: 'Ek', hit: true },
      ],
    })
    const [present] = await practice.call('search.find', { text: 'lindq', limit: 5 })
    expect(present).toMatchObject({ formerName: [] })
  })

  it('is opened at the field of the note, the point or the mark that holds the words', async () => {
    const within = (sessionId: string, text: string) => practice.call('search.within', { sessionId, text })
    expect(await within(march, 'king')).toEqual({ kind: 'field', field: 'subjective' })
    const point = await givenPoint(practice, march, 'soleus', 'left')
    await practice.call('chart.changePoint', {
      sessionId: march,
      pointId: point.pointId,
      fields: { note: 'Melts after the ötztal walk' },
    })
    // the chart has written it into the note
    expect(await within(march, 'otztal')).toEqual({ kind: 'field', field: 'objective' })
    await practice.call('sessions.saveField', {
      sessionId: march,
      edit: { field: 'objective', value: 'In my own words.' },
    })
    expect(await within(march, 'otztal')).toEqual({ kind: 'point', id: point.pointId })
    expect(await within(march, 'nowhere')).toBeNull()
  })

  it('is a sheet by what stood on it when it was given, and a letter by its text', async () => {
    const { documentId } = await practice.call('handouts.render', {
      sessionId: may,
      choices: { leftOut: [], added: [], note: 'Mind the heron on the ladder.' },
    })
    expect(await practice.call('search.find', { text: 'heron', limit: 5 })).toEqual([])
    const given = await practice.call('handouts.give', { documentId, how: 'printed' })
    expect(await practice.call('search.find', { text: 'heron ladd', limit: 5 })).toMatchObject([
      { kind: 'paper', paper: 'handout', paperId: given.id, clientId: marta, clientName: 'Marta Lindqvist' },
    ])
    const { fields } = await practice.call('letters.propose', { clientId: marta, template: 'blank' })
    const letter = await practice.call('letters.render', {
      clientId: marta,
      fields: { ...fields, body: 'The bittern is shy.' },
    })
    const written = await practice.call('letters.give', { documentId: letter.documentId })
    expect(await practice.call('search.find', { text: 'bittern', limit: 5 })).toMatchObject([
      { kind: 'paper', paper: 'letter', paperId: written.id },
    ])
  })

  it('is what was noted when a client first came, however many newer sessions hold the word', async () => {
    const old = await givenClient(practice, 'Ida Alt', { note: 'She breeds kingfishers.' })
    const { db } = practice.context
    const rows = Array.from({ length: 600 }, (_, index) => ({
      id: practice.context.newId(),
      kind: 'session',
      owner: index === 0 ? may : practice.context.newId(),
      client_id: jonas,
      date: '2026-07-01',
      text: 'kingfisher',
      folded: 'kingfisher',
      row: 10_000 + index,
    }))
    await db.deleteFrom('search_documents').where('owner', '=', may).execute()
    for (const row of rows) await db.insertInto('search_documents').values(row).execute()
    const hits = await practice.call('search.find', { text: 'kingfisher', limit: 5 })
    expect(hits).toContainEqual(expect.objectContaining({ kind: 'client', clientId: old.id }))
  })
})
