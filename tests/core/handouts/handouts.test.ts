import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { anchorOf } from '../../../src/body/geometry/anchor.ts'
import { locate } from '../../../src/body/geometry/locate.ts'
import type { MuscleId } from '../../../src/body/ids.ts'
import { blankClient } from '../../../src/contract/models/client.ts'
import type { HandoutChoices } from '../../../src/contract/models/handout.ts'
import { textOf } from '../../helpers/pdf.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'

let practice: TestPractice
let clientId = ''
let sessionId = ''
const none: HandoutChoices = { leftOut: [], added: [], note: '' }

beforeEach(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
  const client = await practice.call('clients.create', {
    ...blankClient,
    name: 'Зоя Łukasik',
    birthDate: null,
    phone: '',
    email: '',
    occupation: 'Translator',
    loads: 'desk',
    language: 'en',
    note: '',
  })
  clientId = client.id
  const session = await practice.call('sessions.create', {
    clientId,
    date: '2026-11-22',
    startTime: null,
    minutes: 30,
  })
  sessionId = session.id
})
afterEach(() => practice.close())

async function place(muscle: MuscleId, side: 'left' | 'right', pain: number) {
  const anchor = anchorOf(muscle, side)
  if (anchor === null) throw new Error(`the figure does not show ${muscle}`)
  const { view, layer, x, y } = anchor
  const { zone } = locate(view, layer, x, y)
  return practice.call('chart.placePoint', {
    sessionId,
    spot: { view, layer, x, y, side, muscle, zone },
    kind: 'trigger-point',
    pain,
  })
}

const render = (choices: Partial<HandoutChoices> = {}) =>
  practice.call('handouts.render', { sessionId, choices: { ...none, ...choices } })
const bytesOf = (documentId: string): Uint8Array =>
  practice.host.published.find(({ id }) => id === documentId)?.bytes ?? new Uint8Array()

describe('from a session to its sheet', () => {
  test('says what the session holds, in the letterhead of the practice', async () => {
    await practice.call('settings.change', { professionalTitle: 'Masseur', phone: '0341 555 010' })
    await place('infraspinatus', 'left', 6)
    await practice.call('plans.applyTemplate', { sessionId, template: 'classical-back' })
    await practice.call('appointments.set', {
      clientId,
      sessionId,
      fields: { start: '2026-12-03T13:00:00.000Z', minutes: 45, zone: 'Europe/Berlin', place: '' },
    })
    const rendered = await render({ note: 'See you soon.' })
    expect(rendered).toMatchObject({ title: 'Aftercare sheet', pages: 1, missingCharacters: [] })
    const text = textOf(bytesOf(rendered.documentId))
    for (const part of [
      'Quiet Room Massage',
      'Ida Blum, Masseur',
      '0341 555 010',
      'Зоя Łukasik · 22 November 2026',
      'stroking (3), rubbing (6), kneading (17), vibration (2) and stroking (2)',
      'On the shoulder blade, your left (infraspinatus)',
      'Cross-body arm',
      'Get up and walk',
      '3 December 2026, 14:00',
      'See you soon.',
    ]) {
      expect(text).toContain(part)
    }
  })

  test('what is proposed is what is printed, and what a condition forbids is neither', async () => {
    await place('gluteus-maximus', 'right', 5)
    const before = await practice.call('handouts.propose', { sessionId })
    expect(before.lines.map(({ id }) => id)).toContain('exercise:S13')
    await practice.call('health.addCondition', {
      clientId,
      fields: {
        condition: 'osteoporosis',
        variant: 'not-severe',
        status: 'current',
        side: null,
        region: null,
        since: null,
        dueDate: null,
        clearance: null,
        note: '',
      },
    })
    const after = await practice.call('handouts.propose', { sessionId })
    expect(after.lines.map(({ id }) => id)).not.toContain('exercise:S13')
    expect(after.leftOut.find(({ exercise }) => exercise === 'S13')?.reason).toContain('Osteoporosis')
    const { documentId } = await render({ added: ['S13', 'S14', 'S5'] })
    const text = textOf(bytesOf(documentId))
    expect(text).not.toContain('Knee to chest')
    expect(text).toContain('Shoulder-blade squeeze')
    for (const { section, text: title } of after.lines) {
      if (section === 'exercises') expect(text).toContain(title)
    }
  })

  test("the client's next visit on a later day stands in, when none was made in this session", async () => {
    const fields = { minutes: 45, zone: 'Europe/Berlin', place: '' }
    await practice.call('appointments.set', {
      clientId,
      sessionId: null,
      fields: { ...fields, start: '2026-11-22T15:00:00.000Z' },
    })
    const own = await practice.call('handouts.propose', { sessionId })
    expect(own.lines.filter(({ section }) => section === 'appointment')).toEqual([])
    await practice.call('appointments.set', {
      clientId,
      sessionId: null,
      fields: { ...fields, start: '2026-11-30T15:00:00.000Z' },
    })
    const next = await practice.call('handouts.propose', { sessionId })
    expect(next.lines.at(-1)?.text).toContain('30 November 2026')
  })

  test('a session that is gone is not found', async () => {
    const reply = await practice.tryCall('handouts.render', { sessionId: clientId, choices: none })
    expect(reply).toMatchObject({ ok: false, error: { code: 'notFound' } })
  })
})

describe('giving a sheet', () => {
  test('saved: the file is the document, byte for byte, and it is kept as given', async () => {
    await place('infraspinatus', 'left', 6)
    const { documentId } = await render()
    const path = join(practice.host.outFolder, 'sheet.pdf')
    const given = await practice.call('handouts.save', { documentId, token: practice.host.choose(path) })
    expect(given).toMatchObject({ sessionId, how: 'saved', pages: 1 })
    expect(readFileSync(path).equals(Buffer.from(bytesOf(documentId)))).toBe(true)
    expect(readdirSync(practice.host.outFolder)).toEqual(['sheet.pdf'])
    expect(await practice.call('handouts.given', { sessionId })).toEqual([given])
  })

  test('printed after it was saved: both are kept, newest first, each as its own', async () => {
    const { documentId } = await render()
    const path = join(practice.host.outFolder, 'sheet.pdf')
    await practice.call('handouts.save', { documentId, token: practice.host.choose(path) })
    practice.clock.pass(60_000)
    await practice.call('handouts.give', { documentId, how: 'printed' })
    const given = await practice.call('handouts.given', { sessionId })
    expect(given.map(({ how, givenAt }) => [how, givenAt])).toEqual([
      ['printed', '2026-11-22T12:01:00.000Z'],
      ['saved', '2026-11-22T12:00:00.000Z'],
    ])
  })

  test('opened again it is what was given, whatever was changed since and after a restart', async () => {
    await place('infraspinatus', 'left', 6)
    const { documentId } = await render()
    const was = Buffer.from(bytesOf(documentId))
    const { id } = await practice.call('handouts.give', { documentId, how: 'printed' })
    await place('soleus', 'left', 3)
    await practice.call('settings.change', { practiceName: 'Another name' })
    await practice.reopen()
    const opened = await practice.call('handouts.open', { id })
    expect(opened).toMatchObject({ title: 'Aftercare sheet', pages: 1 })
    expect(Buffer.from(bytesOf(opened.documentId)).equals(was)).toBe(true)
  })

  test('bytes that were changed where they are kept are not shown as what was given', async () => {
    const { documentId } = await render()
    const { id } = await practice.call('handouts.give', { documentId, how: 'printed' })
    await practice.context.db
      .updateTable('handouts')
      .set({ bytes: Buffer.from('%PDF-1.7 other') })
      .where('id', '=', id)
      .execute()
    expect(await practice.tryCall('handouts.open', { id })).toMatchObject({
      ok: false,
      error: { code: 'damaged' },
    })
  })

  test('a save that fails keeps nothing as given', async () => {
    const { documentId } = await render()
    const nowhere = practice.host.choose(join(practice.host.outFolder, 'gone', 'sheet.pdf'))
    expect(await practice.tryCall('handouts.save', { documentId, token: nowhere })).toMatchObject({
      ok: false,
      error: { code: 'notFound' },
    })
    expect(await practice.tryCall('handouts.save', { documentId, token: 'made up' })).toMatchObject({
      ok: false,
      error: { code: 'notFound' },
    })
    const folder = join(practice.host.outFolder, 'folder.pdf')
    mkdirSync(folder)
    expect(
      await practice.tryCall('handouts.save', { documentId, token: practice.host.choose(folder) }),
    ).toMatchObject({ ok: false })
    expect(await practice.call('handouts.given', { sessionId })).toEqual([])
    expect(readdirSync(practice.host.outFolder)).toEqual(['folder.pdf'])
  })

  test('a document that is none, or that many newer ones have pushed out, is not found', async () => {
    const { documentId } = await render()
    for (let index = 0; index < 8; index++) await render({ note: `draft ${index}` })
    for (const gone of [documentId, 'made up']) {
      expect(await practice.tryCall('handouts.give', { documentId: gone, how: 'printed' })).toMatchObject({
        ok: false,
        error: { code: 'notFound' },
      })
    }
  })
})
