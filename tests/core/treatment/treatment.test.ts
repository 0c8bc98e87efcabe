import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { redFlags } from '../../../src/core/reference/redFlags.ts'
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

const seconds = (value: number) => value * 1000
const minutes = (value: number) => value * 60_000
const answerFlags = (yes: readonly string[] = []) =>
  practice.call('screening.answer', {
    sessionId,
    answers: redFlags.map(({ id }) => ({
      flag: id,
      answer: yes.includes(id) ? ('yes' as const) : ('no' as const),
    })),
    note: '',
  })
const act = (kind: 'pause' | 'resume' | 'next' | 'back' | 'release' | 'end') =>
  practice.call('treatment.act', { sessionId, act: { kind } })
const get = async () => {
  const treatment = await practice.call('treatment.get', { sessionId })
  if (treatment === null) throw new Error('no treatment')
  return treatment
}
const beat = () => practice.call('treatment.beat', { sessionId })
/** The application killed in the middle: nothing is closed in order, a fresh one opens the same folder. */
const crash = () => practice.reopen()

async function started() {
  await answerFlags()
  await practice.call('plans.applyTemplate', { sessionId, template: 'classical-back' })
  return practice.call('treatment.start', { sessionId, mode: 'plan', reason: null })
}
const events = async () =>
  (await practice.context.db.selectFrom('treatment_events').select('event').orderBy('ordinal').execute()).map(
    ({ event }) => JSON.parse(event).kind,
  )

describe('what stands in front of treating', () => {
  it('asks for the red flags at the first visit, and for a reason otherwise', async () => {
    await practice.call('plans.applyTemplate', { sessionId, template: 'classical-back' })
    const gate = await practice.call('treatment.gate', { sessionId })
    expect(gate).toMatchObject({ needsReason: true, barriers: [{ kind: 'screening', overriddenBy: null }] })
    expect(
      await practice.tryCall('treatment.start', { sessionId, mode: 'plan', reason: null }),
    ).toMatchObject({ ok: false, error: { code: 'conflict', fields: { reason: 'required' } } })
    await answerFlags()
    expect(await practice.call('treatment.gate', { sessionId })).toMatchObject({
      needsReason: false,
      barriers: [],
    })
  })

  it('stops at a STOP condition and at an emergency flag; a written reason goes on and is kept', async () => {
    await answerFlags(['saddle-numbness'])
    await practice.call('health.addCondition', { clientId, fields: conditionFields('acute-infection') })
    await practice.call('plans.addBlock', { sessionId, at: 0, fields: stage() })
    const { barriers } = await practice.call('treatment.gate', { sessionId })
    expect(barriers.map(({ kind }) => kind).sort()).toEqual(['red-flag', 'stop'])
    await practice.call('treatment.start', { sessionId, mode: 'plan', reason: 'Doctor rang, all clear.' })
    const { overrides } = await practice.call('plans.get', { sessionId })
    expect(overrides.map(({ reason, holds }) => [reason, holds])).toEqual([
      ['Doctor rang, all clear.', true],
      ['Doctor rang, all clear.', true],
    ])
  })

  it('a clearance that is missing is a barrier until it is recorded', async () => {
    await answerFlags()
    const { id } = await practice.call('health.addCondition', {
      clientId,
      fields: conditionFields('anticoagulants'),
    })
    expect((await practice.call('treatment.gate', { sessionId })).barriers).toMatchObject([
      { kind: 'clearance' },
    ])
    const clearance = { by: 'Dr Weiss', on: '2026-11-20', until: null, scope: '' }
    await practice.call('health.changeCondition', {
      id,
      revision: 1,
      fields: conditionFields('anticoagulants', { clearance }),
    })
    expect((await practice.call('treatment.gate', { sessionId })).barriers).toEqual([])
  })
})

describe('a treatment', () => {
  it('follows its plan to the second: pause, next, a minute more', async () => {
    const begun = await started()
    expect(begun).toMatchObject({
      state: 'running',
      mode: 'plan',
      current: 0,
      left: 180,
      plannedSeconds: 1800,
    })
    expect(begun.stages.map(({ name }) => name)).toEqual([
      'stroking',
      'rubbing',
      'kneading',
      'vibration',
      'stroking',
    ])
    practice.clock.pass(seconds(65))
    await act('pause')
    practice.clock.pass(minutes(1))
    await act('resume')
    practice.clock.pass(seconds(10))
    await practice.call('treatment.act', { sessionId, act: { kind: 'addMinutes', minutes: 1 } })
    expect(await get()).toMatchObject({ seconds: 75, left: 240 - 75 })
    await act('next')
    practice.clock.pass(seconds(30))
    expect(await get()).toMatchObject({ seconds: 105, current: 1, left: 330 })
    expect(await events()).toEqual(['start', 'pause', 'resume', 'addMinutes', 'next'])
  })

  it('the pain named after a hold is what was found after treatment, which undo takes back', async () => {
    const { pointId } = await givenPoint(practice, sessionId, 'infraspinatus', 'left', 6)
    const other = await givenPoint(practice, sessionId, 'soleus', 'left', 3)
    await started()
    const hold = { kind: 'hold', pointId, seconds: 60 } as const
    await practice.call('treatment.act', { sessionId, act: hold })
    practice.clock.pass(seconds(45))
    await act('release')
    const name = (pain: number, point: string | null) =>
      practice.call('treatment.act', { sessionId, act: { kind: 'pain', pointId: point, pain } })
    const afterReadings = async () =>
      (await practice.call('chart.points', { sessionId }))
        .filter(({ phase }) => phase === 'after')
        .map((reading) => [reading.pointId, reading.pain])
    await name(1, null)
    await name(3, null)
    expect(await afterReadings()).toEqual([[pointId, 3]])
    await name(2, other.pointId)
    expect(await afterReadings()).toEqual([
      [pointId, 3],
      [other.pointId, 2],
    ])
    expect((await practice.call('sessions.get', { id: sessionId })).objective).toContain('3')
    await practice.call('undo.undo', { kind: 'session', id: sessionId })
    expect(await afterReadings()).toEqual([[pointId, 3]])
    await practice.call('undo.undo', { kind: 'session', id: sessionId })
    expect(await afterReadings()).toEqual([])
    await practice.call('undo.redo', { kind: 'session', id: sessionId })
    expect(await afterReadings()).toEqual([[pointId, 3]])
    expect((await get()).stages[0]?.holds).toEqual([
      { pointId, seconds: 45, planned: 60, pain: 3 },
      { pointId: other.pointId, seconds: 0, planned: 0, pain: 2 },
    ])
  })

  it.each([
    [true, 20 * 60 + 50, 'counted'],
    [false, 50, 'taken out'],
  ])('a sleep of 20 minutes counts: %s, %i seconds', async (count, expected) => {
    await started()
    practice.clock.pass(seconds(20))
    await beat()
    practice.clock.pass(minutes(20))
    const back = await beat()
    expect(back.gaps).toEqual([{ gap: 0, seconds: 1200, counted: null }])
    expect(back.seconds).toBe(1220)
    practice.clock.pass(seconds(30))
    await beat()
    const answered = await practice.call('treatment.answerGap', { sessionId, gap: 0, count })
    expect(answered.seconds).toBe(expected)
  })

  it('goes on after the application was killed, with the log complete', async () => {
    await started()
    practice.clock.pass(seconds(80))
    await act('next')
    await practice.call('treatment.act', {
      sessionId,
      act: { kind: 'hold', pointId: null, seconds: 60 },
    })
    practice.clock.pass(seconds(40))
    await crash()
    practice.clock.pass(seconds(10))
    expect(await practice.call('treatment.running', {})).toEqual({ sessionId })
    expect(await get()).toMatchObject({ state: 'running', current: 1, seconds: 130, hold: { seconds: 50 } })
    expect(await events()).toEqual(['start', 'next', 'hold'])
    expect((await beat()).gaps).toEqual([])
  })

  it('over a reboot goes by the wall clock, and over a changed clock by the computer', async () => {
    await started()
    practice.clock.pass(seconds(30))
    practice.clock.turn(minutes(60))
    practice.clock.pass(seconds(30))
    expect((await get()).seconds).toBe(60)
    await beat()
    practice.clock.reboot()
    practice.clock.turn(minutes(4))
    await crash()
    expect((await get()).seconds).toBe(60 + 240)
    expect((await beat()).gaps).toEqual([{ gap: 0, seconds: 240, counted: null }])
    // Ended before anybody said whether that was treatment: said later, the note follows.
    expect((await act('end')).noteText).toContain('Treated 5 min')
    const answered = await practice.call('treatment.answerGap', { sessionId, gap: 0, count: false })
    expect(answered).toMatchObject({ state: 'ended', seconds: 60 })
    const { objective } = await practice.call('sessions.get', { id: sessionId })
    expect(objective).toContain('Treated 1 min')
    expect(objective).not.toContain('Treated 5 min')
  })

  it('writes what was done into the note, once, and anew when it is corrected', async () => {
    const { pointId } = await givenPoint(practice, sessionId, 'infraspinatus', 'left', 6)
    await practice.call('sessions.saveField', {
      sessionId,
      edit: { field: 'subjective', value: 'Shoulder aches.' },
    })
    await started()
    practice.clock.pass(minutes(2))
    await act('next')
    await practice.call('treatment.act', { sessionId, act: { kind: 'hold', pointId, seconds: 60 } })
    practice.clock.pass(seconds(60))
    await practice.call('treatment.act', { sessionId, act: { kind: 'pain', pointId, pain: 3 } })
    practice.clock.pass(minutes(5))
    const ended = await act('end')
    expect(ended).toMatchObject({ state: 'ended', seconds: 480 })
    const { objective } = await practice.call('sessions.get', { id: sessionId })
    expect(objective).toContain(ended.noteText)
    expect(ended.noteText).toBe(
      'Treated 8 min of 30 planned: stroking 2 min (planned 3), pressure 3; rubbing 6 min, pressure 3. Not done: kneading, vibration, stroking. Held: infraspinatus left 60 s, pain 3.',
    )

    const [first] = ended.stages
    if (!first) throw new Error('no stage')
    const corrected = await practice.call('treatment.correct', {
      sessionId,
      stages: [{ key: first.key, seconds: 180, pressure: 2 }],
    })
    expect(corrected.stages[0]).toMatchObject({ seconds: 180, corrected: true, pressure: 2 })
    const after = (await practice.call('sessions.get', { id: sessionId })).objective
    expect(after).toBe(objective.replace(ended.noteText, corrected.noteText))
    expect(corrected.noteText).toContain('stroking 3 min, pressure 2')
    await practice.call('undo.undo', { kind: 'session', id: sessionId })
    expect((await practice.call('sessions.get', { id: sessionId })).objective).toBe(objective)
  })

  it('lets a hold be taken out and a named pain be put right; note and chart follow, and it can be put back', async () => {
    const { pointId } = await givenPoint(practice, sessionId, 'infraspinatus', 'left', 6)
    await started()
    await practice.call('treatment.act', { sessionId, act: { kind: 'hold', pointId, seconds: 60 } })
    practice.clock.pass(seconds(60))
    await practice.call('treatment.act', { sessionId, act: { kind: 'pain', pointId, pain: 3 } })
    await practice.call('treatment.act', { sessionId, act: { kind: 'hold', pointId, seconds: 60 } })
    practice.clock.pass(seconds(50))
    await act('end')
    const [ended] = (await get()).stages
    if (!ended) throw new Error('no stage')
    const painAfter = async () =>
      (await practice.call('chart.points', { sessionId })).find(({ phase }) => phase === 'after')?.pain
    const { key, seconds: lasted, pressure } = ended
    const correct = (...holds: { at: number; takenOut: boolean; pain: number | null }[]) =>
      practice.call('treatment.correct', {
        sessionId,
        stages: [{ key, seconds: lasted, pressure, holds }],
      })
    expect(await painAfter()).toBe(3)

    const mended = await correct({ at: 0, takenOut: false, pain: 5 }, { at: 1, takenOut: true, pain: null })
    expect(mended.stages[0]?.holds).toEqual([{ pointId, seconds: 60, planned: 60, pain: 5 }])
    expect(mended.stages[0]?.logged).toMatchObject([
      { at: 0, takenOut: false, pain: 5 },
      { at: 1, takenOut: true, seconds: 50 },
    ])
    expect(mended.noteText).toContain('Held: infraspinatus left 60 s, pain 5.')
    const { objective } = await practice.call('sessions.get', { id: sessionId })
    expect(objective).toContain(mended.noteText)
    expect(await painAfter()).toBe(5)

    expect((await correct({ at: 0, takenOut: true, pain: 5 })).noteText).toContain(
      'Held: infraspinatus left 50 s.',
    )
    expect(await painAfter()).toBeNull()
    expect((await correct()).noteText).toContain(
      'Held: infraspinatus left 60 s, pain 3; infraspinatus left 50 s.',
    )
    expect(await painAfter()).toBe(3)

    // what says the same as the log is no correction, however it came about
    expect((await correct({ at: 0, takenOut: true, pain: 3 })).stages[0]?.corrected).toBe(true)
    const again = await correct({ at: 0, takenOut: false, pain: 3 }, { at: 1, takenOut: false, pain: null })
    expect(again.stages[0]).toMatchObject({
      corrected: false,
      logged: [{ corrected: false }, { corrected: false }],
    })
    const { corrections } = await practice.context.db
      .selectFrom('treatments')
      .select('corrections')
      .executeTakeFirstOrThrow()
    expect(corrections).toBe('[]')
  })

  it('works without a plan: techniques are tapped as one goes', async () => {
    await answerFlags()
    await practice.call('treatment.start', { sessionId, mode: 'free', reason: null })
    const tap = (technique: 'EFF' | 'PET') =>
      practice.call('treatment.act', {
        sessionId,
        act: { kind: 'technique', technique, ownTechnique: null, regions: [] },
      })
    await tap('EFF')
    practice.clock.pass(minutes(3))
    await tap('PET')
    practice.clock.pass(minutes(10))
    const ended = await act('end')
    expect(ended.noteText).toBe('Treated 13 min: stroking 3 min; kneading 10 min.')
  })

  it('holds off the idle lock while it runs, and lets it be at the end', async () => {
    await started()
    await beat()
    await act('end')
    expect(practice.host.treatings).toEqual([true, true, false])
  })

  it('counts the day in hands-on minutes, with a gentle limit', async () => {
    await started()
    practice.clock.pass(minutes(25))
    await act('end')
    await practice.call('treatment.changeSettings', { handsOnLimit: 20 })
    expect(await practice.call('treatment.handsOn', { date: '2026-11-22' })).toEqual({
      date: '2026-11-22',
      minutes: 25,
      limit: 20,
      over: true,
    })
  })

  it('goes with its session, and comes back with it', async () => {
    await started()
    practice.clock.pass(minutes(2))
    await act('end')
    const before = await get()
    await practice.call('sessions.discard', { sessionId })
    expect(await practice.context.db.selectFrom('treatment_events').selectAll().execute()).toEqual([])
    await practice.call('undo.undo', { kind: 'client', id: clientId })
    expect(await get()).toEqual(before)
  })

  it('that still runs lets the idle lock be when its session is discarded', async () => {
    await started()
    await practice.call('sessions.discard', { sessionId })
    expect(practice.host.treatings).toEqual([true, false])
    expect(await practice.call('treatment.running', {})).toBeNull()
  })

  it('refuses what has no place', async () => {
    await answerFlags()
    const plan = { sessionId, mode: 'plan', reason: null } as const
    expect(await practice.tryCall('treatment.start', plan)).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    })
    expect(await practice.tryCall('treatment.beat', { sessionId })).toMatchObject({
      ok: false,
      error: { code: 'notFound' },
    })
    await started()
    expect(await practice.tryCall('treatment.start', plan)).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    })
    await act('end')
    expect(await practice.tryCall('treatment.act', { sessionId, act: { kind: 'next' } })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    })
  })
})
