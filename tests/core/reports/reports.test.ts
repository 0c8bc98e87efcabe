import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SentTo } from '../../../src/contract/procedures.ts'
import { redFlags } from '../../../src/core/reference/redFlags.ts'
import { infoOf, textOf } from '../../helpers/pdf.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'
import { conditionFields, givenClient, givenPoint, givenSession } from '../given.ts'

let practice: TestPractice
let sessionId: string
let clientId: string
beforeEach(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
  clientId = (await givenClient(practice)).id
  sessionId = (await givenSession(practice, clientId)).id
})
afterEach(() => practice.close())

const render = async () => {
  const rendered = await practice.call('reports.render', { sessionId })
  const document = practice.host.published.find(({ id }) => id === rendered.documentId)
  if (document === undefined) throw new Error('nothing was published')
  return { rendered, bytes: document.bytes, text: textOf(document.bytes) }
}

/** A client on blood thinners, a plan that presses points all the same, treated for eight minutes. */
async function treated() {
  await practice.call('health.addCondition', {
    clientId,
    fields: conditionFields('anticoagulants', {
      clearance: { by: 'Dr Weiss', on: '2026-11-01', until: null, scope: '' },
    }),
  })
  await givenPoint(practice, sessionId, 'infraspinatus', 'left', 6)
  await practice.call('screening.answer', {
    sessionId,
    answers: redFlags.map(({ id }) => ({ flag: id, answer: 'no' as const })),
    note: '',
  })
  await practice.call('sessions.saveField', { sessionId, edit: { field: 'reason', value: 'Shoulder' } })
  await practice.call('sessions.saveField', {
    sessionId,
    edit: { field: 'subjective', value: 'Aches when reaching back.' },
  })
  const plan = await practice.call('plans.applyTemplate', { sessionId, template: 'classical-back' })
  const finding = plan.findings.find(({ severity }) => severity === 'adapt')
  if (finding === undefined) throw new Error('no finding')
  await practice.call('plans.override', { sessionId, finding: finding.id, reason: 'INR checked this week' })
  await practice.call('treatment.start', { sessionId, mode: 'plan', reason: null })
  practice.clock.pass(8 * 60_000)
  await practice.call('treatment.act', { sessionId, act: { kind: 'end' } })
}

describe('a session report', () => {
  it('says on one page what was found, planned, done, and done against a rule', async () => {
    await treated()
    const { rendered, bytes, text } = await render()
    expect(rendered).toMatchObject({ title: 'Session report', pages: 1, missingCharacters: [] })
    expect(infoOf(bytes)).not.toContain('Lindqvist')
    for (const words of [
      'Quiet Room Massage',
      'Marta Lindqvist · 22 November 2026 · session 1 · 30 min',
      'Infraspinatus left: trigger point, pain 6',
      'Aches when reaching back.',
      'rubbing 6 min, pressure 2 to 3, prone',
      'Treated 8 min of 30 planned',
      'Reason: INR checked this week',
      'Anticoagulants',
      'Red-flag questions asked on 22 November 2026.',
    ]) {
      expect(text).toContain(words)
    }
  })

  it('is there for an empty session too, and the same twice', async () => {
    const first = await render()
    expect(first.text).toContain('Nothing is marked.')
    expect(Buffer.from((await render()).bytes).equals(Buffer.from(first.bytes))).toBe(true)
  })

  it('runs on to a second page rather than lose a word', async () => {
    await practice.call('sessions.saveField', {
      sessionId,
      edit: { field: 'subjective', value: `${'It aches when she reaches back. '.repeat(250)}The end.` },
    })
    const { rendered, text } = await render()
    expect(rendered.pages).toBeGreaterThan(1)
    expect(text).toContain('The end.')
  })

  it('says what was left of each point after treatment', async () => {
    const { pointId } = await givenPoint(practice, sessionId, 'infraspinatus', 'left', 6)
    const other = await givenPoint(practice, sessionId, 'gluteus-medius', 'right', 4)
    const untold = await givenPoint(practice, sessionId, 'levator-scapulae', 'left', 3)
    await practice.call('chart.readAfter', { sessionId, pointId, fields: { pain: 2, tenderness: 1 } })
    await practice.call('chart.readAfter', { sessionId, pointId: other.pointId, fields: { present: false } })
    await practice.call('chart.readAfter', { sessionId, pointId: untold.pointId, fields: {} })
    const { text } = await render()
    const flat = text.replace(/\s+/g, ' ')
    expect(flat).toContain('Infraspinatus left: trigger point, pain 6; after treatment pain 2, tenderness 1')
    expect(flat).toContain('Gluteus medius right: trigger point, pain 4; after treatment gone')
    expect(flat).toMatch(/Levator scapulae left: trigger point, pain 3(?!; after)/)
  })

  it('prints the structure of the note, its signature whole, and what was added since', async () => {
    const save = (edit: SentTo<'sessions.saveField'>['edit']) =>
      practice.call('sessions.saveField', { sessionId, edit })
    await save({ field: 'painBefore', value: 6 })
    await save({ field: 'painBest', value: 2 })
    await save({ field: 'painWorst', value: 8 })
    await save({ field: 'painAfter', value: 3 })
    await save({ field: 'onset', value: 'three weeks, after moving house' })
    await save({ field: 'aggravating', value: 'sitting long' })
    await save({ field: 'easing', value: 'walking' })
    await practice.call('motions.add', {
      sessionId,
      fields: {
        region: 'neck',
        movement: 'rotation',
        side: 'right',
        mode: 'active',
        degrees: 45,
        endFeel: 'firm',
        note: 'pulls at the end',
      },
    })
    await practice.call('outcomes.save', { sessionId, outcome: { measure: 'pgic', score: 2 } })
    const draft = (await render()).text
    expect(draft).toContain('This note is a draft and not signed.')
    expect(draft).not.toContain('SHA-256')
    await practice.call('signing.sign', { sessionId })
    await practice.call('signing.amend', { sessionId, text: 'She rang on Monday: slept well.' })
    const signed = await practice.call('signing.ofSession', { sessionId })
    const flat = (await render()).text.replace(/\s+/g, ' ')
    for (const words of [
      'Since: three weeks, after moving house',
      'Worse with: sitting long',
      'Eased by: walking',
      'Pain before 6, after 3, at best 2, at worst 8 (0 to 10).',
      'Neck rotation right 45°, active, firm end feel, pulls at the end',
      'Change on the whole (1 very much better, 4 no change, 7 very much worse): 2 of 7.',
      'She rang on Monday: slept well.',
      'by Ida Blum. It stands as it was signed.',
    ])
      expect(flat).toContain(words)
    const hash = signed?.hash ?? ''
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(flat.replaceAll(' ', '')).toContain(`SHA-256${hash}`)
  })

  it('tells who copies it every letter, also one that is drawn in another shape before some others', async () => {
    const words = 'aufheben, halfback, 36656fb377, Hofkirche'
    await render()
    await practice.call('sessions.saveField', { sessionId, edit: { field: 'subjective', value: words } })
    expect((await render()).text).toContain(words)
  })

  it('keeps overrides off the handout', async () => {
    await treated()
    const { documentId } = await practice.call('handouts.render', {
      sessionId,
      choices: { leftOut: [], added: [], note: '' },
    })
    const sheet = practice.host.published.find(({ id }) => id === documentId)
    expect(textOf(sheet?.bytes ?? new Uint8Array())).not.toContain('INR')
  })
})
