import { afterEach, beforeEach, expect, it } from 'vitest'
import { phases } from '../../../src/contract/models/plan.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'
import { givenClient, givenSession, stage } from '../given.ts'

let practice: TestPractice
beforeEach(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
})
afterEach(() => practice.close())

const own = {
  name: 'Hot stones',
  countsAs: 'HOT',
  term: 'lapidotherapy',
  aim: 'Warm.',
  cue: 'Test on your own arm.',
  phases: ['warming'],
  pressureFrom: null,
  pressureTo: null,
} as const

it('lists every technique with the phases it suits; each phase has some', async () => {
  const library = await practice.call('techniques.list', {})
  expect(library).toHaveLength(16)
  for (const row of library) {
    expect(row.phases.length).toBeGreaterThan(0)
    expect(row.cue).not.toBe('')
    expect(row).toMatchObject({ own: false, hidden: false, changed: false })
  }
  for (const phase of phases) expect(library.some((row) => row.phases.includes(phase))).toBe(true)
  expect(library[0]).toMatchObject({ key: 'EFF', name: 'stroking', term: 'effleurage', share: '10' })
})

it('words a technique anew, hides it, and brings the built-in words back', async () => {
  await practice.call('techniques.change', { code: 'EFF', wording: { name: 'gliding', cue: 'Glide.' } })
  const changed = await practice.call('techniques.change', { code: 'EFF', wording: { hidden: true } })
  expect(changed[0]).toMatchObject({ name: 'gliding', cue: 'Glide.', hidden: true, changed: true })
  expect((await practice.call('plans.techniques', {}))[0]).toMatchObject({ everyday: 'gliding' })
  const restored = await practice.call('techniques.restore', { code: 'EFF' })
  expect(restored[0]).toMatchObject({ name: 'stroking', hidden: false, changed: false })
})

it('takes techniques of one’s own, which the rules treat as what they count as', async () => {
  const added = await practice.call('techniques.add', { ...own, phases: [...own.phases] })
  const row = added.find((one) => one.own)
  expect(row).toMatchObject({ name: 'Hot stones', code: 'HOT', method: '', hidden: false })
  const id = row?.key ?? ''
  const client = await givenClient(practice)
  const { id: sessionId } = await givenSession(practice, client.id)
  const plan = await practice.call('plans.addBlock', {
    sessionId,
    at: 0,
    fields: stage({ technique: 'HOT', ownTechnique: id, pressureFrom: null, pressureTo: null }),
  })
  expect(plan.blocks[0]).toMatchObject({ technique: 'HOT', ownTechnique: id })

  const changed = await practice.call('techniques.changeOwn', { id, fields: { name: 'Warm stones' } })
  expect(changed.find((one) => one.own)).toMatchObject({ name: 'Warm stones', term: 'lapidotherapy' })
  expect((await practice.call('techniques.removeOwn', { id })).some((one) => one.own)).toBe(false)

  // a plan that used it still knows what it was called
  const treated = await practice.call('treatment.start', { sessionId, mode: 'plan', reason: 'testing' })
  expect(treated.stages[0]?.name).toBe('Warm stones')
})
