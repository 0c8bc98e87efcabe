import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SentTo } from '../../../src/contract/procedures.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'
import { givenClient, givenPoint, givenSession, spotOf, stage } from '../given.ts'

let practice: TestPractice
let clientId: string
beforeEach(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
  clientId = (await givenClient(practice)).id
})
afterEach(() => practice.close())

const db = () => practice.context.db
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
const write = (sessionId: string, edit: SentTo<'sessions.saveField'>['edit']) =>
  practice.call('sessions.saveField', { sessionId, edit })

/** A session with something in each of its tables. */
async function fullSession(date = '2026-11-22') {
  const session = await givenSession(practice, clientId, date, '14:30')
  await write(session.id, { field: 'subjective', value: 'Ache since Monday 🙂 כאב' })
  await write(session.id, { field: 'painBefore', value: 6 })
  const point = await givenPoint(practice, session.id, 'infraspinatus', 'left', 6)
  await practice.call('chart.drawMark', {
    sessionId: session.id,
    kind: 'pain-area',
    shape: { form: 'zone', zone: 'upper-back', side: 'left' },
    fields: {},
  })
  await practice.call('plans.addBlock', { sessionId: session.id, fields: stage(), at: 0 })
  return { ...session, pointId: point.pointId }
}

const sign = (sessionId: string) => practice.call('signing.sign', { sessionId })
const verdict = async (sessionId: string) =>
  (await practice.call('signing.ofSession', { sessionId }))?.verdict ?? null

describe('signing', () => {
  it('keeps what the session shows as canonical JSON with its hash, by name and moment', async () => {
    const { id, pointId } = await fullSession()
    expect(await practice.call('signing.ofSession', { sessionId: id })).toBeNull()
    expect(await sign(id)).toMatchObject({
      sessionId: id,
      at: '2026-11-22T12:00:00.000Z',
      by: 'Ida Blum',
      verdict: 'unchanged',
      amendments: [],
    })
    const row = await db().selectFrom('signatures').selectAll().executeTakeFirstOrThrow()
    expect(row.sha256).toBe(sha256(row.content))
    const content = JSON.parse(row.content)
    expect(JSON.stringify(content)).toBe(row.content)
    expect(Object.keys(content)).toEqual(Object.keys(content).toSorted())
    expect(content).toMatchObject({ client: { name: 'Marta Lindqvist' }, version: 1 })
    expect(content.rows.sessions[0]).toMatchObject({ subjective: 'Ache since Monday 🙂 כאב', pain_before: 6 })
    expect(content.rows.readings).toMatchObject([{ point_id: pointId, pain: 6 }])
    expect(content.rows.marks).toMatchObject([{ kind: 'pain-area', zone: 'upper-back' }])
    expect(content.rows.plan_blocks).toMatchObject([{ technique: 'EFF', minutes: 10 }])
    expect(await practice.call('sessions.get', { id })).toMatchObject({ status: 'signed' })
  })

  it('chains the signatures of one client, each to the one before it', async () => {
    const first = await fullSession('2026-11-01')
    const second = await fullSession('2026-11-15')
    const other = await givenSession(practice, (await givenClient(practice, 'Jonas Ek')).id)
    await sign(first.id)
    await sign(other.id)
    await sign(second.id)
    await practice.call('signing.amend', { sessionId: first.id, text: 'Called: better.' })
    const rows = await db().selectFrom('signatures').selectAll().orderBy('row').execute()
    const own = rows.filter(({ client_id }) => client_id === clientId)
    expect(own.map(({ ordinal, kind }) => [ordinal, kind])).toEqual([
      [1, 'note'],
      [2, 'note'],
      [3, 'amendment'],
    ])
    expect(own[1]?.previous).toBe(own[0]?.hash)
    expect(own[2]?.previous).toBe(own[1]?.hash)
    expect(rows.find(({ session_id }) => session_id === other.id)?.ordinal).toBe(1)
    expect(await practice.call('signing.verify', { clientId })).toEqual({ signed: 2, doubtful: [] })
  })

  it('signs a session of the past, and whatever is signed later for an earlier day', async () => {
    const late = await fullSession('2026-11-22')
    await sign(late.id)
    const early = await fullSession('2026-03-01')
    await sign(early.id)
    expect(await practice.call('signing.verify', { clientId })).toEqual({ signed: 2, doubtful: [] })
  })

  it('is refused twice, and while a treatment runs', async () => {
    const { id: sessionId } = await fullSession()
    await practice.call('treatment.start', { sessionId, mode: 'free', reason: 'asked' })
    expect(await practice.tryCall('signing.sign', { sessionId })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    })
    await practice.call('treatment.act', { sessionId, act: { kind: 'end' } })
    await sign(sessionId)
    expect(await practice.tryCall('signing.sign', { sessionId })).toMatchObject({
      ok: false,
      error: { code: 'signed' },
    })
  })

  it('leaves the list of Today, and stands on the trail without a word of what was signed', async () => {
    const { id } = await fullSession()
    const unfinished = async () =>
      (await practice.call('today.overview', {})).unfinished.map(({ sessionId }) => sessionId)
    expect(await unfinished()).toEqual([id])
    await sign(id)
    await practice.call('signing.amend', { sessionId: id, text: 'Slept well.' })
    expect(await unfinished()).toEqual([])
    const trail = await db().selectFrom('audit').selectAll().orderBy('row', 'desc').limit(2).execute()
    expect(trail.map(({ kind, subject }) => [kind, subject])).toEqual([
      ['signing.amend', id],
      ['signing.sign', id],
    ])
    expect(JSON.stringify(trail)).not.toMatch(/Ache|Slept|Marta/)
  })
})

it('the trail tells that a treatment was begun, and once that it ended', async () => {
  const { id: sessionId } = await givenSession(practice, clientId)
  await practice.call('treatment.start', { sessionId, mode: 'free', reason: 'asked' })
  await practice.call('treatment.act', { sessionId, act: { kind: 'end' } })
  const trail = await db().selectFrom('audit').select('kind').where('subject', '=', sessionId).execute()
  const kinds = trail.map(({ kind }) => kind)
  expect(kinds).toContain('treatment.start')
  expect(kinds).toContain('treatment.act')
})

describe('a signed session', () => {
  it('is written to by no command', async () => {
    const { id: sessionId, pointId } = await fullSession()
    const [block] = (await practice.call('plans.get', { sessionId })).blocks
    const [mark] = await practice.call('chart.marks', { sessionId })
    const later = await fullSession()
    await sign(sessionId)
    const rows = async () => JSON.stringify(await db().selectFrom('signatures').selectAll().execute())
    const kept = await rows()
    const spot = spotOf('soleus', 'left')
    const refused = [
      await practice.tryCall('sessions.saveField', { sessionId, edit: { field: 'reason', value: 'x' } }),
      await practice.tryCall('sessions.discard', { sessionId }),
      await practice.tryCall('chart.placePoint', { sessionId, spot, kind: 'spasm', pain: null }),
      await practice.tryCall('chart.changePoint', { sessionId, pointId, fields: { pain: 1 } }),
      await practice.tryCall('chart.movePoint', { sessionId, pointId, spot }),
      await practice.tryCall('chart.removePoint', { sessionId, pointId }),
      await practice.tryCall('chart.readAfter', { sessionId, pointId, fields: { pain: 1 } }),
      await practice.tryCall('chart.carryForward', { sessionId }),
      await practice.tryCall('chart.removeMark', { sessionId, markId: mark?.markId ?? '' }),
      await practice.tryCall('plans.applyTemplate', { sessionId, template: 'classical-back' }),
      await practice.tryCall('plans.removeBlock', { sessionId, blockId: block?.id ?? '' }),
      await practice.tryCall('consent.record', { sessionId, area: 'buttocks', answer: 'given' }),
      await practice.tryCall('treatment.start', { sessionId, mode: 'free', reason: 'x' }),
    ]
    expect(refused.map((reply) => (reply.ok ? 'done' : reply.error.code))).toEqual(
      refused.map(() => 'signed'),
    )
    expect(await rows()).toBe(kept)
    expect(await verdict(sessionId)).toBe('unchanged')
    // the point is the same, and another session still reads it anew
    expect(
      await practice.tryCall('chart.readAgain', { sessionId: later.id, pointId, fields: { pain: 2 } }),
    ).toMatchObject({ ok: true })
    expect(await verdict(sessionId)).toBe('unchanged')
  })

  it('cannot be taken back, neither by its own steps nor by those of its client', async () => {
    const { id } = await fullSession()
    const steps = () => db().selectFrom('changes').select('command').where('undone', '=', 0).execute()
    expect((await steps()).map(({ command }) => command)).toContain('sessions.create')
    await sign(id)
    expect((await steps()).map(({ command }) => command)).toEqual(['clients.create'])
    expect(await practice.call('undo.state', { kind: 'session', id })).toEqual({ undo: null, redo: null })
  })

  it('takes amendments, one after the other, which search finds', async () => {
    const { id: sessionId } = await fullSession()
    expect(await practice.tryCall('signing.amend', { sessionId, text: 'Too soon.' })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    })
    await sign(sessionId)
    expect(await practice.tryCall('signing.amend', { sessionId, text: ' \n ' })).toMatchObject({
      ok: false,
      error: { code: 'invalid', fields: { text: 'required' } },
    })
    await practice.call('signing.amend', { sessionId, text: 'Called on Tuesday: zaunkoenig.' })
    practice.clock.pass(60_000)
    expect(
      (await practice.call('signing.amend', { sessionId, text: 'And again.' })).amendments,
    ).toMatchObject([
      { at: '2026-11-22T12:00:00.000Z', by: 'Ida Blum', text: 'Called on Tuesday: zaunkoenig.' },
      { at: '2026-11-22T12:01:00.000Z', text: 'And again.' },
    ])
    expect(await verdict(sessionId)).toBe('unchanged')
    expect(await practice.call('search.find', { text: 'zaunkoenig', limit: 5 })).toMatchObject([
      { kind: 'note', sessionId },
    ])
  })
})

describe('tampering', () => {
  it.each([
    ["UPDATE sessions SET subjective = 'No ache'", 'recordChanged'],
    ['UPDATE sessions SET pain_before = 2', 'recordChanged'],
    ['UPDATE readings SET pain = 2', 'recordChanged'],
    ['DELETE FROM readings', 'recordChanged'],
    ["UPDATE plan_blocks SET technique = 'PET'", 'recordChanged'],
    ['DELETE FROM mark_readings', 'recordChanged'],
    ["UPDATE signatures SET content = replace(content, 'Monday', 'Friday')", 'chainBroken'],
    ["UPDATE signatures SET signed_at = '2026-11-01T10:00:00.000Z'", 'chainBroken'],
    ["UPDATE signatures SET signed_by = 'Somebody'", 'chainBroken'],
    ['UPDATE signatures SET ordinal = 2', 'chainBroken'],
    ['DELETE FROM signatures', 'missing'],
    ["DELETE FROM signatures; UPDATE sessions SET status = 'draft'", 'missing'],
  ])('is found: %s', async (statements, expected) => {
    const { id } = await fullSession()
    await sign(id)
    expect(await verdict(id)).toBe('unchanged')
    for (const statement of statements.split(';')) await sql.raw(statement).execute(db())
    expect(await verdict(id)).toBe(expected)
    expect(await practice.call('signing.verify', { clientId })).toEqual({
      signed: 1,
      doubtful: [{ sessionId: id, verdict: expected }],
    })
  })

  it('with one signature makes what was signed after it doubtful, and leaves what was signed before', async () => {
    const sessions = [
      await fullSession('2026-11-01'),
      await fullSession('2026-11-08'),
      await fullSession('2026-11-15'),
    ]
    for (const { id } of sessions) await sign(id)
    const second = sessions[1]?.id ?? ''
    const row = await db()
      .selectFrom('signatures')
      .selectAll()
      .where('session_id', '=', second)
      .executeTakeFirstOrThrow()
    const content = row.content.replace('Monday', 'Friday')
    await db()
      .updateTable('signatures')
      .set({ content, sha256: sha256(content) })
      .where('id', '=', row.id)
      .execute()
    const { doubtful } = await practice.call('signing.verify', { clientId })
    expect(doubtful.map(({ sessionId }) => sessionId).toSorted()).toEqual(
      [second, sessions[2]?.id ?? ''].toSorted(),
    )
  })
})

describe('the chain', () => {
  it('goes with the client, and leaves every other', async () => {
    const { id } = await fullSession()
    await sign(id)
    const other = await givenClient(practice, 'Jonas Ek')
    await sign((await givenSession(practice, other.id)).id)
    await db().deleteFrom('clients').where('id', '=', clientId).execute()
    const left = await db().selectFrom('signatures').select('client_id').execute()
    expect(left).toEqual([{ client_id: other.id }])
    expect(await practice.call('signing.verify', { clientId: other.id })).toEqual({ signed: 1, doubtful: [] })
  })

  it('stands beside that of another client who turned out to be the same', async () => {
    const { id } = await fullSession()
    await sign(id)
    const other = await givenClient(practice, 'Marta Lindquist')
    const theirs = await givenSession(practice, other.id)
    await sign(theirs.id)
    const bytes = async () =>
      JSON.stringify(
        await db().selectFrom('signatures').select(['content', 'hash', 'chain']).orderBy('row').execute(),
      )
    const before = await bytes()
    for (const table of ['sessions', 'points', 'marks', 'signatures'] as const) {
      await db().updateTable(table).set({ client_id: clientId }).where('client_id', '=', other.id).execute()
    }
    expect(await practice.call('signing.verify', { clientId })).toEqual({ signed: 2, doubtful: [] })
    expect(await bytes()).toBe(before)
  })
})
