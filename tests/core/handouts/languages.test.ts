import { afterEach, beforeEach, expect, test } from 'vitest'
import { blankClient, type HandoutLanguage } from '../../../src/contract/models/client.ts'
import type { HandoutChoices } from '../../../src/contract/models/handout.ts'
import { infoOf, textOf } from '../../helpers/pdf.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'
import { stage } from '../given.ts'

let practice: TestPractice
let clientId = ''
const none: HandoutChoices = { leftOut: [], added: [], note: '' }

beforeEach(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
})
afterEach(() => practice.close())

/** A session of a new client who reads this language, who works at a desk. */
async function sessionOf(language: HandoutLanguage): Promise<string> {
  const client = await practice.call('clients.create', {
    ...blankClient,
    name: 'Oksana Koval',
    birthDate: null,
    phone: '',
    email: '',
    occupation: 'Accountant',
    loads: '',
    language,
    note: '',
  })
  clientId = client.id
  const session = await practice.call('sessions.create', {
    clientId,
    date: '2026-11-22',
    startTime: null,
    minutes: 30,
  })
  return session.id
}

const draw = async (sessionId: string, choices: Partial<HandoutChoices> = {}) => {
  const { documentId } = await practice.call('handouts.render', {
    sessionId,
    choices: { ...none, ...choices },
  })
  return practice.host.published.find(({ id }) => id === documentId)?.bytes ?? new Uint8Array()
}

test("the sheet is in the client's language, with the signs of danger in the masseur's too until somebody has read them", async () => {
  const sessionId = await sessionOf('uk')
  const first = await practice.call('handouts.propose', { sessionId })
  expect(first).toMatchObject({ language: 'uk', helpAgain: true })
  expect(first.unreviewed).toBeGreaterThan(3)
  expect(first.lines.find(({ id }) => id === 'aftercare:movement-breaks')).toMatchObject({
    text: 'Take a short movement break every 30 to 60 minutes.',
    printed: 'Робіть коротку перерву на рух кожні 30–60 хвилин.',
  })
  const before = textOf(await draw(sessionId))
  for (const part of ['Після вашого масажу', '22 листопада 2026', 'біль у грудях', 'chest pain'])
    expect(before).toContain(part)

  await practice.call('library.confirm', { language: 'uk', items: ['help'], reviewer: 'Olena Bondar' })
  expect(await practice.call('handouts.propose', { sessionId })).toMatchObject({ helpAgain: false })
  const after = textOf(await draw(sessionId))
  expect(after).toContain('біль у грудях')
  expect(after).not.toContain('chest pain')
})

test("a technique of the library goes by the therapist's word in their own language, translated in others", async () => {
  await practice.call('techniques.change', { code: 'PET', wording: { name: 'deep kneading' } })
  const sessionId = await sessionOf('en')
  await practice.call('plans.addBlock', { sessionId, at: 0, fields: stage({ technique: 'PET' }) })
  const { lines } = await practice.call('handouts.propose', { sessionId })
  expect(lines.find(({ section }) => section === 'worked')?.text).toMatch(/^Deep kneading, /)
  expect(textOf(await draw(sessionId))).toContain('deep kneading')
  const german = textOf(await draw(sessionId, { language: 'de' }))
  expect(german).toContain('Kneten')
  expect(german).not.toContain('deep kneading')
})

test('another language, paper and size of letters for one sheet', async () => {
  const sessionId = await sessionOf('en')
  const bytes = await draw(sessionId, { language: 'pl', paper: 'letter', largePrint: true })
  expect(textOf(bytes)).toContain('Po Twoim masażu')
  expect(infoOf(bytes)).toMatch(/Page size:\s+612 x 792 pts/)
  expect(await practice.call('handouts.propose', { sessionId, language: 'pl' })).toMatchObject({
    language: 'pl',
  })
})

test('a line in the words of the masseur, and in the order that was wanted', async () => {
  const sessionId = await sessionOf('de')
  const bytes = await draw(sessionId, {
    edits: {
      'aftercare:movement-breaks': 'Bitte alle 20 Minuten aufstehen.',
      'exercise:S26': 'Dreimal am Tag',
    },
    order: ['aftercare:warmth', 'aftercare:movement-breaks'],
  })
  const text = textOf(bytes)
  expect(text).toContain('Dreimal am Tag')
  expect(text).not.toContain('kurze Bewegungspause')
  expect(text.indexOf('Eine warme Dusche')).toBeLessThan(text.indexOf('Bitte alle 20 Minuten'))
  expect(text.indexOf('Eine warme Dusche')).toBeGreaterThan(0)
})

test('what is kept for a client comes back, but for the note; forgotten it is gone', async () => {
  await sessionOf('fr')
  expect(await practice.call('handouts.kept', { clientId })).toBeNull()
  const choices = { ...none, leftOut: ['aftercare:warmth'], largePrint: true, note: 'Only today' }
  await practice.call('handouts.keep', { clientId, choices })
  await practice.call('handouts.keep', { clientId, choices: { ...choices, paper: 'letter' } })
  expect(await practice.call('handouts.kept', { clientId })).toEqual({
    ...choices,
    paper: 'letter',
    note: '',
  })
  await practice.call('handouts.forget', { clientId })
  expect(await practice.call('handouts.kept', { clientId })).toBeNull()
})

test('own lines print in the language of the sheet, else as written, which is told before printing', async () => {
  const sessionId = await sessionOf('es')
  const line = await practice.call('library.saveOwnLine', {
    id: null,
    section: 'nextDays',
    texts: { en: 'Wear flat shoes for a day.' },
  })
  const choices = { added: [`own:${line.id}`] }
  const before = await practice.call('handouts.propose', { sessionId })
  expect(before.ownLines).toEqual([{ id: `own:${line.id}`, text: 'Wear flat shoes for a day.' }])
  expect(before.untranslated).toEqual([{ id: `own:${line.id}`, text: 'Wear flat shoes for a day.' }])
  expect(textOf(await draw(sessionId, choices))).toContain('Wear flat shoes for a day.')

  const changed = await practice.call('library.saveOwnLine', {
    id: line.id,
    section: 'nextDays',
    texts: { en: 'Wear flat shoes for a day.', es: 'Lleve zapatos planos un día.' },
  })
  expect(changed.version).toBe(2)
  expect(await practice.call('handouts.propose', { sessionId })).toMatchObject({ untranslated: [] })
  const text = textOf(await draw(sessionId, choices))
  expect(text).toContain('Lleve zapatos planos un día.')
  expect(text).not.toContain('flat shoes')

  await practice.call('library.retireOwnLine', { id: line.id })
  expect(textOf(await draw(sessionId, choices))).not.toContain('zapatos')
  expect(
    await practice.tryCall('library.saveOwnLine', { id: null, section: 'feel', texts: { en: ' ' } }),
  ).toMatchObject({ ok: false, error: { code: 'invalid' } })
})
