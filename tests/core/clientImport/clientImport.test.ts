import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ImportReading } from '../../../src/contract/models/clientImport.ts'
import type { JobEvent } from '../../../src/contract/models/job.ts'
import type { SentTo } from '../../../src/contract/procedures.ts'
import { addClient, addSession } from '../../helpers/people.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'

let practice: TestPractice
beforeEach(async () => {
  practice = await openTestPractice()
})
afterEach(() => practice.close())

async function look(content: string | Uint8Array) {
  const path = join(practice.host.outFolder, 'list')
  writeFileSync(path, content)
  return practice.call('clientImport.look', { token: practice.host.choose(path) })
}
const preview = (file: string, reading: ImportReading) =>
  practice.call('clientImport.preview', { file, reading })
/** Brings it in and waits for the end. */
async function runImport(input: SentTo<'clientImport.run'>) {
  const begun = await practice.call('clientImport.run', input)
  await practice.application.jobs.settled()
  return begun
}
const names = async () => (await practice.call('clients.list', { archived: true })).map(({ name }) => name)
const stored = async (name: string) => {
  const row = (await practice.call('clients.list', { archived: true })).find((client) => client.name === name)
  return practice.call('clients.get', { id: row?.id ?? '' })
}

const german = [
  'Vorname;Nachname;Geburtsdatum;Telefon;E-Mail;Bemerkung;Kundennummer',
  'Jörg;Müller;3.4.1980;0341 555 010;joerg@example.org;"Schulter; rechts";17',
  'Zoë;Weiß;31.12.75;;keine Adresse;;18',
  ';;;;;;19',
].join('\r\n')

describe('a table', () => {
  it('is read as its heads and values say, and nothing is lost that does not fit its field', async () => {
    const { file, kind, reading } = await look(german)
    expect(kind).toBe('csv')
    expect(reading).toEqual({
      encoding: 'utf-8',
      separator: ';',
      hasHeader: true,
      dateOrder: 'dmy',
      columns: ['givenName', 'familyName', 'birthDate', 'phone', 'email', 'note', 'skip'],
    })
    const { columns, clients } = await preview(file, reading)
    expect(columns[2]).toEqual({ head: 'Geburtsdatum', example: '3.4.1980' })
    expect(clients).toMatchObject([
      { line: 1, name: 'Jörg Müller', birthDate: '1980-04-03', phone: '0341 555 010', toNote: [] },
      { line: 2, name: 'Zoë Weiß', birthDate: '1975-12-31', email: '', toNote: ['email'] },
      { line: 3, nameless: true },
    ])
    expect(await names()).toEqual([])
    expect(await runImport({ file, reading, leaveOut: [] })).toMatchObject({
      count: 2,
    })
    expect(await stored('Jörg Müller')).toMatchObject({
      note: 'Schulter; rechts',
      email: 'joerg@example.org',
    })
    expect(await stored('Zoë Weiß')).toMatchObject({ note: 'E-Mail: keine Adresse' })
    for (const text of ['schulter', 'muller', 'Weiß', '0341555', 'joerg@example']) {
      const found = await practice.call('search.find', { text, limit: 5 })
      expect([text, found.length]).toEqual([text, 1])
    }
  })

  it('may come from old Windows, or with a mark in front', async () => {
    const latin = Buffer.from('Name;Beruf\r\nJörg Müller;Bäcker\r\n', 'latin1')
    const old = await look(latin)
    expect(old.reading.encoding).toBe('windows-1252')
    expect((await preview(old.file, old.reading)).clients[0]?.name).toBe('Jörg Müller')
    const marked = await look('\ufeffName,Phone\nZoë Weiß,0341 555 011\n')
    expect(marked.reading.columns).toEqual(['name', 'phone'])
    const wide = await look(Buffer.from('\ufeffName\tPhone\nŁukasz Żak\t22 555 01 01\n', 'utf16le'))
    expect((await preview(wide.file, wide.reading)).clients[0]?.name).toBe('Łukasz Żak')
  })

  it.each([
    ['Name,Born\nA B,12/31/1980\nC D,1/2/1981\n', 'mdy', '1981-01-02'],
    ['Name,Born date of birth\nA B,31/12/1980\nC D,1/2/1981\n', 'dmy', '1981-02-01'],
    ['Name,Birthday\nA B,1980-12-31\nC D,1981-02-01\n', 'ymd', '1981-02-01'],
  ] as const)('%j has its dates as %s', async (text, dateOrder, second) => {
    const { file, reading } = await look(text)
    const wanted = { ...reading, columns: ['name', 'birthDate'] } satisfies ImportReading
    if (reading.columns[1] === 'birthDate') expect(reading.dateOrder).toBe(dateOrder)
    const { clients } = await preview(file, { ...wanted, dateOrder })
    expect(clients[1]?.birthDate).toBe(second)
  })

  it('without heads is known by what stands in it', async () => {
    const { reading } = await look(
      'Anna Lind,anna@example.org,1980-03-03,0341 555 010\nBo Park,bo@example.org,,\n',
    )
    expect(reading).toMatchObject({ hasHeader: false, columns: ['name', 'email', 'birthDate', 'phone'] })
  })

  it('shows who may be here already, or twice in the list, and leaves them out on wish', async () => {
    await addClient(practice, { name: 'Łukasz Wiśniewski', phone: '+48 22 555 01 01' })
    const { file, reading } = await look(
      'Name,Phone\n\nWisniewski Lukasz,\nJan Nowak,(0)22 555-01-01\nBo Park,\nbo park,\nNew One,\n',
    )
    const { clients } = await preview(file, reading)
    // lines as a table program numbers them: the heads are line 1, and an empty one counts
    expect(clients.map(({ fileLine, alike, alikeLine }) => [fileLine, alike.length, alikeLine])).toEqual([
      [3, 1, null],
      [4, 1, null],
      [5, 0, null],
      [6, 0, 5],
      [7, 0, null],
    ])
    await runImport({ file, reading, leaveOut: [1, 2, 4] })
    expect(await names()).toEqual(['Bo Park', 'Łukasz Wiśniewski', 'New One'])
  })
})

describe('address cards', () => {
  it('of versions 3.0 and 4.0, folded, escaped, quoted-printable', async () => {
    const cards = [
      'BEGIN:VCARD',
      'VERSION:3.0',
      'N:Lind;Anna;Maria;;',
      'FN:Anna Maria Lind',
      'item1.TEL;TYPE=HOME,VOICE:0341 555 010',
      'TEL;TYPE=CELL:+49 170 5550101',
      'EMAIL;TYPE=INTERNET:anna@example.org',
      'BDAY:19800303',
      'NOTE:likes it warm\\, and quiet\\nno oil on the',
      '  face',
      'END:VCARD',
      'BEGIN:VCARD',
      'VERSION:4.0',
      'N:Żak;Łukasz;;;',
      'TEL;VALUE=uri;TYPE="voice,cell":tel:+48-22-555-01-01',
      'BDAY;VALUE=date:1975-12-31',
      'END:VCARD',
      'BEGIN:VCARD',
      'VERSION:2.1',
      'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg=20M=C3=',
      '=BCller',
      'END:VCARD',
    ].join('\r\n')
    const { file, kind, reading } = await look(cards)
    expect(kind).toBe('vcard')
    const { clients } = await preview(file, reading)
    expect(clients).toMatchObject([
      {
        name: 'Anna Maria Lind',
        birthDate: '1980-03-03',
        phone: '+49 170 5550101',
        email: 'anna@example.org',
      },
      { name: 'Łukasz Żak', birthDate: '1975-12-31', phone: '+48-22-555-01-01' },
      { name: 'Jörg Müller' },
    ])
    await runImport({ file, reading, leaveOut: [] })
    const anna = await stored('Anna Maria Lind')
    expect(anna.note).toBe('likes it warm, and quiet\nno oil on the face\n0341 555 010')
  })
})

describe('a whole import', () => {
  it('is taken back in one step, as long as nobody was worked with', async () => {
    await addClient(practice, { name: 'Bo Park' })
    const { file, reading } = await look('Name\nAnna Lind\nCem Aydin\n')
    const { undoId } = await runImport({ file, reading, leaveOut: [] })
    expect(await practice.call('clientImport.last', {})).toMatchObject({ count: 2, undoId })
    expect(await names()).toHaveLength(3)
    await practice.call('undo.undo', { kind: 'client', id: undoId })
    expect(await names()).toEqual(['Bo Park'])
    expect(await practice.call('clientImport.last', {})).toBeNull()
    await practice.call('undo.redo', { kind: 'client', id: undoId })
    const anna = await stored('Anna Lind')
    await addSession(practice, anna.id)
    expect(await practice.tryCall('undo.undo', { kind: 'client', id: undoId })).toMatchObject({
      error: { code: 'conflict' },
    })
    expect(await names()).toHaveLength(3)
  })

  it('needs somebody to bring in, and a file that was chosen', async () => {
    const { file, reading } = await look('Name\nAnna Lind\n')
    expect(await practice.tryCall('clientImport.run', { file, reading, leaveOut: [1] })).toMatchObject({
      error: { code: 'invalid' },
    })
    await runImport({ file, reading, leaveOut: [] })
    expect(await practice.tryCall('clientImport.run', { file, reading, leaveOut: [] })).toMatchObject({
      error: { code: 'notFound' },
    })
  })

  it('tells how far it is, and is stopped with nobody kept', async () => {
    await addClient(practice, { name: 'Bo Park' })
    const { file, reading } = await look(
      `Name\n${Array.from({ length: 300 }, (_, n) => `Guest ${n}`).join('\n')}\n`,
    )
    const told: JobEvent[] = []
    const stop = practice.application.jobs.listen((event) => {
      told.push(event)
      if (event.kind === 'progress' && event.part > 0.3) practice.application.jobs.cancel(event.job)
    })
    await runImport({ file, reading, leaveOut: [] })
    stop()
    expect(told.at(-1)?.kind).toBe('cancelled')
    expect(told.filter(({ kind }) => kind === 'progress').length).toBeGreaterThan(3)
    expect(await names()).toEqual(['Bo Park'])
    expect(await practice.call('clientImport.last', {})).toBeNull()
    // The file is still chosen: it can be begun again.
    expect(await runImport({ file, reading, leaveOut: [] })).toMatchObject({ count: 300 })
    expect(await names()).toHaveLength(301)
  })
})
