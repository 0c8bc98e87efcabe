import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anchorOf } from '../../../src/body/geometry/anchor.ts'
import { addClient, addSession } from '../../helpers/people.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'

let practice: TestPractice
beforeEach(async () => {
  practice = await openTestPractice()
})
afterEach(() => practice.close())

const kinds = async (text: string) =>
  (await practice.call('search.find', { text, limit: 20 })).map(({ kind }) => kind)

describe('searching for words that were written beside the note', () => {
  it('finds what was written of a point, and no longer once it is taken back', async () => {
    const client = await addClient(practice, { name: 'Anna Lind' })
    const session = await addSession(practice, client.id)
    const anchor = anchorOf('infraspinatus', 'left')
    if (anchor === null) throw new Error('not drawn')
    const { pointId } = await practice.call('chart.placePoint', {
      sessionId: session.id,
      spot: { ...anchor, side: 'left', muscle: 'infraspinatus', zone: 'scapula' },
      kind: 'trigger-point',
      pain: 5,
    })
    const fields = { note: 'like a hot pebble', referral: 'thumb' }
    await practice.call('chart.changePoint', { sessionId: session.id, pointId, fields })
    expect(await kinds('pebble')).toEqual(['note'])
    expect(await kinds('thumb')).toEqual(['note'])
    await practice.call('undo.undo', { kind: 'session', id: session.id })
    expect(await kinds('pebble')).toEqual([])
    await practice.call('undo.redo', { kind: 'session', id: session.id })
    await practice.call('chart.removePoint', { sessionId: session.id, pointId })
    expect(await kinds('pebble')).toEqual([])
  })

  it('finds what was written of a condition', async () => {
    const client = await addClient(practice, { name: 'Anna Lind' })
    const fields = {
      condition: 'anticoagulants',
      variant: null,
      status: 'current',
      side: null,
      region: null,
      since: null,
      dueDate: null,
      clearance: null,
      note: 'Apixaban since spring',
    } as const
    const condition = await practice.call('health.addCondition', { clientId: client.id, fields })
    expect(await kinds('apixaban')).toEqual(['client'])
    await practice.call('health.removeCondition', { id: condition.id })
    expect(await kinds('apixaban')).toEqual([])
  })
})
