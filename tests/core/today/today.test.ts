import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'
import { conditionFields, givenClient, givenPoint, givenSession } from '../given.ts'

let practice: TestPractice
beforeEach(async () => {
  // sessions keep wall-clock times: the wall of this test hangs in London
  vi.stubEnv('TZ', 'Europe/London')
  practice = await openTestPractice({ today: '2026-11-22' })
})
afterEach(async () => {
  await practice.close()
  vi.unstubAllEnvs()
})

const setAppointment = (clientId: string, start: string) =>
  practice.call('appointments.set', {
    clientId,
    sessionId: null,
    fields: { start, minutes: 60, zone: 'Europe/London', place: '' },
  })

describe('today', () => {
  it('is quiet on an empty day', async () => {
    expect(await practice.call('today.overview', {})).toEqual({
      date: '2026-11-22',
      entries: [],
      next: null,
      unfinished: [],
      handsOnMinutes: 0,
      lastBackup: null,
      backupWarning: 'none',
      trialDue: false,
    })
  })

  it('holds sessions and appointments by time, an appointment that became a session once', async () => {
    const marta = await givenClient(practice, 'Marta Lindqvist')
    const jonas = await givenClient(practice, 'Jonas Ek')
    const zoe = await givenClient(practice, 'Zoë Ames')
    await setAppointment(marta.id, '2026-11-22T14:00:00.000Z')
    await setAppointment(jonas.id, '2026-11-22T16:00:00.000Z')
    await setAppointment(zoe.id, '2026-11-23T10:00:00.000Z')
    const session = await givenSession(practice, marta.id, '2026-11-22', '14:05')
    const overview = await practice.call('today.overview', {})
    expect(overview.entries).toMatchObject([
      { kind: 'session', id: session.id, startTime: '14:05', signed: false },
      { kind: 'appointment', clientName: 'Jonas Ek', startTime: '16:00', minutes: 60 },
    ])
    expect(overview.handsOnMinutes).toBe(90)
  })

  it('leaves a cancelled appointment out', async () => {
    const { id: clientId } = await givenClient(practice)
    const { id } = await setAppointment(clientId, '2026-11-22T14:00:00.000Z')
    await practice.call('appointments.cancel', { id })
    expect((await practice.call('today.overview', {})).entries).toEqual([])
  })

  it('says of the next client what to know before the door opens', async () => {
    const marta = await givenClient(practice, 'Marta Lindqvist')
    const before = await givenSession(practice, marta.id, '2026-11-08')
    await givenPoint(practice, before.id, 'trapezius-descendens', 'right', 7)
    for (const edit of [
      { field: 'reason', value: 'Neck' },
      { field: 'nextTime', value: 'Left side' },
    ] as const) {
      await practice.call('sessions.saveField', { sessionId: before.id, edit })
    }
    await practice.call('health.addCondition', {
      clientId: marta.id,
      fields: conditionFields('hypermobility'),
    })
    await setAppointment(marta.id, '2026-11-22T14:00:00.000Z')
    expect((await practice.call('today.overview', {})).next).toMatchObject({
      entry: { kind: 'appointment', clientName: 'Marta Lindqvist' },
      lastTime: 'Neck · Upper trapezius right 7',
      nextTime: 'Left side',
      alerts: [{ severity: 'adapt' }],
    })
  })

  it('moves on to the next when one is over or done', async () => {
    const marta = await givenClient(practice, 'Marta Lindqvist')
    const jonas = await givenClient(practice, 'Jonas Ek')
    const first = await givenSession(practice, marta.id, '2026-11-22', '11:45')
    const second = await givenSession(practice, jonas.id, '2026-11-22', '14:00')
    const nextId = async () => (await practice.call('today.overview', {})).next?.entry.id
    expect(await nextId()).toBe(first.id)
    await practice.call('signing.sign', { sessionId: first.id })
    expect(await nextId()).toBe(second.id)
    practice.clock.set(Date.parse('2026-11-22T14:31:00Z'))
    expect(await nextId()).toBeUndefined()
  })

  it('reminds of notes that are not signed, newest first, today included', async () => {
    const { id: clientId } = await givenClient(practice)
    const old = await givenSession(practice, clientId, '2026-10-01')
    const done = await givenSession(practice, clientId, '2026-11-01')
    const now = await givenSession(practice, clientId, '2026-11-22')
    await practice.call('signing.sign', { sessionId: done.id })
    expect((await practice.call('today.overview', {})).unfinished).toEqual([
      { sessionId: now.id, clientId, clientName: 'Marta Lindqvist', date: '2026-11-22' },
      { sessionId: old.id, clientId, clientName: 'Marta Lindqvist', date: '2026-10-01' },
    ])
  })
})
