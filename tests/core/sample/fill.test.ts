import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { textOf } from '../../helpers/pdf.ts'
import { secret, startApplication, type TestPractice } from '../../helpers/practice.ts'

describe('the sample practice', () => {
  let practice: TestPractice
  beforeAll(async () => {
    // half past one in the afternoon: three visits of the day are over, two are to come
    practice = startApplication({
      sample: true,
      now: new Date('2026-03-02T13:30:00').getTime(),
      today: '2026-03-02',
    })
    await practice.call('practice.createSample', {})
    await practice.call('practice.unlock', { passphrase: secret('sample') })
  })
  afterAll(() => practice.close())

  it('has forty clients, five of them with points over several sessions', async () => {
    const clients = await practice.call('clients.list', { archived: false })
    expect(clients).toHaveLength(40)
    const marta = clients.find(({ name }) => name === 'Marta Lindqvist')
    const sessions = await practice.call('sessions.forClient', { clientId: marta?.id ?? '' })
    expect(sessions.map(({ date }) => date).slice(0, 2)).toEqual(['2026-02-16', '2026-02-02'])
    expect(sessions).toHaveLength(12)
    const readings = await practice.call('chart.forClient', { clientId: marta?.id ?? '' })
    const trapezius = readings.filter(
      ({ muscle, side }) => muscle === 'trapezius-descendens' && side === 'right',
    )
    expect(trapezius.map(({ pain }) => pain)).toEqual([8, 8, 7, 6, 7, 6, 4, 5, 8, 8, 7, 7])
    expect(new Set(trapezius.map(({ pointId }) => pointId)).size).toBe(1)
  })

  it('draws every point on the side it is said to be', async () => {
    const clients = await practice.call('clients.list', { archived: false })
    for (const { id } of clients) {
      for (const { view, side, x } of await practice.call('chart.forClient', { clientId: id })) {
        if (view === 'posterior') expect(x < 500).toBe(side === 'left')
        if (view === 'anterior') expect(x < 500).toBe(side === 'right')
        if (view === 'left' || view === 'right') expect(side).toBe(view)
      }
    }
  })

  it('names only conditions of the catalogue, so that every one alerts', async () => {
    const catalogue = new Set((await practice.call('health.catalogue', {})).map(({ id }) => id))
    const clients = await practice.call('clients.list', { archived: false })
    for (const { id } of clients) {
      for (const condition of await practice.call('health.conditions', { clientId: id })) {
        expect(catalogue).toContain(condition.condition)
      }
    }
    const marta = clients.find(({ name }) => name === 'Marta Lindqvist')
    const alerts = await practice.call('health.alerts', { clientId: marta?.id ?? '' })
    expect(alerts[0]).toMatchObject({ severity: 'clearance', cleared: true })
  })

  it('has a day that fits the clock', async () => {
    const { entries, next, unfinished } = await practice.call('today.overview', {})
    expect(entries.map(({ startTime, kind }) => `${startTime} ${kind}`)).toEqual([
      '09:00 session',
      '10:30 session',
      '12:00 session',
      '14:30 appointment',
      '16:00 appointment',
    ])
    expect(next?.entry.clientName).toBe('Marta Lindqvist')
    expect(unfinished.map(({ clientName }) => clientName)).toEqual(['Ελένη Παπαδάκη'])
  })

  it('is found by search', async () => {
    const hits = await practice.call('search.find', { text: 'kovalenko', limit: 10 })
    expect(hits).toHaveLength(1)
    const notes = await practice.call('search.find', { text: 'apixaban', limit: 10 })
    expect(notes.map(({ kind }) => kind)).toContain('note')
  })

  it('has kept sheets that can be opened again', async () => {
    const clients = await practice.call('clients.list', { archived: false })
    const paul = clients.find(({ name }) => name === 'Paul Brandt')
    const [last] = await practice.call('sessions.forClient', { clientId: paul?.id ?? '' })
    const [given] = await practice.call('handouts.given', { sessionId: last?.id ?? '' })
    expect(given?.how).toBe('printed')
    const opened = await practice.call('handouts.open', { id: given?.id ?? '' })
    expect(opened.title).toBe('Aftercare sheet')
  })

  it('has what clients answered and signed: one intake waits to be looked through, forms open as they were signed', async () => {
    const clients = await practice.call('clients.list', { archived: false })
    const idOf = (name: string) => clients.find((client) => client.name === name)?.id ?? ''
    const [waiting] = await practice.call('intakes.list', { clientId: idOf('Paul Brandt') })
    expect(waiting).toMatchObject({
      kind: 'changes',
      source: 'client',
      date: '2026-03-02',
      confirmedAt: null,
    })
    const { proposals } = await practice.call('intakes.review', { id: waiting?.id ?? '' })
    expect(proposals).toMatchObject([
      { fields: { condition: 'varicose-veins', side: 'left', since: '2025' } },
    ])
    const [confirmed] = await practice.call('intakes.list', { clientId: idOf('Marta Lindqvist') })
    expect(confirmed?.confirmedAt).not.toBeNull()

    const { states } = await practice.call('agreements.forClient', { clientId: idOf('Marta Lindqvist') })
    expect(states).toMatchObject([
      { state: 'given', latest: { how: 'drawn', givenOn: '2025-03-31' } },
      { state: 'given', latest: { how: 'drawn' } },
    ])
    const form = await practice.call('agreements.open', { id: states[0]?.latest?.id ?? '' })
    const signed = practice.host.published.find(({ id }) => id === form.documentId)
    expect(textOf(signed?.bytes ?? new Uint8Array())).toContain(
      'Signed on the screen by Marta Lindqvist on 31 March 2025',
    )
    const [letter] = await practice.call('letters.ofClient', { clientId: idOf('Paul Brandt') })
    expect(letter?.subject).toContain('report on massage treatment')
    expect((await practice.call('letters.templates', {})).own).toMatchObject([{ name: 'Back to sport' }])

    const [photo] = await practice.call('attachments.list', { clientId: idOf('Marta Lindqvist') })
    expect(photo).toMatchObject({ kind: 'picture', width: 1600, height: 1200 })
    const shown = await practice.call('attachments.open', { id: photo?.id ?? '' })
    const picture = practice.host.published.find(({ id }) => id === shown.documentId)?.bytes
    expect(Buffer.from(picture ?? []).subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]))
  })

  it('is about today, whenever it is opened again', async () => {
    practice.clock.set(new Date('2026-04-20T13:30:00').getTime(), '2026-04-20')
    await practice.restart()
    await practice.call('practice.unlock', { passphrase: secret('sample') })
    const { entries, next } = await practice.call('today.overview', {})
    expect(entries).toHaveLength(5)
    expect(next?.entry.clientName).toBe('Marta Lindqvist')
    const clients = await practice.call('clients.list', { archived: false })
    const marta = clients.find(({ name }) => name === 'Marta Lindqvist')
    expect(marta?.lastSession).toBe('2026-04-06')
  })
})
