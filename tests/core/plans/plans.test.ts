import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'
import { conditionFields, givenClient, givenPoint, givenSession, stage } from '../given.ts'

let practice: TestPractice
let clientId: string
let sessionId: string
beforeEach(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
  clientId = (await givenClient(practice)).id
  sessionId = (await givenSession(practice, clientId)).id
})
afterEach(() => practice.close())

const scope = () => ({ kind: 'session', id: sessionId }) as const
const techniques = async () =>
  (await practice.call('plans.get', { sessionId })).blocks.map(({ technique }) => technique)
const add = (technique: 'EFF' | 'FRI' | 'PET' | 'TPR', at = 99) =>
  practice.call('plans.addBlock', { sessionId, at, fields: stage({ technique }) })

describe('a plan', () => {
  it('is empty while nothing was planned, and reading it writes nothing', async () => {
    expect(await practice.call('plans.get', { sessionId })).toEqual({
      sessionId,
      template: null,
      minutes: 30,
      blocks: [],
      findings: [],
      pointNotes: [],
      overrides: [],
    })
    expect(await practice.context.db.selectFrom('plans').selectAll().execute()).toEqual([])
  })

  it('takes the classical back in its order and minutes, and finds nothing wrong with it', async () => {
    const plan = await practice.call('plans.applyTemplate', { sessionId, template: 'classical-back' })
    expect(plan.blocks.map(({ technique, minutes }) => [technique, minutes])).toEqual([
      ['EFF', 3],
      ['FRI', 6],
      ['PET', 17],
      ['VIB', 2],
      ['EFF', 2],
    ])
    expect(plan).toMatchObject({ template: 'classical-back', minutes: 30, findings: [] })
    expect(plan.blocks[0]?.regions).toContainEqual({ zone: 'low-back', side: 'both' })
  })

  it('fits the template to the length of the session', async () => {
    await practice.call('sessions.saveField', { sessionId, edit: { field: 'minutes', value: 45 } })
    const plan = await practice.call('plans.applyTemplate', { sessionId, template: 'classical-back' })
    expect(plan.blocks.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45)
    await practice.call('sessions.saveField', { sessionId, edit: { field: 'minutes', value: 30 } })
    expect(await practice.call('plans.get', { sessionId })).toMatchObject({
      minutes: 30,
      findings: [{ rule: 'minutes-add-up', severity: 'advice', blockId: null }],
    })
  })

  it('replaced by a template comes back whole', async () => {
    await add('PET')
    await practice.call('plans.applyTemplate', { sessionId, template: 'classical-back' })
    await practice.call('undo.undo', scope())
    expect(await techniques()).toEqual(['PET'])
    await practice.call('undo.undo', scope())
    expect(await practice.call('plans.get', { sessionId })).toMatchObject({ blocks: [], template: null })
  })

  it('takes stages in, moves them, and lets them go, each as one step', async () => {
    await add('EFF')
    await add('PET')
    await add('FRI', 1)
    expect(await techniques()).toEqual(['EFF', 'FRI', 'PET'])
    const [eff, fri] = (await practice.call('plans.get', { sessionId })).blocks
    if (!eff || !fri) throw new Error('the stages are missing')

    await practice.call('plans.moveBlock', { sessionId, blockId: eff.id, to: 2 })
    expect(await techniques()).toEqual(['FRI', 'PET', 'EFF'])
    await practice.call('plans.removeBlock', { sessionId, blockId: fri.id })
    expect(await techniques()).toEqual(['PET', 'EFF'])
    await practice.call('undo.undo', scope())
    expect(await techniques()).toEqual(['FRI', 'PET', 'EFF'])
    await practice.call('undo.undo', scope())
    expect(await techniques()).toEqual(['EFF', 'FRI', 'PET'])
  })

  it('changes the given fields of a stage and no others', async () => {
    const [block] = (await add('PET')).blocks
    if (!block) throw new Error('the stage is missing')
    const plan = await practice.call('plans.changeBlock', {
      sessionId,
      blockId: block.id,
      fields: { minutes: 12, pressureTo: null, cue: 'slowly' },
    })
    expect(plan.blocks).toEqual([{ ...block, minutes: 12, pressureTo: null, cue: 'slowly' }])
  })

  it("works points of its own session's chart only", async () => {
    const { pointId } = await givenPoint(practice, sessionId)
    const before = await givenSession(practice, clientId, '2026-11-01')
    const elsewhere = await givenPoint(practice, before.id, 'soleus')
    const plan = await practice.call('plans.addBlock', {
      sessionId,
      at: 0,
      fields: stage({ technique: 'TPR', points: [pointId, pointId] }),
    })
    expect(plan.blocks[0]?.points).toEqual([pointId])
    const blockId = plan.blocks[0]?.id ?? ''
    const refused = { ok: false, error: { code: 'invalid', fields: { 'fields.points': 'notOnChart' } } }
    expect(
      await practice.tryCall('plans.changeBlock', {
        sessionId,
        blockId,
        fields: { points: [pointId, elsewhere.pointId] },
      }),
    ).toMatchObject(refused)
    expect(
      await practice.tryCall('plans.addBlock', {
        sessionId,
        at: 0,
        fields: stage({ points: [elsewhere.pointId] }),
      }),
    ).toMatchObject(refused)
  })

  it('does not know a stage of another session, nor an unknown template', async () => {
    const other = await givenSession(practice, clientId, '2026-11-01')
    const plan = await add('PET')
    const blockId = plan.blocks[0]?.id ?? ''
    expect(await practice.tryCall('plans.removeBlock', { sessionId: other.id, blockId })).toMatchObject({
      ok: false,
      error: { code: 'notFound' },
    })
    expect(await practice.context.db.selectFrom('plans').select('session_id').execute()).toEqual([
      { session_id: sessionId },
    ])
    expect(await practice.tryCall('plans.applyTemplate', { sessionId, template: 'none' })).toMatchObject({
      ok: false,
      error: { code: 'invalid', fields: { template: 'unknownTemplate' } },
    })
  })

  it('warns of what the client has, at the plan and at the stage', async () => {
    await practice.call('plans.applyTemplate', { sessionId, template: 'classical-back' })
    const add = (condition: string) =>
      practice.call('health.addCondition', { clientId, fields: conditionFields(condition) })
    const osteoporosis = await add('osteoporosis')
    const found = (await practice.call('plans.get', { sessionId })).findings
    expect(found.filter(({ blockId }) => blockId === null)).toMatchObject([
      { severity: 'clearance', rule: 'clearance-needed', id: `${osteoporosis.id}:plan` },
    ])
    expect(found.filter(({ rule }) => rule === 'pressure-limit')).toHaveLength(4)

    await add('acute-infection')
    const stopped = (await practice.call('plans.get', { sessionId })).findings
    expect(stopped[0]).toMatchObject({ severity: 'stop', blockId: null })
    await practice.call('undo.undo', { kind: 'client', id: clientId })
    expect((await practice.call('plans.get', { sessionId })).findings).toEqual(found)
  })

  it('names the condition whose clearance or place is to be recorded', async () => {
    const add = (condition: string) =>
      practice.call('health.addCondition', { clientId, fields: conditionFields(condition) })
    const veins = await add('varicose-veins')
    const anticoagulants = await add('anticoagulants')
    const missing = async () =>
      (await practice.call('plans.get', { sessionId })).findings
        .filter(({ blockId }) => blockId === null)
        .map(({ clearance, siteOf }) => ({ clearance, siteOf }))
    expect(await missing()).toEqual([
      { clearance: anticoagulants.id, siteOf: null },
      { clearance: null, siteOf: veins.id },
    ])
    await practice.call('health.changeCondition', {
      id: veins.id,
      revision: veins.revision,
      fields: { ...conditionFields('varicose-veins'), side: 'left', region: 'calf' },
    })
    expect(await missing()).toEqual([{ clearance: anticoagulants.id, siteOf: null }])
  })

  it('sees a point on the spine in the figure itself', async () => {
    const { pointId } = await practice.call('chart.placePoint', {
      sessionId,
      spot: {
        view: 'posterior',
        layer: 'superficial',
        x: 500,
        y: 600,
        side: 'midline',
        muscle: null,
        zone: null,
      },
      kind: 'tender-point',
      pain: null,
    })
    const plan = await practice.call('plans.addBlock', {
      sessionId,
      at: 0,
      fields: stage({ points: [pointId] }),
    })
    expect(plan.findings).toContainEqual(
      expect.objectContaining({ rule: 'spine-left-out', severity: 'avoid-site' }),
    )
  })
})

describe('the library', () => {
  it('names every technique and template', async () => {
    const listed = await practice.call('plans.techniques', {})
    expect(listed).toHaveLength(16)
    expect(listed).toContainEqual(
      expect.objectContaining({ code: 'EFF', everyday: 'stroking', pressureFrom: 1, pressureTo: 3 }),
    )
    expect(await practice.call('plans.templates', {})).toContainEqual({
      id: 'classical-back',
      name: 'Classical back',
      minutes: 30,
      description: 'Stroking, rubbing, kneading, vibration; it ends the way it begins.',
      own: false,
    })
  })
})
