import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'
import { conditionFields, givenClient } from '../given.ts'

let practice: TestPractice
let clientId: string
beforeEach(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
  clientId = (await givenClient(practice)).id
})
afterEach(() => practice.close())

describe('conditions of a client', () => {
  it('keep every field', async () => {
    const fields = conditionFields('epilepsy', {
      variant: 'uncontrolled',
      status: 'suspected',
      side: 'left',
      region: 'calf',
      since: '2019-04',
      clearance: { by: 'Dr Ames', on: '2026-11-01', until: '2027-01-31', scope: 'gentle work' },
      note: 'last one in May',
    })
    const added = await practice.call('health.addCondition', { clientId, fields })
    expect(added).toMatchObject({ ...fields, clientId, revision: 1, name: 'Epilepsy', pregnancyWeeks: null })
    expect(await practice.call('health.conditions', { clientId })).toEqual([added])
  })

  it('are refused at the field', async () => {
    expect(
      await practice.tryCall('health.addCondition', { clientId, fields: conditionFields('made-up') }),
    ).toMatchObject({
      ok: false,
      error: { code: 'invalid', fields: { 'fields.condition': 'unknownCondition' } },
    })
  })

  it('change by revision, go, and come back with undo', async () => {
    const { id } = await practice.call('health.addCondition', {
      clientId,
      fields: conditionFields('anticoagulants'),
    })
    const cleared = conditionFields('anticoagulants', {
      clearance: { by: 'GP', on: '2026-11-20', until: null, scope: '' },
    })
    expect(await practice.call('health.changeCondition', { id, revision: 1, fields: cleared })).toMatchObject(
      { revision: 2 },
    )
    expect(
      await practice.tryCall('health.changeCondition', { id, revision: 1, fields: cleared }),
    ).toMatchObject({ ok: false, error: { code: 'conflict' } })
    await practice.call('health.removeCondition', { id })
    expect(await practice.call('health.conditions', { clientId })).toEqual([])
    await practice.call('undo.undo', { kind: 'client', id: clientId })
    expect(await practice.call('health.conditions', { clientId })).toMatchObject([
      { id, clearance: { by: 'GP', on: '2026-11-20', until: null } },
    ])
  })

  it('show as chips, the most serious first; a clearance runs out by itself', async () => {
    const add = (condition: string, more: Parameters<typeof conditionFields>[1] = {}) =>
      practice.call('health.addCondition', { clientId, fields: conditionFields(condition, more) })
    await add('hypermobility')
    await add('anticoagulants', {
      clearance: { by: 'GP', on: '2026-11-20', until: '2026-11-30', scope: '' },
    })
    const chips = async () =>
      (await practice.call('health.alerts', { clientId })).map(({ severity, cleared }) => [severity, cleared])
    expect(await chips()).toEqual([
      ['clearance', true],
      ['adapt', false],
    ])
    practice.clock.set(Date.parse('2026-12-01T12:00:00Z'))
    expect(await chips()).toEqual([
      ['clearance', false],
      ['adapt', false],
    ])
  })

  it('count the weeks of a pregnancy by the practice day', async () => {
    await practice.call('health.addCondition', {
      clientId,
      fields: conditionFields('pregnancy-later', { dueDate: '2027-04-12' }),
    })
    const weeks = async () => (await practice.call('health.conditions', { clientId }))[0]?.pregnancyWeeks
    expect(await weeks()).toBe(19)
    practice.clock.set(Date.parse('2026-11-23T12:00:00Z'))
    expect(await weeks()).toBe(20)
  })
})

describe('the catalogue', () => {
  it('offers every row with its severity, forms and questions', async () => {
    const rows = await practice.call('health.catalogue', {})
    expect(rows.length).toBeGreaterThan(45)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    expect(rows).toContainEqual(
      expect.objectContaining({
        id: 'deep-vein-thrombosis',
        severity: 'stop',
        asks: ['side', 'region', 'since'],
        trust: 'B',
      }),
    )
  })
})
