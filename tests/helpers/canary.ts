import type { Client } from '../../src/contract/models/client.ts'
import { conditionFields, givenPoint, stage } from '../core/given.ts'
import { writeLetter, writePapersOf } from './papers.ts'
import { addClient, addSession } from './people.ts'
import type { TestPractice } from './practice.ts'

/**
 * A client with a draft session, a signed and amended one, papers and a letter, and `canary` in whatever takes words,
 * handed in or not. Answers the draft.
 */
export async function addWithCanary(
  practice: TestPractice,
  canary: string,
  name: string,
): Promise<{ readonly client: Client; readonly sessionId: string }> {
  const client = await addClient(practice, {
    name,
    occupation: canary,
    loads: canary,
    phone: '+44 7700 900123',
    email: `${canary}@example.org`,
    note: `${canary}note `.repeat(2000),
  })
  const clientId = client.id
  const { id: sessionId } = await addSession(practice, clientId, [
    { field: 'reason', value: canary },
    { field: 'subjective', value: `${canary}said `.repeat(1000) },
    { field: 'nextTime', value: canary },
  ])
  const { pointId } = await givenPoint(practice, sessionId)
  await practice.call('chart.changePoint', { sessionId, pointId, fields: { note: canary, referral: canary } })
  await practice.call('health.addCondition', {
    clientId,
    fields: conditionFields('osteoporosis', { note: canary }),
  })
  await practice.call('plans.addBlock', { sessionId, at: 0, fields: stage({ cue: canary }) })
  await practice.call('appointments.set', {
    clientId,
    sessionId,
    fields: { start: '2026-12-01T10:00:00.000Z', minutes: 60, zone: 'Europe/Berlin', place: canary },
  })
  const choices = { leftOut: [], added: [], note: canary }
  const { documentId } = await practice.call('handouts.render', { sessionId, choices })
  await practice.call('handouts.give', { documentId, how: 'printed' })
  await practice.call('handouts.keep', { clientId, choices: { ...choices, note: '' } })
  for (const form of [
    `handout:${sessionId}`,
    `client:${clientId}:1`,
    `other:${client.name.length}:${sessionId}`,
  ]) {
    await practice.call('drafts.save', { form, json: JSON.stringify(canary), revision: 1 })
  }
  const signed = await addSession(practice, clientId, [{ field: 'planNote', value: canary }])
  await practice.call('signing.sign', { sessionId: signed.id })
  await practice.call('signing.amend', { sessionId: signed.id, text: canary })
  await writePapersOf(practice, clientId, canary)
  await writeLetter(practice.call, clientId, canary)
  await practice.call('undo.undo', { kind: 'session', id: sessionId })
  await practice.call('undo.redo', { kind: 'session', id: sessionId })
  return { client, sessionId }
}
