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
  await practice.call('health.addCondition', {
    clientId,
    fields: conditionFields('anticoagulants', {
      clearance: { by: 'Dr Weiss', on: '2026-11-01', until: null, scope: '' },
    }),
  })
})
afterEach(() => practice.close())

const undo = () => practice.call('undo.undo', { kind: 'session', id: sessionId })
const get = () => practice.call('plans.get', { sessionId })
const deepFriction = () =>
  practice.call('plans.addBlock', {
    sessionId,
    at: 0,
    fields: stage({ technique: 'FRI', pressureFrom: 3, pressureTo: 4, minutes: 30 }),
  })

describe('a finding', () => {
  it('is one for a cause and a stage, with everything it has to say', async () => {
    const { findings } = await deepFriction()
    expect(findings.filter(({ severity }) => severity !== 'advice')).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      severity: 'adapt',
      wording: 'Anticoagulants: pressure 2 at most here; planned up to 4.',
      also: ['Anticoagulants: rubbing below pressure 3 only.'],
      override: null,
    })
    expect(findings[0]?.repairs.map(({ label }) => label)).toEqual(['Pressure to 2', 'Kneading at 2 instead'])
  })

  it('is mended with one click, which undo takes back', async () => {
    const { findings } = await deepFriction()
    const id = findings[0]?.id ?? ''
    const mended = await practice.call('plans.repair', { sessionId, finding: id, repair: 'pressure-2' })
    expect(mended.blocks[0]).toMatchObject({ technique: 'FRI', pressureFrom: 2, pressureTo: 2, byHand: true })
    expect(mended.findings.filter(({ severity }) => severity !== 'advice')).toEqual([])
    expect(
      await practice.tryCall('plans.repair', { sessionId, finding: id, repair: 'pressure-2' }),
    ).toMatchObject({ ok: false, error: { code: 'conflict' } })
    await undo()
    expect((await get()).findings).toEqual(findings)
  })

  it('is passed over with a reason, which is kept with the plan', async () => {
    const { findings } = await deepFriction()
    const finding = findings[0]?.id ?? ''
    const done = await practice.call('plans.override', { sessionId, finding, reason: 'INR is low' })
    const kept = {
      finding,
      wording:
        'Anticoagulants: pressure 2 at most here; planned up to 4. Anticoagulants: rubbing below pressure 3 only.',
      reason: 'INR is low',
      at: '2026-11-22T12:00:00.000Z',
      holds: true,
    }
    expect(done.overrides).toEqual([kept])
    expect(done.findings[0]?.override).toEqual(kept)

    // worse than what the reason was for: the warning stands again, the reason is still kept
    const blockId = done.blocks[0]?.id ?? ''
    const worse = await practice.call('plans.changeBlock', { sessionId, blockId, fields: { pressureTo: 5 } })
    expect(worse.findings[0]?.override).toBeNull()
    expect(worse.overrides).toMatchObject([{ reason: 'INR is low', holds: false }])
    await undo()

    const back = await practice.call('plans.takeBackOverride', { sessionId, finding })
    expect(back.overrides).toEqual([])
    await undo()
    expect((await get()).overrides).toEqual([kept])
    await practice.call('plans.removeBlock', { sessionId, blockId })
    expect((await get()).overrides).toMatchObject([{ reason: 'INR is low', holds: false }])
  })

  it('stays passed over when its technique is given another name, in the words it had', async () => {
    const { findings } = await deepFriction()
    const finding = findings[0]?.id ?? ''
    await practice.call('plans.override', { sessionId, finding, reason: 'INR is low' })
    await practice.call('techniques.change', { code: 'FRI', wording: { name: 'friction' } })
    const renamed = await get()
    expect(renamed.findings[0]).toMatchObject({
      also: ['Anticoagulants: friction below pressure 3 only.'],
      override: { reason: 'INR is low' },
    })
    expect(renamed.overrides).toMatchObject([
      { holds: true, wording: expect.stringContaining('rubbing below pressure 3 only') },
    ])
    const blockId = renamed.blocks[0]?.id ?? ''
    const worse = await practice.call('plans.changeBlock', { sessionId, blockId, fields: { pressureTo: 5 } })
    expect(worse.overrides).toMatchObject([{ holds: false }])
  })

  it('needs words for a reason, and a finding that is there', async () => {
    const { findings } = await deepFriction()
    const finding = findings[0]?.id ?? ''
    expect(await practice.tryCall('plans.override', { sessionId, finding, reason: '  ' })).toMatchObject({
      ok: false,
      error: { code: 'invalid', fields: { reason: 'required' } },
    })
    expect(
      await practice.tryCall('plans.override', { sessionId, finding: 'none', reason: 'because' }),
    ).toMatchObject({ ok: false, error: { code: 'conflict' } })
  })

  it('says how a muscle in a caution site is reached, instead of barring it', async () => {
    const { pointId } = await givenPoint(practice, sessionId, 'popliteus', 'left')
    const plan = await practice.call('plans.addBlock', {
      sessionId,
      at: 0,
      fields: stage({ technique: 'EFF', pressureFrom: 1, pressureTo: 2, regions: [], points: [pointId] }),
    })
    expect(plan.pointNotes).toEqual([
      { blockId: plan.blocks[0]?.id, pointId, text: 'Pressure 2 at most, beside the hollow.' },
    ])
  })
})

describe('consent', () => {
  const buttocks = () =>
    practice.call('plans.addBlock', {
      sessionId,
      at: 0,
      fields: stage({ regions: [{ zone: 'buttock', side: 'both' }], pressureTo: 2 }),
    })
  const record = (answer: 'given' | 'refused' | 'withdrawn') =>
    practice.call('consent.record', { sessionId, area: 'buttocks', answer })

  it('is asked for at the stage, given, and taken back', async () => {
    const plan = await buttocks()
    const blockId = plan.blocks[0]?.id
    const asked = plan.findings.find(({ consent }) => consent === 'buttocks')
    expect(asked).toMatchObject({ severity: 'advice', blockId })
    expect(await practice.call('consent.forSession', { sessionId })).toContainEqual({
      area: 'buttocks',
      name: 'Buttocks',
      answer: null,
      at: null,
      blocks: [blockId],
    })
    await record('given')
    expect((await get()).findings.some(({ consent }) => consent === 'buttocks')).toBe(false)
    const states = await record('withdrawn')
    expect(states.find(({ area }) => area === 'buttocks')).toMatchObject({ answer: 'withdrawn' })
    expect((await get()).findings[0]).toMatchObject({ severity: 'avoid-site', rule: 'consent' })
    await undo()
    expect((await get()).findings.some(({ rule }) => rule === 'consent')).toBe(false)
  })

  it('cannot be taken back before it was given, and does not reach into the next session', async () => {
    expect(
      await practice.tryCall('consent.record', { sessionId, area: 'chest', answer: 'withdrawn' }),
    ).toMatchObject({ ok: false, error: { code: 'conflict' } })
    await record('given')
    const next = await givenSession(practice, clientId)
    const states = await practice.call('consent.forSession', { sessionId: next.id })
    expect(states.map(({ answer }) => answer)).toEqual([null, null, null, null, null, null])
  })
})
