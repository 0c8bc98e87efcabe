import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'
import { conditionFields, fieldsOf, givenClient, givenPoint, givenSession, stage } from '../given.ts'

let practice: TestPractice
let clientId: string
let sessionId: string
beforeEach(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
  clientId = (await givenClient(practice)).id
  sessionId = (await givenSession(practice, clientId)).id
})
afterEach(() => practice.close())

const suggest = (template: string | null = null) => practice.call('plans.suggest', { sessionId, template })
const apply = (template: string | null = null) =>
  practice.call('plans.applySuggestion', { sessionId, template })
const point = async (
  muscle: Parameters<typeof givenPoint>[2],
  activity: 'active' | 'latent',
  pain: number,
) => {
  const { pointId } = await givenPoint(practice, sessionId, muscle, 'left', pain)
  await practice.call('chart.changePoint', { sessionId, pointId, fields: { activity } })
  return pointId
}

describe('a suggested plan', () => {
  it('is the classical back for half an hour without points', async () => {
    const { template, blocks, findings, empty } = await suggest()
    expect({ template, empty, findings }).toEqual({ template: 'classical-back', empty: null, findings: [] })
    expect(blocks.map(({ technique, minutes }) => [technique, minutes])).toEqual([
      ['EFF', 3],
      ['FRI', 6],
      ['PET', 17],
      ['VIB', 2],
      ['EFF', 2],
    ])
    expect(blocks.every(({ why }) => why.length > 0)).toBe(true)
  })

  it('works active points before latent ones, the worst first, on warm tissue, before the end', async () => {
    const latent = await point('infraspinatus', 'latent', 9)
    const mild = await point('rhomboidei', 'active', 3)
    const worst = await point('trapezius-descendens', 'active', 7)
    const { blocks, findings } = await suggest()
    const techniques = blocks.map(({ technique }) => technique)
    const pressed = blocks.flatMap(({ points }) => points)
    expect(pressed).toEqual([worst, mild, latent])
    expect(techniques.indexOf('TPR')).toBeGreaterThan(techniques.indexOf('PET'))
    expect(techniques.at(-1)).toBe('EFF')
    expect(blocks.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(30)
    expect(findings.filter(({ severity }) => severity !== 'advice')).toEqual([])
  })

  it('presses no point under blood thinners, says so, and lowers the pressure with its reason', async () => {
    await point('infraspinatus', 'active', 6)
    await practice.call('health.addCondition', { clientId, fields: conditionFields('anticoagulants') })
    const { blocks, notes, findings } = await suggest()
    expect(blocks.some(({ technique }) => technique === 'TPR')).toBe(false)
    expect(Math.max(...blocks.map(({ pressureTo }) => pressureTo ?? 0))).toBeLessThanOrEqual(2)
    expect(blocks.flatMap(({ why }) => why).join(' ')).toContain('Pressure to 2: Anticoagulants.')
    expect(blocks.some(({ technique }) => technique === 'SCS')).toBe(true)
    expect(notes.join(' ')).not.toContain('Infraspinatus')
    expect(findings.map(({ severity }) => severity)).toEqual(['clearance'])
  })

  it('lies a later pregnancy on the side', async () => {
    await practice.call('health.addCondition', {
      clientId,
      fields: conditionFields('pregnancy-later', { variant: 'not-high-risk', dueDate: '2027-02-01' }),
    })
    const { template, blocks } = await suggest()
    expect(template).toBe('gentle-side-lying')
    expect(new Set(blocks.map(({ position }) => position))).toEqual(new Set(['side-lying']))
  })

  it('is gentle for a client of eighty', async () => {
    const old = await practice.call('clients.create', fieldsOf('Ida Holm', { birthDate: '1946-01-01' }))
    sessionId = (await givenSession(practice, old.id)).id
    expect(await suggest()).toMatchObject({ template: 'gentle-older' })
  })

  it('takes up what eased the pain last time, and is lighter where it did not', async () => {
    const before = await givenSession(practice, clientId, '2026-11-01')
    const saved = (sessionField: 'painBefore' | 'painAfter', value: number) =>
      practice.call('sessions.saveField', { sessionId: before.id, edit: { field: sessionField, value } })
    await practice.call('plans.applyTemplate', { sessionId: before.id, template: 'neck-shoulders' })
    await saved('painBefore', 6)
    await saved('painAfter', 3)
    const eased = await suggest()
    expect(eased).toMatchObject({ template: 'neck-shoulders' })
    expect(eased.notes[0]).toContain('eased pain 6 to 3')
    await saved('painAfter', 8)
    const worse = await suggest()
    expect(worse.notes.join(' ')).toContain('Lighter: last time pain rose 6 to 8.')
    expect(Math.max(...worse.blocks.map(({ pressureTo }) => pressureTo ?? 0))).toBeLessThanOrEqual(3)
  })

  it('is empty with its reason when the client must not be treated', async () => {
    await practice.call('health.addCondition', { clientId, fields: conditionFields('acute-infection') })
    expect(await suggest()).toMatchObject({
      blocks: [],
      empty: expect.stringContaining('Do not treat'),
    })
    expect(await practice.tryCall('plans.applySuggestion', { sessionId, template: null })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    })
  })

  it('never overwrites what the masseur changed, and undo takes it back whole', async () => {
    const applied = await apply()
    expect(applied.blocks[1]).toMatchObject({ byHand: false, why: ['From Classical back: warms.'] })
    const blockId = applied.blocks[2]?.id ?? ''
    await practice.call('plans.changeBlock', { sessionId, blockId, fields: { minutes: 10, cue: 'my way' } })
    const again = await apply('neck-shoulders')
    const mine = again.blocks.find(({ id }) => id === blockId)
    expect(mine).toMatchObject({ technique: 'PET', minutes: 10, cue: 'my way', byHand: true })
    expect(again.blocks.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(30)
    expect(again).toMatchObject({ template: 'neck-shoulders' })
    await practice.call('undo.undo', { kind: 'session', id: sessionId })
    expect((await practice.call('plans.get', { sessionId })).blocks.map(({ id }) => id)).toEqual(
      applied.blocks.map(({ id }) => id),
    )
  })
})

describe('suggested again', () => {
  const told = (blocks: readonly { readonly technique: string; readonly minutes: number }[]) =>
    blocks.map(({ technique, minutes }) => `${technique} ${minutes}`)
  const undo = () => practice.call('undo.undo', { kind: 'session', id: sessionId })

  it('brings back no stage that the masseur removed, and fills its minutes', async () => {
    const { blocks } = await apply()
    await practice.call('plans.removeBlock', { sessionId, blockId: blocks[1]?.id ?? '' })
    const again = await suggest()
    expect(again.notes).toContain('Rubbing stays out: you removed it.')
    expect(told(again.blocks)).toEqual(['EFF 4', 'PET 21', 'VIB 3', 'EFF 2'])
    expect((await apply()).blocks.map(({ technique }) => technique)).toEqual(['EFF', 'PET', 'VIB', 'EFF'])
    expect((await suggest()).notes).toContain('Rubbing stays out: you removed it.')
    await undo()
    await undo()
    expect(told((await suggest()).blocks)).toEqual(['EFF 3', 'FRI 6', 'PET 17', 'VIB 2', 'EFF 2'])
  })

  it('keeps a stage that was changed in its place, once, and the order that was moved', async () => {
    const { blocks } = await apply()
    const [kneading, vibration] = [blocks[2]?.id ?? '', blocks[3]?.id ?? '']
    await practice.call('plans.changeBlock', { sessionId, blockId: kneading, fields: { minutes: 11 } })
    await practice.call('plans.moveBlock', { sessionId, blockId: vibration, to: 1 })
    const again = await suggest()
    expect(again.blocks.map(({ technique }) => technique)).toEqual(['EFF', 'VIB', 'FRI', 'PET', 'EFF'])
    expect(again.blocks.find(({ keeps }) => keeps === kneading)).toMatchObject({
      minutes: 11,
      why: ['Yours, left as it is.'],
    })
    expect(again.blocks.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(30)
  })

  it('works no point that the masseur took out of its stage', async () => {
    const left = await point('infraspinatus', 'active', 6)
    const other = await point('rhomboidei', 'active', 5)
    const { blocks } = await apply()
    const pressed = blocks.find(({ points }) => points.includes(left))
    const blockId = pressed?.id ?? ''
    await practice.call('plans.changeBlock', { sessionId, blockId, fields: { points: [other] } })
    const again = await suggest()
    expect(again.blocks.flatMap(({ points }) => points)).toEqual([other])
    expect(again.notes.join(' ')).toContain('Infraspinatus left stays out: you took it out.')
    await practice.call('plans.changeBlock', { sessionId, blockId, fields: { points: [other, left] } })
    expect((await suggest()).blocks.flatMap(({ points }) => points)).toEqual([other, left])
  })

  it('begins anew once the plan is empty, or another template was taken', async () => {
    const { blocks } = await apply()
    for (const { id } of blocks) await practice.call('plans.removeBlock', { sessionId, blockId: id })
    expect((await suggest()).blocks).toHaveLength(5)
    const applied = await practice.call('plans.applyTemplate', { sessionId, template: 'classical-back' })
    await practice.call('plans.removeBlock', { sessionId, blockId: applied.blocks[3]?.id ?? '' })
    await practice.call('plans.applyTemplate', { sessionId, template: 'classical-back' })
    expect((await suggest()).blocks).toHaveLength(5)
  })

  it('speaks of techniques as the therapist does', async () => {
    await practice.call('techniques.change', { code: 'PET', wording: { name: 'rolling' } })
    await practice.call('health.addCondition', { clientId, fields: conditionFields('anticoagulants') })
    const { blocks } = await apply()
    await practice.call('plans.removeBlock', { sessionId, blockId: blocks[2]?.id ?? '' })
    expect((await suggest()).notes).toContain('Rolling stays out: you removed it.')
    const added = await practice.call('plans.addBlock', {
      sessionId,
      at: 1,
      fields: stage({ technique: 'MFR', pressureFrom: 2, pressureTo: 3 }),
    })
    const repairs = added.findings.flatMap((finding) => finding.repairs.map(({ label }) => label))
    expect(repairs.join(' ')).toContain('Rolling at')
    await practice.call('techniques.change', { code: 'MFR', wording: { name: 'slow drag' } })
    const found = (await practice.call('plans.get', { sessionId })).findings
    expect(found.flatMap(({ wording, also }) => [wording, ...also]).join(' ')).toContain('no slow drag here')
  })
})

describe('stages', () => {
  it('are split at a minute and duplicated', async () => {
    const { blocks } = await practice.call('plans.addBlock', {
      sessionId,
      at: 0,
      fields: stage({ minutes: 10 }),
    })
    const blockId = blocks[0]?.id ?? ''
    const split = await practice.call('plans.splitBlock', { sessionId, blockId, minutes: 4 })
    expect(split.blocks.map(({ minutes }) => minutes)).toEqual([4, 6])
    const twice = await practice.call('plans.duplicateBlock', { sessionId, blockId })
    expect(twice.blocks.map(({ minutes }) => minutes)).toEqual([4, 4, 6])
    expect(new Set(twice.blocks.map(({ id }) => id)).size).toBe(3)
    expect(await practice.tryCall('plans.splitBlock', { sessionId, blockId, minutes: 4 })).toMatchObject({
      ok: false,
      error: { code: 'invalid', fields: { minutes: 'tooLong' } },
    })
    await practice.call('undo.undo', { kind: 'session', id: sessionId })
    await practice.call('undo.undo', { kind: 'session', id: sessionId })
    expect((await practice.call('plans.get', { sessionId })).blocks.map(({ minutes }) => minutes)).toEqual([
      10,
    ])
  })

  it('become a template of one’s own, which is renamed and removed', async () => {
    expect(await practice.tryCall('plans.saveTemplate', { sessionId, name: 'Mine' })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    })
    const point = await givenPoint(practice, sessionId)
    await practice.call('plans.addBlock', {
      sessionId,
      at: 0,
      fields: stage({ minutes: 20, cue: 'slowly', points: [point.pointId] }),
    })
    const listed = await practice.call('plans.saveTemplate', { sessionId, name: 'Mine' })
    const own = listed.find((one) => one.own)
    expect(own).toMatchObject({ name: 'Mine', minutes: 20 })
    const id = own?.id ?? ''
    await practice.call('plans.renameTemplate', { id, name: 'Quick back' })
    const plan = await practice.call('plans.applyTemplate', { sessionId, template: id })
    expect(plan.blocks).toMatchObject([{ minutes: 30, cue: 'slowly', points: [] }])
    expect((await practice.call('plans.removeTemplate', { id })).some((one) => one.own)).toBe(false)
    expect(await practice.tryCall('plans.removeTemplate', { id })).toMatchObject({
      ok: false,
      error: { code: 'notFound' },
    })
  })
})
