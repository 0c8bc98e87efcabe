import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'
import { fieldsOf, givenClient, givenSession } from '../given.ts'

let practice: TestPractice
beforeEach(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
})
afterEach(() => practice.close())

const scopeOf = (id: string) => ({ kind: 'client', id }) as const

describe('clients', () => {
  it('keeps every field of a new client, and the columns that search needs', async () => {
    const fields = fieldsOf('Łukasz Żuk', {
      birthDate: '1984-02-29',
      phone: '+48 601 234-567',
      email: 'l.zuk@example.org',
      occupation: 'joiner',
      loads: 'lifting',
      language: 'pl',
      note: 'prefers mornings',
      emergencyContact: 'Ewa Żuk, wife, 601 234 568',
      doctor: 'Dr Stein, Markt 3',
      guardian: 'Jan Żuk, father',
      preferredPressure: 3,
      allergies: 'almond oil',
      lubricant: 'sunflower, warmed',
      goals: 'Carry the child again',
      tags: ['runner', 'pays monthly'],
      formerNames: ['Łukasz Öst-Nowak'],
    })
    const client = await practice.call('clients.create', fields)
    expect(client).toMatchObject({ ...fields, revision: 1, archivedAt: null })
    expect(await practice.call('clients.get', { id: client.id })).toEqual(client)
    const row = await practice.context.db.selectFrom('clients').selectAll().executeTakeFirstOrThrow()
    expect(row).toMatchObject({
      name_folded: 'lukasz zuk',
      name_parts: ' lukasz zuk lukasz ost nowak',
      phone_digits: '48601234567',
    })
  })

  it('takes lists of words without blanks, doubles and what cannot be seen, and refuses too many at the field', async () => {
    const client = await givenClient(practice, 'Marta', { tags: [' runner ', '', 'Runner', 'pa\u200bys'] })
    expect(client.tags).toEqual(['Runner', 'pays'])
    const many = Array.from({ length: 21 }, (_, index) => `tag ${index}`)
    expect(await practice.tryCall('clients.create', fieldsOf('Marta', { tags: many }))).toMatchObject({
      ok: false,
      error: { code: 'invalid', fields: { tags: 'tooMany' } },
    })
    expect(
      await practice.tryCall('clients.create', fieldsOf('Marta', { formerNames: ['x'.repeat(201)] })),
    ).toMatchObject({ ok: false, error: { fields: { formerNames: 'tooLong' } } })
  })

  it('keeps names as they are written: right to left, with emoji, without what cannot be seen', async () => {
    const hebrew = await givenClient(practice, '\ufeffנועה לוי', { note: '👩‍🦰 comes with her dog' })
    expect(hebrew).toMatchObject({ name: 'נועה לוי', note: '👩‍🦰 comes with her dog' })
    expect(await practice.call('search.find', { text: 'לוי', limit: 5 })).toMatchObject([
      { clientId: hebrew.id },
    ])
    expect(await practice.tryCall('clients.create', fieldsOf('\u200b \u2060'))).toMatchObject({
      ok: false,
      error: { fields: { name: 'required' } },
    })
    const impossible = fieldsOf('A', { birthDate: '2025-02-30' })
    expect(await practice.tryCall('clients.create', impossible)).toMatchObject({
      ok: false,
      error: { fields: { birthDate: 'dateInvalid' } },
    })
  })

  it('finds a client by a former name, also once a step of before former names were kept is taken back', async () => {
    const { id } = await givenClient(practice, 'Marta Lindqvist', { formerNames: ['Marta Ek'] })
    expect(await practice.call('search.find', { text: 'ek', limit: 5 })).toMatchObject([{ clientId: id }])
    await practice.call('clients.update', { id, revision: 1, fields: fieldsOf('Marta Öst') })
    const { db } = practice.context
    const { edits } = await db
      .selectFrom('changes')
      .select('edits')
      .where('command', '=', 'clients.update')
      .executeTakeFirstOrThrow()
    const older = edits.replaceAll(/,"name_parts":"[^"]*"/g, '')
    await db.updateTable('changes').set({ edits: older }).where('command', '=', 'clients.update').execute()
    await practice.call('undo.undo', scopeOf(id))
    expect(await practice.call('search.find', { text: 'ek', limit: 5 })).toMatchObject([{ clientId: id }])
    expect(await practice.call('search.find', { text: 'ost', limit: 5 })).toEqual([])
  })

  it('are brought back from the archive as they were, row by row', async () => {
    const { id } = await givenClient(practice, 'Marta Lindqvist', {
      tags: ['runner'],
      goals: 'Sleep through',
    })
    const session = await givenSession(practice, id)
    const rows = async () => ({
      client: await practice.context.db.selectFrom('clients').selectAll().execute(),
      sessions: await practice.context.db.selectFrom('sessions').selectAll().execute(),
      documents: await practice.context.db.selectFrom('search_documents').selectAll().execute(),
    })
    const before = await rows()
    await practice.call('clients.archive', { id, archived: true })
    expect(await practice.call('clients.list', { archived: false })).toEqual([])
    expect((await rows()).client).toMatchObject([{ id, archived_at: expect.stringContaining('T') }])
    await practice.reopen()
    await practice.call('clients.archive', { id, archived: false })
    expect(await rows()).toEqual(before)
    expect(await practice.call('clients.list', { archived: false })).toMatchObject([{ id }])
    expect(await practice.call('sessions.get', { id: session.id })).toMatchObject({ clientId: id })
  })

  it('lists by folded name with the last session; archived ones only when asked for', async () => {
    const zoe = await givenClient(practice, 'Zoë Ames')
    const agota = await givenClient(practice, 'Ágota Nagy')
    const bea = await givenClient(practice, 'Bea Stone')
    await givenSession(practice, bea.id, '2026-10-01')
    await givenSession(practice, bea.id, '2026-11-01')
    await practice.call('clients.archive', { id: zoe.id, archived: true })

    const names = async (archived: boolean) =>
      (await practice.call('clients.list', { archived })).map(({ name, archived: away, lastSession }) => [
        name,
        away,
        lastSession,
      ])
    expect(await names(false)).toEqual([
      ['Ágota Nagy', false, null],
      ['Bea Stone', false, '2026-11-01'],
    ])
    expect(await names(true)).toEqual([
      ['Ágota Nagy', false, null],
      ['Bea Stone', false, '2026-11-01'],
      ['Zoë Ames', true, null],
    ])
    await practice.call('undo.undo', scopeOf(zoe.id))
    expect(await practice.call('clients.get', { id: zoe.id })).toMatchObject({ archivedAt: null })
    expect(agota.archivedAt).toBeNull()
  })

  it('refuses a birth date that cannot be, at its field, and keeps nothing', async () => {
    expect(
      await practice.tryCall('clients.create', fieldsOf('A', { birthDate: '2026-11-23' })),
    ).toMatchObject({
      ok: false,
      error: { code: 'invalid', fields: { birthDate: 'dateInFuture' } },
    })
    expect(await practice.call('clients.list', { archived: true })).toEqual([])

    const { id } = await givenClient(practice)
    const fields = fieldsOf('A', { birthDate: '1887-01-01' })
    expect(await practice.tryCall('clients.update', { id, revision: 1, fields })).toMatchObject({
      ok: false,
      error: { code: 'invalid', fields: { 'fields.birthDate': 'dateTooEarly' } },
    })
  })

  it('refuses a change that was based on an older version', async () => {
    const { id } = await givenClient(practice)
    const changed = await practice.call('clients.update', { id, revision: 1, fields: fieldsOf('Marta Ek') })
    expect(changed).toMatchObject({ name: 'Marta Ek', revision: 2 })
    expect(
      await practice.tryCall('clients.update', { id, revision: 1, fields: fieldsOf('Marta Öst') }),
    ).toMatchObject({ ok: false, error: { code: 'conflict' } })
    expect(await practice.call('clients.get', { id })).toMatchObject({ name: 'Marta Ek' })
  })

  it('takes a change back and brings it again, after a restart too', async () => {
    const { id } = await givenClient(practice)
    await practice.call('clients.update', { id, revision: 1, fields: fieldsOf('Marta Ek') })
    await practice.reopen()
    await practice.call('undo.undo', scopeOf(id))
    expect(await practice.call('clients.get', { id })).toMatchObject({ name: 'Marta Lindqvist' })
    await practice.call('undo.redo', scopeOf(id))
    expect(await practice.call('clients.get', { id })).toMatchObject({ name: 'Marta Ek' })
  })

  it('warns of a double while it is typed, but not of the client itself', async () => {
    const marta = await givenClient(practice, 'Marta Lindqvist', { phone: '07700 900123' })
    await givenClient(practice, 'Jonas Ek')
    const asked = { name: 'lindqvist mar', birthDate: null, phone: '', except: null }
    expect(await practice.call('clients.similar', asked)).toMatchObject([{ id: marta.id }])
    expect(await practice.call('clients.similar', { ...asked, except: marta.id })).toEqual([])
    expect(
      await practice.call('clients.similar', { ...asked, name: '', phone: '+44 7700 900 123' }),
    ).toMatchObject([{ id: marta.id }])
  })

  it('answers notFound for a client that is not there', async () => {
    const id = practice.context.newId()
    for (const reply of [
      await practice.tryCall('clients.get', { id }),
      await practice.tryCall('clients.update', { id, revision: 1, fields: fieldsOf('A') }),
      await practice.tryCall('clients.archive', { id, archived: true }),
    ]) {
      expect(reply).toMatchObject({ ok: false, error: { code: 'notFound' } })
    }
  })
})
