import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { UndoScope } from '../../../src/contract/models/undo.ts'
import { recorded } from '../../../src/core/db/changes.ts'
import { addClient, addSession, clientFields } from '../../helpers/people.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'

let practice: TestPractice
beforeEach(async () => {
  practice = await openTestPractice()
})
afterEach(() => practice.close())

const ofClient = (id: string): UndoScope => ({ kind: 'client', id })
const ofSession = (id: string): UndoScope => ({ kind: 'session', id })
const undo = (scope: UndoScope) => practice.call('undo.undo', scope)
const redo = (scope: UndoScope) => practice.call('undo.redo', scope)
const write = (sessionId: string, value: string) =>
  practice.call('sessions.saveField', { sessionId, edit: { field: 'subjective', value } })
const rename = async (id: string, name: string) => {
  const { revision } = await practice.call('clients.get', { id })
  return practice.call('clients.update', { id, revision, fields: clientFields({ name }) })
}
const steps = () => practice.context.db.selectFrom('changes').selectAll().orderBy('row').execute()

describe('undo and redo', () => {
  it('walk back and forth over what was done, also across a restart', async () => {
    const { id } = await addClient(practice, { name: 'Anna Lind' })
    await rename(id, 'Anna Lindt')
    await rename(id, 'Anna Lindqvist')
    expect(await practice.call('undo.state', ofClient(id))).toEqual({ undo: 'clients.update', redo: null })
    expect(await undo(ofClient(id))).toEqual({ undo: 'clients.update', redo: 'clients.update' })
    expect((await practice.call('clients.get', { id })).name).toBe('Anna Lindt')
    await practice.reopen()
    expect(await undo(ofClient(id))).toEqual({ undo: 'clients.create', redo: 'clients.update' })
    expect((await practice.call('clients.get', { id })).name).toBe('Anna Lind')
    await redo(ofClient(id))
    await practice.reopen()
    expect(await redo(ofClient(id))).toEqual({ undo: 'clients.update', redo: null })
    expect((await practice.call('clients.get', { id })).name).toBe('Anna Lindqvist')
  })

  it('a revision never comes back, so that an old screen does not pass for up to date', async () => {
    const { id, revision } = await addClient(practice, { name: 'Anna Lind' })
    const renamed = await rename(id, 'Anna Lindt')
    await undo(ofClient(id))
    const undone = await practice.call('clients.get', { id })
    expect(undone.name).toBe('Anna Lind')
    expect(undone.revision).toBeGreaterThan(renamed.revision)
    expect(
      await practice.tryCall('clients.update', { id, revision, fields: clientFields({ name: 'Late' }) }),
    ).toMatchObject({ error: { code: 'conflict' } })
  })

  it('a new command ends what could be redone', async () => {
    const { id } = await addClient(practice, { name: 'Anna Lind' })
    await rename(id, 'Anna Lindt')
    await undo(ofClient(id))
    await practice.call('clients.archive', { id, archived: true })
    expect(await practice.call('undo.state', ofClient(id))).toEqual({ undo: 'clients.archive', redo: null })
    expect(await practice.tryCall('undo.redo', ofClient(id))).toMatchObject({ error: { code: 'conflict' } })
  })

  it('has nothing to do in a scope nobody has written in', async () => {
    const scope = ofSession(practice.context.newId())
    expect(await practice.call('undo.state', scope)).toEqual({ undo: null, redo: null })
    expect(await practice.tryCall('undo.undo', scope)).toMatchObject({ error: { code: 'conflict' } })
  })

  it('brings a removed row back, and search with it', async () => {
    const { id } = await addClient(practice, { name: 'Anna Lind' })
    const session = await addSession(practice, id, [{ field: 'assessment', value: 'Tight piriformis.' }])
    const find = async () => (await practice.call('search.find', { text: 'pirif', limit: 10 })).length
    expect(await find()).toBe(1)
    await practice.call('sessions.discard', { sessionId: session.id })
    expect(await find()).toBe(0)
    await undo(ofClient(id))
    expect(await find()).toBe(1)
    const { revision: _, ...kept } = session
    expect(await practice.call('sessions.get', { id: session.id })).toMatchObject(kept)
    await redo(ofClient(id))
    expect(await find()).toBe(0)
    expect(await practice.tryCall('sessions.get', { id: session.id })).toMatchObject({
      error: { code: 'notFound' },
    })
  })

  it('refuses when the row was changed under another scope, and leaves everything as it is', async () => {
    const { id } = await addClient(practice, { name: 'Anna Lind' })
    await rename(id, 'Anna Lindt')
    const elsewhere = { scope: ofSession(practice.context.newId()), command: 'sessions.saveField' } as const
    await recorded(practice.context, elsewhere, (_, edits) => edits.update('clients', id, { note: 'new' }))
    const before = await practice.call('clients.get', { id })
    expect(await practice.tryCall('undo.undo', ofClient(id))).toMatchObject({ error: { code: 'conflict' } })
    expect(await practice.call('clients.get', { id })).toEqual(before)
    expect(await practice.call('undo.state', ofClient(id))).toEqual({ undo: 'clients.update', redo: null })
  })

  it('does not take a client back that something hangs on', async () => {
    const { id } = await addClient(practice, { name: 'Anna Lind' })
    const { context } = practice
    const row = {
      client_id: id,
      condition: 'x',
      status: 'current',
      note: '',
      revision: 1,
      created_at: '2026-01-01',
    }
    await context.db
      .insertInto('client_conditions')
      .values({ id: context.newId(), ...row })
      .execute()
    expect(await practice.tryCall('undo.undo', ofClient(id))).toMatchObject({ error: { code: 'conflict' } })
    await context.db.deleteFrom('client_conditions').execute()
    await undo(ofClient(id))
    expect(await practice.tryCall('clients.get', { id })).toMatchObject({ error: { code: 'notFound' } })
    await redo(ofClient(id))
    expect((await practice.call('clients.get', { id })).name).toBe('Anna Lind')
  })

  it('leaves a signed session as it was signed', async () => {
    const { id } = await addClient(practice, { name: 'Anna Lind' })
    const session = await addSession(practice, id, [{ field: 'goal', value: 'sleep' }])
    await practice.context.db.updateTable('sessions').set({ status: 'signed' }).execute()
    expect(await practice.tryCall('undo.undo', ofSession(session.id))).toMatchObject({
      error: { code: 'signed' },
    })
  })
})

describe('what is recorded', () => {
  it('is nothing when the command fails, and the rows stay as they were', async () => {
    const { id } = await addClient(practice, { name: 'Anna Lind' })
    const before = await steps()
    const step = { scope: ofClient(id), command: 'clients.update' } as const
    await expect(
      recorded(practice.context, step, async (_, edits) => {
        await edits.update('clients', id, { name: 'Half done', note: 'half' })
        throw new Error('in the middle')
      }),
    ).rejects.toThrow('in the middle')
    expect(await steps()).toEqual(before)
    expect((await practice.call('clients.get', { id })).name).toBe('Anna Lind')
    expect(await practice.call('search.find', { text: 'half', limit: 10 })).toEqual([])
  })

  it('typing joins the step before it for ten seconds', async () => {
    const { id } = await addClient(practice, { name: 'Anna Lind' })
    const session = await addSession(practice, id)
    const typing = (value: string, coalesce = 'goal') => {
      const step = { scope: ofSession(session.id), command: 'sessions.saveField', coalesce } as const
      return recorded(practice.context, step, (_, edits) =>
        edits.update('sessions', session.id, { goal: value }),
      )
    }
    const goal = async () => (await practice.call('sessions.get', { id: session.id })).goal
    const count = async () => (await steps()).filter(({ command }) => command === 'sessions.saveField').length
    await typing('s')
    practice.clock.pass(9_000)
    await typing('sleep')
    expect(await count()).toBe(1)
    practice.clock.pass(1_001)
    await typing('sleep again')
    expect(await count()).toBe(2)
    await typing('sleep again!', 'other field')
    expect(await count()).toBe(3)
    await undo(ofSession(session.id))
    expect(await goal()).toBe('sleep again')
    await undo(ofSession(session.id))
    expect(await goal()).toBe('sleep')
    await undo(ofSession(session.id))
    expect(await goal()).toBe('')
    await redo(ofSession(session.id))
    expect(await goal()).toBe('sleep')
    await typing('sleeping')
    await undo(ofSession(session.id))
    expect(await goal()).toBe('sleep')
  })

  it('typing that comes to nothing leaves no step', async () => {
    const { id } = await addClient(practice, { name: 'Anna Lind' })
    const session = await addSession(practice, id)
    const before = (await steps()).length
    await write(session.id, 'oops')
    await write(session.id, '')
    expect((await steps()).length).toBe(before)
  })

  it('is forgotten for clients after 30 days, when the practice is opened', async () => {
    const { id } = await addClient(practice, { name: 'Anna Lind' })
    const session = await addSession(practice, id, [{ field: 'goal', value: 'sleep' }])
    practice.clock.pass(29 * 86_400_000)
    await practice.reopen()
    expect((await practice.call('undo.state', ofClient(id))).undo).not.toBeNull()
    await rename(id, 'Anna Lindt')
    practice.clock.pass(2 * 86_400_000)
    await practice.reopen()
    expect((await steps()).map(({ command }) => command)).toEqual(['sessions.saveField', 'clients.update'])
    await undo(ofClient(id))
    expect(await practice.call('undo.state', ofClient(id))).toEqual({ undo: null, redo: 'clients.update' })
    expect((await practice.call('undo.state', ofSession(session.id))).undo).toBe('sessions.saveField')
  })
})
