import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/models/client.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'
import { conditionFields, fieldsOf, givenClient, givenPoint, givenSession } from '../given.ts'

let practice: TestPractice
let kept: Client
let gone: Client
let sessionId = ''
let pointId = ''

/** The whole content of the database but for what rises by itself and what the trail adds. */
async function rows() {
  const { db } = practice.context
  const tables = await sql<{ name: string }>`
    SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index%'
      AND name NOT IN ('audit', 'client_merges') ORDER BY name`.execute(db)
  const all: Record<string, unknown> = {}
  for (const { name } of tables.rows) {
    const found = await sql<Record<string, unknown>>`SELECT * FROM ${sql.table(name)} ORDER BY id`.execute(db)
    all[name] = found.rows.map(({ row: _, revision: __, ...image }) =>
      name === 'search_documents' ? { ...image, id: '' } : image,
    )
  }
  return all
}
const sorted = (all: Record<string, unknown>) => ({
  ...all,
  search_documents: Array.isArray(all.search_documents)
    ? all.search_documents.map((one) => JSON.stringify(one)).sort()
    : [],
})

beforeEach(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
  kept = await givenClient(practice, 'Marta Lindqvist', {
    phone: '0171 555 01',
    goals: 'Sleep',
    tags: ['desk'],
  })
  gone = await givenClient(practice, 'Marta Ek', {
    phone: '0171 555 99',
    email: 'marta@example.org',
    goals: 'Drive',
    tags: ['runner', 'Desk'],
    birthDate: '1980-03-03',
  })
  sessionId = (await givenSession(practice, gone.id, '2026-11-01')).id
  pointId = (await givenPoint(practice, sessionId, 'infraspinatus', 'left', 6)).pointId
  await practice.call('sessions.saveField', {
    sessionId,
    edit: { field: 'subjective', value: 'Kingfisher.' },
  })
  await practice.call('health.addCondition', { clientId: gone.id, fields: conditionFields('epilepsy') })
  await practice.call('appointments.set', {
    clientId: gone.id,
    sessionId: null,
    fields: { start: '2026-12-01T10:00:00.000Z', minutes: 60, zone: 'Europe/Berlin', place: '' },
  })
})
afterEach(() => practice.close())

const merge = (fromGone: readonly ('phone' | 'name')[] = []) =>
  practice.call('clients.merge', {
    keptId: kept.id,
    keptRevision: kept.revision,
    goneId: gone.id,
    goneRevision: gone.revision,
    fromGone: [...fromGone],
  })

describe('merging two clients', () => {
  it('shows beforehand what moves, what comes along and what must be chosen', async () => {
    expect(await practice.call('clients.mergePreview', { keptId: kept.id, goneId: gone.id })).toMatchObject({
      kept: { id: kept.id },
      gone: { id: gone.id },
      conflicts: ['name', 'phone'],
      added: ['birthDate', 'email', 'goals', 'tags', 'formerNames'],
      moves: { sessions: 1, points: 1, conditions: 1, appointments: 1, handouts: 0, others: 0 },
    })
  })

  it('leaves one record, with everything of both under it and the other name as a former one', async () => {
    const merged = await merge(['phone'])
    expect(merged).toMatchObject({
      id: kept.id,
      name: 'Marta Lindqvist',
      formerNames: ['Marta Ek'],
      phone: '0171 555 99',
      email: 'marta@example.org',
      birthDate: '1980-03-03',
      goals: 'Sleep\nDrive',
      tags: ['desk', 'runner'],
    })
    const { db } = practice.context
    for (const table of ['sessions', 'points', 'client_conditions', 'appointments'] as const) {
      expect(await db.selectFrom(table).select('client_id').distinct().execute()).toEqual([
        { client_id: kept.id },
      ])
    }
    expect(await db.selectFrom('clients').select('id').execute()).toEqual([{ id: kept.id }])
    expect(await sql`PRAGMA foreign_key_check`.execute(db)).toMatchObject({ rows: [] })
    expect(await practice.call('chart.forClient', { clientId: kept.id })).toMatchObject([
      { pointId, sessionId },
    ])
    expect(await practice.call('search.find', { text: 'ek', limit: 5 })).toMatchObject([
      { clientId: kept.id },
    ])
    expect(await practice.call('search.find', { text: 'kingfisher', limit: 5 })).toMatchObject([
      { clientId: kept.id, clientName: 'Marta Lindqvist' },
    ])
    const trail = await db.selectFrom('audit').select(['kind', 'subject']).orderBy('row').execute()
    expect(trail.slice(-2)).toEqual([
      { kind: 'clients.merge', subject: kept.id },
      { kind: 'clients.mergedAway', subject: gone.id },
    ])
  })

  it('takes back as one step, with nothing left over: by its own way, and by undo on the client', async () => {
    const before = sorted(await rows())
    await merge()
    const [done] = await practice.call('clients.merges', { id: kept.id })
    expect(done).toMatchObject({ goneName: 'Marta Ek', until: '2026-12-22T12:00:00.000Z' })
    expect(await practice.call('clients.unmerge', { id: done?.id ?? '' })).toMatchObject({ id: gone.id })
    expect(sorted(await rows())).toEqual(before)
    expect(await practice.call('clients.merges', { id: kept.id })).toEqual([])

    kept = await practice.call('clients.get', { id: kept.id })
    gone = await practice.call('clients.get', { id: gone.id })
    await merge()
    await practice.reopen()
    await practice.call('undo.undo', { kind: 'client', id: kept.id })
    expect(sorted(await rows())).toEqual(before)
    // the client who is there again can take back what was done before
    await practice.call('undo.undo', { kind: 'client', id: gone.id })
  })

  it('takes back weeks later too: what was written since in a session goes with it, what is new stays', async () => {
    await merge()
    await practice.call('sessions.saveField', { sessionId, edit: { field: 'assessment', value: 'Better.' } })
    const newPoint = await givenPoint(practice, sessionId, 'soleus', 'right')
    const later = await givenSession(practice, kept.id, '2026-11-22')
    const merged = await practice.call('clients.get', { id: kept.id })
    await practice.call('clients.update', {
      id: kept.id,
      revision: merged.revision,
      fields: fieldsOf('Marta Lindqvist', { phone: '0999', email: merged.email, goals: merged.goals }),
    })
    practice.clock.pass(29 * 24 * 60 * 60 * 1000)
    await practice.reopen()
    const [done] = await practice.call('clients.merges', { id: kept.id })
    await practice.call('clients.unmerge', { id: done?.id ?? '' })
    expect(await practice.call('clients.get', { id: kept.id })).toMatchObject({
      phone: '0999',
      email: '',
      goals: 'Sleep',
    })
    expect(await practice.call('sessions.get', { id: sessionId })).toMatchObject({
      clientId: gone.id,
      assessment: 'Better.',
    })
    expect(await practice.call('sessions.get', { id: later.id })).toMatchObject({ clientId: kept.id })
    const points = await practice.context.db.selectFrom('points').select(['id', 'client_id']).execute()
    expect(points).toEqual([
      { id: pointId, client_id: gone.id },
      { id: newPoint.pointId, client_id: gone.id },
    ])
  })

  it('keeps what a session could take back, before and after', async () => {
    await merge()
    await practice.call('undo.undo', { kind: 'session', id: sessionId })
    expect(await practice.call('sessions.get', { id: sessionId })).toMatchObject({ subjective: '' })
    const [done] = await practice.call('clients.merges', { id: kept.id })
    await practice.call('clients.unmerge', { id: done?.id ?? '' })
    await practice.call('undo.redo', { kind: 'session', id: sessionId })
    expect(await practice.call('sessions.get', { id: sessionId })).toMatchObject({
      clientId: gone.id,
      subjective: 'Kingfisher.',
    })
  })

  it('leaves two signed chains side by side, byte for byte, and goes on with the one of the client who stays', async () => {
    const own = await givenSession(practice, kept.id, '2026-11-10')
    for (const id of [own.id, sessionId]) await practice.call('signing.sign', { sessionId: id })
    const signed = async () =>
      (await practice.context.db.selectFrom('signatures').selectAll().orderBy('row').execute()).map(
        ({ client_id, ...link }) => ({ link, client: client_id }),
      )
    const before = await signed()
    await merge()
    const after = await signed()
    expect(after.map(({ link }) => link)).toEqual(before.map(({ link }) => link))
    expect(after.map(({ client }) => client)).toEqual([kept.id, kept.id])
    expect(await practice.call('signing.verify', { clientId: kept.id })).toMatchObject({ doubtful: [] })
    const later = await givenSession(practice, kept.id, '2026-11-20')
    await practice.call('signing.sign', { sessionId: later.id })
    expect((await signed()).map(({ link }) => [link.chain, link.ordinal])).toEqual([
      [kept.id, 1],
      [gone.id, 1],
      [kept.id, 2],
    ])
    const [done] = await practice.call('clients.merges', { id: kept.id })
    await practice.call('clients.unmerge', { id: done?.id ?? '' })
    for (const clientId of [kept.id, gone.id]) {
      expect(await practice.call('signing.verify', { clientId })).toMatchObject({ doubtful: [] })
    }
  })

  it('cannot be taken apart once a session that would go back was signed in the chain of the one who stays', async () => {
    await merge()
    await practice.call('signing.sign', { sessionId })
    const [done] = await practice.call('clients.merges', { id: kept.id })
    expect(await practice.tryCall('clients.unmerge', { id: done?.id ?? '' })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    })
    expect(await practice.call('signing.verify', { clientId: kept.id })).toMatchObject({ doubtful: [] })
  })

  it('cannot be taken apart once points of both stand in one session', async () => {
    await merge()
    const later = await givenSession(practice, kept.id, '2026-11-22')
    await practice.call('chart.readAgain', { sessionId: later.id, pointId })
    const [done] = await practice.call('clients.merges', { id: kept.id })
    expect(await practice.tryCall('clients.unmerge', { id: done?.id ?? '' })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    })
    expect(await practice.call('sessions.get', { id: sessionId })).toMatchObject({ clientId: kept.id })
  })

  it('is forgotten after thirty days, and refused for a record that was changed meanwhile', async () => {
    await practice.call('clients.update', { id: gone.id, revision: 1, fields: fieldsOf('Marta Öst') })
    const stale = await practice.tryCall('clients.merge', {
      keptId: kept.id,
      keptRevision: 1,
      goneId: gone.id,
      goneRevision: 1,
      fromGone: [],
    })
    expect(stale).toMatchObject({ ok: false, error: { code: 'conflict' } })
    gone = await practice.call('clients.get', { id: gone.id })
    await merge()
    const [merged] = await practice.context.db.selectFrom('client_merges').select('id').execute()
    if (merged === undefined) throw new Error('nothing was kept of the merge')
    practice.clock.pass(31 * 24 * 60 * 60 * 1000)
    await practice.reopen()
    expect(await practice.context.db.selectFrom('client_merges').selectAll().execute()).toMatchObject([
      { kept_id: kept.id, gone_id: gone.id, gone_name: '', state: '' },
    ])
    expect(await practice.call('clients.merges', { id: kept.id })).toEqual([])
    expect(await practice.tryCall('clients.unmerge', { id: merged.id })).toMatchObject({
      ok: false,
      error: { code: 'notFound' },
    })
    expect(await practice.call('undo.state', { kind: 'client', id: kept.id })).toMatchObject({ undo: null })
  })
})
