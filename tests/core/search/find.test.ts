import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Fragment } from '../../../src/contract/models/search.ts'
import { addClient, addSession, clientFields } from '../../helpers/people.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'

let practice: TestPractice
beforeEach(async () => {
  practice = await openTestPractice()
})
afterEach(() => practice.close())

const shown = (pieces: readonly Fragment[]) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')

/** Each hit on a line, as a person would see it. */
const find = async (text: string, limit = 20) =>
  (await practice.call('search.find', { text, limit })).map((hit) =>
    hit.kind === 'client'
      ? `${shown(hit.name)}${hit.formerName.length === 0 ? '' : ` was ${shown(hit.formerName)}`} (${hit.detail})${hit.archived ? ' archived' : ''}`
      : `${hit.clientName} ${hit.date}: ${shown(hit.excerpt)}`,
  )

describe('searching for a client', () => {
  it('finds letters that nobody has on the keyboard, and marks what was typed', async () => {
    await addClient(practice, { name: 'Łukasz Żółć' })
    await addClient(practice, { name: 'Søren Æbelø' })
    await addClient(practice, { name: 'Юлія Ткаченко' })
    expect(await find('lukasz')).toEqual(['[Łukasz] Żółć ()'])
    expect(await find('ZOL')).toEqual(['Łukasz [Żół]ć ()'])
    expect(await find('aebelo soren')).toEqual(['[Søren] [Æbelø] ()'])
    expect(await find('юл')).toEqual(['[Юл]ія Ткаченко ()'])
    expect(await find('ukasz')).toEqual([])
  })

  it('takes parts of a name in any order, after a hyphen or an apostrophe too', async () => {
    await addClient(practice, { name: 'Anne-Marie O’Brien' })
    await addClient(practice, { name: 'Marie Annette' })
    expect(await find('marie ann')).toEqual(['[Marie] [Ann]ette ()', '[Ann]e-[Marie] O’Brien ()'])
    expect(await find("o'br")).toEqual(['Anne-Marie [O]’[Br]ien ()'])
    expect(await find('brien')).toEqual(['Anne-Marie O’[Brien] ()'])
  })

  it('finds digits anywhere in a number, however they are set', async () => {
    await addClient(practice, { name: 'Anna Lind', phone: '+44 7700 900-123' })
    await addClient(practice, { name: 'Bo Park', phone: '(030) 12 34 56' })
    for (const typed of ['900123', '0 900 1', '+44 7700', '07700 900123']) {
      expect(await find(typed)).toEqual(['Anna Lind (+44 7700 900-123)'])
    }
    expect(await find('123')).toHaveLength(2)
    expect(await find('12')).toEqual([])
    expect(await find('999')).toEqual([])
  })

  it('puts archived clients last, and finds words of the note about a client', async () => {
    const anna = await addClient(practice, { name: 'Anna Abel', note: 'Prefers the warm room.' })
    await addClient(practice, { name: 'Anna Zorn', occupation: 'violinist' })
    await practice.call('clients.archive', { id: anna.id, archived: true })
    expect(await find('anna')).toEqual(['[Anna] Zorn ()', '[Anna] Abel () archived'])
    expect(await find('warm room')).toEqual(['Anna Abel (Prefers the warm room.) archived'])
    expect(await find('violin')).toEqual(['Anna Zorn (violinist)'])
  })

  it('follows a change of name and note at once', async () => {
    const { id, revision } = await addClient(practice, { name: 'Anna Lind', note: 'lavender oil' })
    await practice.call('clients.update', {
      id,
      revision,
      fields: clientFields({ name: 'Anna Park', note: 'no scent at all' }),
    })
    expect(await find('lind')).toEqual([])
    expect(await find('lavender')).toEqual([])
    expect(await find('park')).toHaveLength(1)
    expect(await find('scent')).toHaveLength(1)
    await practice.call('undo.undo', { kind: 'client', id })
    expect(await find('lavender')).toHaveLength(1)
    expect(await find('scent')).toEqual([])
  })
})

describe('searching in notes', () => {
  it('finds words by their beginning, newest session first, with the hit shown', async () => {
    const { id } = await addClient(practice, { name: 'Anna Lind' })
    // Written in another order than they took place.
    for (const date of ['2026-03-01', '2026-09-01', '2026-06-01']) {
      await addSession(
        practice,
        id,
        [{ field: 'assessment', value: `Trapezius very tight on ${date}` }],
        date,
      )
    }
    expect(await find('trapez')).toEqual([
      'Anna Lind 2026-09-01: [Trapez]ius very tight on 2026-09-01',
      'Anna Lind 2026-06-01: [Trapez]ius very tight on 2026-06-01',
      'Anna Lind 2026-03-01: [Trapez]ius very tight on 2026-03-01',
    ])
    expect(await find('trapez', 2)).toHaveLength(2)
  })

  it('wants every word, in whichever field of the session', async () => {
    const { id } = await addClient(practice, { name: 'Anna Lind' })
    await addSession(practice, id, [
      { field: 'subjective', value: 'Kopfschmerz nach der Arbeit' },
      { field: 'objective', value: 'Schulter links höher' },
    ])
    expect(await find('schulter kopf')).toEqual([
      'Anna Lind 2026-11-22: [Kopf]schmerz nach der Arbeit [Schulter] links höher',
    ])
    expect(await find('hoher')).toHaveLength(1)
    expect(await find('schulter knie')).toEqual([])
  })

  it('follows every save, and forgets what was deleted', async () => {
    const { id } = await addClient(practice, { name: 'Anna Lind' })
    const session = await addSession(practice, id, [{ field: 'goal', value: 'sleep through' }])
    expect(await find('sleep')).toHaveLength(1)
    await practice.call('sessions.saveField', {
      sessionId: session.id,
      edit: { field: 'goal', value: 'climb again' },
    })
    expect(await find('sleep')).toEqual([])
    expect(await find('climb')).toHaveLength(1)
  })

  it('shows clients and notes when there are too many of both', async () => {
    for (let number = 0; number < 6; number++) {
      const { id } = await addClient(practice, { name: `Tom Kneip ${number}` })
      await addSession(practice, id, [{ field: 'reason', value: 'knee' }])
    }
    const hits = await practice.call('search.find', { text: 'kne', limit: 6 })
    expect(hits.map(({ kind }) => kind)).toEqual(['client', 'client', 'client', 'note', 'note', 'note'])
  })
})

const syntax =
  '" "" \' * knee* -knee NEAR(knee,2) AND NOT folded:knee ^knee (knee knee) {a}:c % _ a"b ;-- /* \\ ? ?1 :a @a $a'
const harmless = [
  ...syntax.split(' '),
  ...[
    '',
    '   ',
    '\0',
    '🙂',
    '\ud800',
    'é',
    "o'",
    '+',
    '()',
    'knee OR sleep',
    '; DROP TABLE clients',
    'x'.repeat(200),
  ],
]

describe('whatever is typed', () => {
  it('does no harm, and finds words only', async () => {
    const { id } = await addClient(practice, { name: 'Anna Lind', phone: '12345' })
    await addSession(practice, id, [{ field: 'reason', value: 'left knee' }])
    for (const text of harmless) {
      const reply = await practice.tryCall('search.find', { text, limit: 20 })
      expect({ text, ok: reply.ok }).toEqual({ text, ok: true })
    }
    expect(practice.logged).toEqual([])
    expect(await find('knee')).toHaveLength(1)
  })

  it('search syntax is only words', async () => {
    const { id } = await addClient(practice, { name: 'Anna Lind' })
    await addSession(practice, id, [{ field: 'reason', value: 'knee or hip, not both' }])
    expect(await find('"knee" OR')).toEqual(['Anna Lind 2026-11-22: [knee] [or] hip, not both'])
    expect(await find('knee NOT')).toEqual(['Anna Lind 2026-11-22: [knee] or hip, [not] both'])
    expect(await find('knee AND hip')).toEqual([])
  })
})
