import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'
import { givenClient, givenSession } from '../given.ts'

let practice: TestPractice
let clientId: string
beforeEach(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
  clientId = (await givenClient(practice)).id
})
afterEach(() => practice.close())

const fields = (start: string) => ({ start, minutes: 60, zone: 'Europe/London', place: 'at home' })
const set = (start: string) =>
  practice.call('appointments.set', { clientId, sessionId: null, fields: fields(start) })

describe('appointments', () => {
  it('are kept with the session at whose end they were set', async () => {
    const session = await givenSession(practice, clientId)
    expect(
      await practice.call('appointments.set', {
        clientId,
        sessionId: session.id,
        fields: fields('2026-12-01T10:00:00Z'),
      }),
    ).toMatchObject({
      clientId,
      clientName: 'Marta Lindqvist',
      sessionId: session.id,
      start: '2026-12-01T10:00:00.000Z',
      minutes: 60,
      zone: 'Europe/London',
      place: 'at home',
      status: 'planned',
    })
  })

  it('next is the first planned one from now on', async () => {
    expect(await practice.call('appointments.next', { clientId })).toBeNull()
    const late = await set('2026-12-08T10:00:00.000Z')
    const soon = await set('2026-11-22T12:00:00.000Z')
    expect(await practice.call('appointments.next', { clientId })).toEqual(soon)
    practice.clock.pass(1)
    expect(await practice.call('appointments.next', { clientId })).toEqual(late)
    await practice.call('appointments.cancel', { id: late.id })
    expect(await practice.call('appointments.next', { clientId })).toBeNull()
    await practice.call('undo.undo', { kind: 'client', id: clientId })
    expect(await practice.call('appointments.next', { clientId })).toEqual(late)
  })

  it('that became a session are passed over, those made at its end are not', async () => {
    const taken = await set('2026-11-22T18:00:00.000Z')
    const later = await set('2026-12-08T10:00:00.000Z')
    expect(await practice.call('appointments.next', { clientId })).toEqual(taken)
    const session = await givenSession(practice, clientId, '2026-11-22')
    expect(await practice.call('appointments.next', { clientId })).toEqual(later)
    const tonight = await practice.call('appointments.set', {
      clientId,
      sessionId: session.id,
      fields: fields('2026-11-22T20:00:00.000Z'),
    })
    expect(await practice.call('appointments.next', { clientId })).toEqual(tonight)
  })

  it('move, and back again; a cancelled one does not', async () => {
    const { id } = await set('2026-12-01T10:00:00.000Z')
    expect(
      await practice.call('appointments.change', { id, fields: fields('2026-12-02T10:00:00.000Z') }),
    ).toMatchObject({ start: '2026-12-02T10:00:00.000Z' })
    await practice.call('undo.undo', { kind: 'client', id: clientId })
    expect(await practice.call('appointments.next', { clientId })).toMatchObject({
      start: '2026-12-01T10:00:00.000Z',
    })
    await practice.call('appointments.cancel', { id })
    expect(
      await practice.tryCall('appointments.change', { id, fields: fields('2026-12-02T10:00:00.000Z') }),
    ).toMatchObject({ ok: false, error: { code: 'conflict' } })
  })

  it.each([
    ['fields.start', 'timeInPast', { start: '2026-11-22T11:59:00.000Z' }],
    ['fields.zone', 'unknownZone', { zone: 'Europe/Nowhere' }],
  ])('are refused at %s: %s', async (field, key, change) => {
    const wrong = { ...fields('2026-12-01T10:00:00.000Z'), ...change }
    expect(
      await practice.tryCall('appointments.set', { clientId, sessionId: null, fields: wrong }),
    ).toMatchObject({ ok: false, error: { code: 'invalid', fields: { [field]: key } } })
  })

  it("are not set at the end of another client's session", async () => {
    const other = await givenClient(practice, 'Jonas Ek')
    const session = await givenSession(practice, other.id)
    expect(
      await practice.tryCall('appointments.set', {
        clientId,
        sessionId: session.id,
        fields: fields('2026-12-01T10:00:00.000Z'),
      }),
    ).toMatchObject({ ok: false, error: { code: 'conflict' } })
  })
})
