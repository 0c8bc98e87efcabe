import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'
import { fieldsOf, givenClient, givenSession } from '../given.ts'

let practice: TestPractice
beforeEach(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
})
afterEach(() => practice.close())

const alertsOf = (clientId: string) => practice.call('health.alerts', { clientId })

describe("what a client's own record asks for", () => {
  it('stops the treatment of a minor until a guardian is recorded, on the client and in the plan of a session', async () => {
    const { id } = await givenClient(practice, 'Noah Lind', { birthDate: '2008-11-23' })
    expect(await alertsOf(id)).toMatchObject([
      {
        severity: 'stop',
        label: 'A minor, no guardian recorded',
        restricts: 'no massage without valid consent',
      },
    ])
    const session = await givenSession(practice, id)
    const stops = async () =>
      (await practice.call('plans.get', { sessionId: session.id })).findings.filter(
        ({ severity }) => severity === 'stop',
      )
    expect(await stops()).toMatchObject([
      {
        wording: expect.stringContaining('a minor without guardian'),
        reason: 'no massage without valid consent',
      },
    ])
    const fields = fieldsOf('Noah Lind', { birthDate: '2008-11-23', guardian: 'Eva Lind, mother' })
    await practice.call('clients.update', { id, revision: 1, fields })
    expect(await alertsOf(id)).toEqual([])
    expect(await stops()).toEqual([])
  })

  it('asks nothing of somebody who is eighteen today, nor where no birth date is known', async () => {
    const grown = await givenClient(practice, 'Noah Lind', { birthDate: '2008-11-22' })
    const unknown = await givenClient(practice, 'Ida Lind')
    expect(await alertsOf(grown.id)).toEqual([])
    expect(await alertsOf(unknown.id)).toEqual([])
  })

  it('names an allergy as an alert, with what it means for the oil', async () => {
    const { id } = await givenClient(practice, 'Marta', { allergies: 'almond oil' })
    expect(await alertsOf(id)).toMatchObject([
      { severity: 'adapt', label: 'Allergy: almond oil', restricts: 'check the lubricant' },
    ])
  })
})
