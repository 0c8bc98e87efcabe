import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { blankAnswers } from '../../../src/contract/models/intake.ts'
import { procedures } from '../../../src/contract/procedures.ts'
import { addClient } from '../../helpers/people.ts'
import { openTestPractice, secret, type TestPractice, testPassphrase } from '../../helpers/practice.ts'

let practice: TestPractice
let clientId: string
let intakeId: string
beforeEach(async () => {
  practice = await openTestPractice()
  clientId = (await addClient(practice, { name: 'Marta Lindqvist' })).id
  await addClient(practice, { name: 'Somebody Else' })
  intakeId = (await practice.call('intakes.begin', { clientId, kind: 'full' })).id
})
afterEach(() => practice.close())

const begin = () => practice.call('handover.begin', { intakeId, parts: 'both' })
const stateKind = async () => (await practice.call('practice.status', {})).state

describe('a window in the hands of a client', () => {
  it('is answered nothing but the one intake, whatever it asks', async () => {
    await begin()
    expect(await stateKind()).toMatchObject({ kind: 'open', handedOver: true })
    const answered: string[] = []
    for (const [name, { access }] of Object.entries(procedures)) {
      if (access !== 'open') continue
      const reply = await practice.application.call(name, {})
      if (reply.ok || reply.error.code !== 'locked') answered.push(name)
    }
    expect(answered).toEqual([])
    const told = JSON.stringify(await practice.call('handover.state', {}))
    expect(told).not.toContain('Marta')
    expect(told).not.toContain('Somebody')
    expect(told).not.toContain(clientId)
  })

  it('keeps what the client writes, and shows it to the masseur afterwards', async () => {
    await begin()
    const { revision } = await practice.call('handover.state', {})
    const answers = { ...blankAnswers, texts: { 'reason.what': 'my back' } }
    await practice.call('handover.save', { revision, answers })
    expect((await practice.call('handover.state', {})).answers).toEqual(answers)
    expect(await practice.call('handover.leave', { passphrase: secret(testPassphrase) })).toEqual({
      intakeId,
    })
    expect(await practice.call('intakes.get', { id: intakeId })).toMatchObject({ answers, source: 'client' })
    expect(await practice.tryCall('handover.state', {})).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    })
  })

  const leave = (text: string) => practice.tryCall('handover.leave', { passphrase: secret(text) })

  it('is not left by a wrong passphrase, heard ever more slowly, also the right one meanwhile', async () => {
    await begin()
    const waits: number[] = []
    for (let round = 0; round < 11; round++) {
      const reply = await leave('let me out')
      if (reply.ok || reply.error.code !== 'refused') throw new Error('it opened')
      const waitMs = reply.error.waitMs ?? 0
      waits.push(waitMs / 1000)
      practice.clock.pass(waitMs - 1)
      expect(await leave(testPassphrase)).toMatchObject({ ok: false, error: { code: 'refused', waitMs: 1 } })
      // a page that is loaded anew is told of the wait
      expect(await practice.call('handover.state', {})).toMatchObject({ waitMs: 1 })
      practice.clock.pass(1)
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300])
    expect((await leave(testPassphrase)).ok).toBe(true)
    expect(await stateKind()).toMatchObject({ handedOver: false })
  })

  it('makes the locked door wait as long when its process is ended, and hears one try at a time', async () => {
    await begin()
    const [first, second] = await Promise.all([leave('let me out'), leave('let me in')])
    expect(first).toMatchObject({ error: { code: 'refused', waitMs: 1000 } })
    expect(second).toMatchObject({ error: { code: 'refused', message: 'Too soon after a wrong try.' } })
    practice.clock.pass(1000)
    await leave('let me out')
    await practice.restart()
    expect(await stateKind()).toEqual({ kind: 'locked', waitMs: 2000 })
    practice.clock.pass(2000)
    await practice.call('practice.unlock', { passphrase: secret(testPassphrase) })
    const kinds = (await practice.call('audit.lines', { before: null, limit: 10 })).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'practice.refused')).toHaveLength(2)
  })

  it('wipes what was typed, and the trail remembers what was refused', async () => {
    await begin()
    const typed = secret('let me out')
    expect((await practice.tryCall('handover.leave', { passphrase: typed })).ok).toBe(false)
    expect(typed.every((byte) => byte === 0)).toBe(true)
    expect(await stateKind()).toMatchObject({ handedOver: true })
    practice.clock.pass(1000)
    await practice.call('handover.leave', { passphrase: secret(testPassphrase) })
    const kinds = (await practice.call('audit.lines', { before: null, limit: 10 })).map(({ kind }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['handover.begin', 'practice.refused', 'handover.leave']))
  })

  it('is locked, not open, when the process ends', async () => {
    await begin()
    const { revision } = await practice.call('handover.state', {})
    await practice.call('handover.save', { revision, answers: { ...blankAnswers, texts: { a: 'kept' } } })
    await practice.restart()
    expect(await stateKind()).toMatchObject({ kind: 'locked' })
    await practice.call('practice.unlock', { passphrase: secret(testPassphrase) })
    expect((await practice.call('intakes.get', { id: intakeId })).answers.texts).toEqual({ a: 'kept' })
  })

  it('is not begun with what is confirmed already', async () => {
    const { revision } = await practice.call('intakes.get', { id: intakeId })
    await practice.call('intakes.confirm', { id: intakeId, revision, take: [], record: null })
    expect(await practice.tryCall('handover.begin', { intakeId, parts: 'pains' })).toMatchObject({
      ok: false,
    })
  })
})
