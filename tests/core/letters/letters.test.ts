import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LetterFields } from '../../../src/contract/models/letter.ts'
import { infoOf, textOf } from '../../helpers/pdf.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'
import { conditionFields, givenClient, givenPoint, givenSession } from '../given.ts'

let practice: TestPractice
let clientId = ''
let sessionId = ''
let pointId = ''

beforeEach(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
  const client = await givenClient(practice, 'Łukasz Żuk', {
    birthDate: '1980-03-03',
    doctor: 'Dr Stein, Markt 3, 04109 Leipzig',
    goals: 'Sleep through',
  })
  clientId = client.id
  const first = await givenSession(practice, clientId, '2026-11-01')
  await practice.call('sessions.saveField', { sessionId: first.id, edit: { field: 'painBefore', value: 8 } })
  sessionId = (await givenSession(practice, clientId, '2026-11-15')).id
  for (const edit of [
    { field: 'reason', value: 'Neck right.' },
    { field: 'painBefore', value: 5 },
  ] as const) {
    await practice.call('sessions.saveField', { sessionId, edit })
  }
  pointId = (await givenPoint(practice, sessionId, 'infraspinatus', 'left', 6)).pointId
  await practice.call('health.addCondition', { clientId, fields: conditionFields('anticoagulants') })
})
afterEach(() => practice.close())

const published = (documentId: string) => {
  const document = practice.host.published.find(({ id }) => id === documentId)
  if (document === undefined) throw new Error('nothing was published')
  return document
}
const textOfLetter = async (fields: LetterFields) => {
  const { documentId } = await practice.call('letters.render', { clientId, fields })
  return textOf(published(documentId).bytes)
}

describe('a letter to a doctor', () => {
  it('is filled from the record, and a paragraph of which nothing is known is left out', async () => {
    const { fields, sessions, findings } = await practice.call('letters.propose', {
      clientId,
      template: 'report',
    })
    expect(fields).toMatchObject({
      to: 'Dr Stein\nMarkt 3\n04109 Leipzig',
      subject: 'Łukasz Żuk, born 3 March 1980: report on massage treatment',
      pointIds: [pointId],
    })
    expect(fields.body).toContain('Dear Dr Stein,')
    expect(fields.body).toContain('for massage 2 times, from 1 November 2026 to 15 November 2026.')
    expect(fields.body).toContain('Reason for coming: Neck right.')
    expect(fields.body).toContain(
      'Pain on arrival was 8 of 10 on 1 November 2026 and 5 of 10 on 15 November 2026.',
    )
    expect(fields.body).toContain('Recorded about health: Anticoagulant')
    expect(sessions.map(({ date }) => date)).toEqual(['2026-11-15', '2026-11-01'])
    expect(findings).toMatchObject([{ pointId, date: '2026-11-15' }])

    const nobody = await givenClient(practice, 'Ida Blum')
    const empty = await practice.call('letters.propose', { clientId: nobody.id, template: 'report' })
    expect(empty.fields.body).not.toMatch(/[{}]|Reason|Goals|Recorded/)
    expect(empty.fields.body).toContain('Dear Doctor,')
  })

  it('prints what was written and chosen, under the letterhead, and nothing of the client in its title', async () => {
    await practice.call('settings.change', { address: 'Lindenweg 4, Leipzig', professionalTitle: 'Masseur' })
    const { fields } = await practice.call('letters.propose', { clientId, template: 'report' })
    const text = await textOfLetter({ ...fields, body: 'Dear colleague,\n\nI write freely: Größe, żółw.' })
    for (const words of [
      'Quiet Room Massage',
      'Lindenweg 4, Leipzig',
      'Dr Stein',
      '22 November 2026',
      'I write freely: Größe, żółw.',
      'Sessions',
      '15 November 2026 · 30 min · Neck right. · pain 5 of 10 before',
      'Infraspinatus left: trigger point, pain 6 (15 November 2026)',
    ]) {
      expect(text).toContain(words)
    }
    const fewer = await textOfLetter({ ...fields, sessionIds: [sessionId], pointIds: [] })
    expect(fewer).not.toContain('Findings')
    expect(fewer).not.toContain('1 November 2026 · 30 min')
    const { documentId, title } = await practice.call('letters.render', { clientId, fields })
    expect(title).toBe('Letter')
    expect(JSON.stringify(infoOf(published(documentId).bytes))).not.toContain('uk')
  })

  it('names the characters that cannot be printed, and runs over several pages without losing a word', async () => {
    const { fields } = await practice.call('letters.propose', { clientId, template: 'blank' })
    const odd = await practice.call('letters.render', {
      clientId,
      fields: { ...fields, body: 'All well 🦊 ᚠ' },
    })
    expect(odd.missingCharacters).toEqual(['🦊', 'ᚠ'])
    const long = Array.from({ length: 160 }, (_, index) => `Line ${index + 1} of the letter.`).join('\n\n')
    const many = await practice.call('letters.render', { clientId, fields: { ...fields, body: long } })
    expect(many.pages).toBeGreaterThan(2)
    expect(textOf(published(many.documentId).bytes)).toContain('Line 160 of the letter.')
  })

  it("of one's own is filled like the built-in ones, changed, removed, and never names an unknown field", async () => {
    const { own, builtIn } = await practice.call('letters.templates', {})
    expect(own).toEqual([])
    expect(builtIn.map(({ id }) => id)).toEqual(['report', 'clearance', 'concern', 'referral', 'blank'])
    const words = {
      name: 'Note for the gym',
      subject: '{client}: training',
      body: '{greeting}\n\nSigns: {flags}.\n\n{client} may train again.\nSlowly.\n \n{therapist}',
      lists: false,
    }
    const [saved] = (await practice.call('letters.saveTemplate', { id: null, ...words })).own
    if (saved === undefined) throw new Error('it was not kept')
    const { fields } = await practice.call('letters.propose', { clientId, template: saved.id })
    expect(fields).toMatchObject({ template: saved.id, subject: 'Łukasz Żuk: training', sessionIds: [] })
    expect(fields.body).toMatch(/^Dear .*,\n\nŁukasz Żuk may train again\.\nSlowly\.\n\nIda Blum/)
    expect(fields.body).not.toContain('Signs')
    for (const [part, why] of [
      [{ body: 'Dear {doktor}' }, { body: 'unknownField' }],
      [{ subject: '{}' }, { subject: 'unknownField' }],
      [{ body: ' \n ' }, { body: 'required' }],
      [{ name: '\u200b' }, { name: 'required' }],
    ] as const)
      expect(
        await practice.tryCall('letters.saveTemplate', { id: saved.id, ...words, ...part }),
      ).toMatchObject({
        ok: false,
        error: { code: 'invalid', fields: why },
      })
    await practice.call('letters.saveTemplate', { id: saved.id, ...words, lists: true })
    const listed = await practice.call('letters.propose', { clientId, template: saved.id })
    expect(listed.fields.sessionIds.length).toBeGreaterThan(0)
    await practice.reopen()
    expect((await practice.call('letters.templates', {})).own).toMatchObject([{ ...words, lists: true }])
    expect((await practice.call('letters.removeTemplate', { id: saved.id })).own).toEqual([])
    for (const reply of [
      await practice.tryCall('letters.propose', { clientId, template: saved.id }),
      await practice.tryCall('letters.saveTemplate', { id: saved.id, ...words }),
    ])
      expect(reply).toMatchObject({ ok: false, error: { code: 'notFound' } })
  })

  it('is kept byte for byte once it was printed or saved, on the trail, and moves with a merge', async () => {
    const { fields } = await practice.call('letters.propose', { clientId, template: 'clearance' })
    const { documentId } = await practice.call('letters.render', { clientId, fields })
    const { bytes } = published(documentId)
    const given = await practice.call('letters.give', { documentId })
    expect(await practice.call('letters.ofClient', { clientId })).toEqual([given])
    const opened = await practice.call('letters.open', { id: given.id })
    expect(Buffer.from(published(opened.documentId).bytes).equals(Buffer.from(bytes))).toBe(true)
    const other = await givenClient(practice, 'Lukas Zuk')
    const client = await practice.call('clients.get', { id: clientId })
    await practice.call('clients.merge', {
      keptId: other.id,
      keptRevision: other.revision,
      goneId: clientId,
      goneRevision: client.revision,
      fromGone: [],
    })
    expect(await practice.call('letters.ofClient', { clientId: other.id })).toMatchObject([{ id: given.id }])
    const trail = await practice.context.db.selectFrom('audit').select(['kind', 'subject']).execute()
    expect(trail).toContainEqual({ kind: 'letters.give', subject: clientId })
  })
})
