import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SignatureStrokes } from '../../../src/contract/models/agreement.ts'
import { pictureOf, textOf } from '../../helpers/pdf.ts'
import { addClient } from '../../helpers/people.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'
import { signature } from '../../helpers/signature.ts'

let practice: TestPractice
let clientId: string
beforeEach(async () => {
  practice = await openTestPractice()
  clientId = (await addClient(practice, { name: 'Marta Lindqvist', birthDate: '1979-11-03' })).id
})
afterEach(() => practice.close())

const both = [
  { subject: 'treatment', version: 1 },
  { subject: 'health-data', version: 1 },
] as const
const drawn = (strokes: SignatureStrokes = signature) => ({ kind: 'drawn', strokes }) as const
const sign = (more: object = {}) =>
  practice.tryCall('agreements.sign', {
    clientId,
    texts: [...both],
    signedBy: 'Marta Lindqvist',
    signature: drawn(),
    ...more,
  })
const statesOf = async () =>
  (await practice.call('agreements.forClient', { clientId })).states.map(({ subject, state }) => [
    subject,
    state,
  ])
const opened = async (id: string) => {
  const { documentId } = await practice.call('agreements.open', { id })
  const document = practice.host.published.find((one) => one.id === documentId)
  if (document === undefined) throw new Error('nothing was published')
  return document
}

describe('a consent signed on the screen', () => {
  it('is kept as the PDF that was signed, with its hash, and comes back byte for byte', async () => {
    expect(await statesOf()).toEqual([
      ['treatment', 'missing'],
      ['health-data', 'missing'],
    ])
    expect((await sign()).ok).toBe(true)
    const { states, all } = await practice.call('agreements.forClient', { clientId })
    expect(states.map(({ state, latest }) => [state, latest?.givenOn])).toEqual([
      ['given', '2026-11-22'],
      ['given', '2026-11-22'],
    ])
    const id = all[0]?.id ?? ''
    const { bytes, title } = await opened(id)
    expect(title).toBe('Consent form')
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(all[0]?.sha256)
    expect(all[1]?.sha256).toBe(all[0]?.sha256)
    const text = textOf(bytes)
    for (const words of [
      'Quiet Room Massage',
      'Marta Lindqvist, born 3 November 1979',
      'Consent to massage treatment',
      'Consent to keeping notes on my health',
      'Signed on the screen by Marta Lindqvist on 22 November 2026',
    ])
      expect(text).toContain(words)
    const path = join(practice.host.outFolder, 'consent.pdf')
    await practice.call('agreements.save', { id, token: practice.host.choose(path) })
    expect(readFileSync(path).equals(bytes)).toBe(true)
    await practice.reopen()
    expect(Buffer.from((await opened(id)).bytes).equals(bytes)).toBe(true)
  })

  it('has the signature in it as a drawing', async () => {
    await sign()
    const [signed] = (await practice.call('agreements.forClient', { clientId })).all
    const blank = await practice.call('agreements.blank', { paper: 'a4' })
    const dark = (bytes: Uint8Array) => {
      const page = pictureOf(bytes, 50)
      let count = 0
      for (let y = 0; y < page.height; y += 1)
        for (let x = 0; x < page.width; x += 1) if (page.at(x, y) === '#23201c') count += 1
      return count
    }
    const without = practice.host.published.find(({ id }) => id === blank.documentId)
    expect(dark((await opened(signed?.id ?? '')).bytes)).toBeGreaterThan(dark(without?.bytes ?? Buffer.of()))
    const stored = await sql<{ strokes: string }>`SELECT strokes FROM agreements`.execute(practice.context.db)
    expect(JSON.parse(stored.rows[0]?.strokes ?? '')).toEqual(signature)
  })

  it.each([
    ['one dot', [[[500, 150]]]],
    [
      'a tap that slipped',
      [
        [
          [500, 150],
          [506, 152],
        ],
      ],
    ],
    ['many dots in one place', Array.from({ length: 40 }, () => [[500, 150]])],
  ] satisfies [string, number[][][]][])('%s is no signature', async (_, strokes) => {
    const reply = await sign({ signature: { kind: 'drawn', strokes } })
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'invalid', fields: { signature: 'signatureDot' } },
    })
    expect(await statesOf()).toEqual([
      ['treatment', 'missing'],
      ['health-data', 'missing'],
    ])
  })

  it('for one subject leaves the other open; nobody agrees to words they did not see', async () => {
    await sign({ texts: [{ subject: 'treatment', version: 1 }] })
    expect(await statesOf()).toEqual([
      ['treatment', 'given'],
      ['health-data', 'missing'],
    ])
    await practice.call('agreements.editText', {
      subject: 'health-data',
      basedOn: 1,
      title: 'Notes',
      body: 'We keep notes.',
    })
    expect(await sign()).toMatchObject({ ok: false, error: { code: 'conflict' } })
  })

  it('is taken back by undo and brought again with its form', async () => {
    await sign()
    await practice.call('undo.undo', { kind: 'client', id: clientId })
    expect(await statesOf()).toEqual([
      ['treatment', 'missing'],
      ['health-data', 'missing'],
    ])
    await practice.reopen()
    await practice.call('undo.redo', { kind: 'client', id: clientId })
    const [first] = (await practice.call('agreements.forClient', { clientId })).all
    expect(textOf((await opened(first?.id ?? '')).bytes)).toContain('Consent to massage treatment')
  })
})

describe('a consent on paper, and its end', () => {
  it('has its day, which does not lie ahead, and no form', async () => {
    const ahead = await sign({ signature: { kind: 'paper', on: '2026-11-23' } })
    expect(ahead).toMatchObject({ ok: false, error: { fields: { on: 'dateInFuture' } } })
    await sign({ signature: { kind: 'paper', on: '2026-11-01' } })
    const [latest] = (await practice.call('agreements.forClient', { clientId })).all
    expect(latest).toMatchObject({ how: 'paper', givenOn: '2026-11-01', sha256: null })
    expect(await practice.tryCall('agreements.open', { id: latest?.id ?? '' })).toMatchObject({ ok: false })
  })

  it('is withdrawn on a day of its own, once, and can be given anew', async () => {
    await sign({ texts: [{ subject: 'treatment', version: 1 }] })
    practice.clock.set(Date.parse('2026-12-10T12:00:00Z'))
    const [given] = (await practice.call('agreements.forClient', { clientId })).all
    const withdraw = (on: string) =>
      practice.tryCall('agreements.withdraw', {
        id: given?.id ?? '',
        revision: given?.revision ?? 0,
        on,
        note: 'moved away',
      })
    expect(await withdraw('2026-11-21')).toMatchObject({ error: { fields: { on: 'untilBeforeOn' } } })
    expect((await withdraw('2026-12-05')).ok).toBe(true)
    expect(await withdraw('2026-12-06')).toMatchObject({ error: { code: 'conflict' } })
    const { states } = await practice.call('agreements.forClient', { clientId })
    expect(states[0]).toMatchObject({ state: 'withdrawn', latest: { withdrawnOn: '2026-12-05' } })
    await sign({ texts: [{ subject: 'treatment', version: 1 }] })
    expect((await statesOf())[0]).toEqual(['treatment', 'given'])
  })
})

describe('the words', () => {
  it('become a new version when they are changed; what was signed keeps the old ones', async () => {
    await sign()
    const [before] = await practice.call('agreements.texts', {})
    const changed = await practice.call('agreements.editText', {
      subject: 'treatment',
      basedOn: 1,
      title: 'Consent to treatment',
      body: `${before?.body}\n\nI come on time.`,
    })
    expect(changed.version).toBe(2)
    const versions = await practice.call('agreements.versions', { subject: 'treatment' })
    expect(versions.map(({ version, title }) => [version, title])).toEqual([
      [2, 'Consent to treatment'],
      [1, 'Consent to massage treatment'],
    ])
    const { states, all } = await practice.call('agreements.forClient', { clientId })
    expect(states[0]).toMatchObject({ state: 'given', outdated: true, latest: { version: 1 } })
    expect(textOf((await opened(all[0]?.id ?? '')).bytes)).not.toContain('I come on time')
    expect(
      await practice.tryCall('agreements.editText', {
        subject: 'treatment',
        basedOn: 1,
        title: 'x',
        body: 'y',
      }),
    ).toMatchObject({ ok: false, error: { code: 'conflict' } })
  })

  it('are printed to be signed by hand, on A4 and on Letter', async () => {
    for (const paper of ['a4', 'letter'] as const) {
      const { documentId, pages } = await practice.call('agreements.blank', { paper })
      const sheet = practice.host.published.find(({ id }) => id === documentId)
      const text = textOf(sheet?.bytes ?? Buffer.of())
      expect(pages).toBe(1)
      for (const words of ['Name', 'Born on', 'Signed by', 'I have read this and agree.'])
        expect(text).toContain(words)
      expect(text).not.toContain('Marta')
    }
  })
})
