import { expect, test } from 'vitest'
import { createClient } from '../../../src/contract/client.ts'
import { CallMessage } from '../../../src/contract/messages.ts'

/** A client, and the far end of its port as a list of the calls that came in. */
function connected() {
  const { port1, port2 } = new MessageChannel()
  const calls: CallMessage[] = []
  const waiting: { count: number; resolve: () => void }[] = []
  port2.addEventListener('message', (event: MessageEvent<unknown>) => {
    calls.push(CallMessage.parse(event.data))
    for (const { count, resolve } of waiting) if (calls.length >= count) resolve()
  })
  port2.start()
  const received = (count: number) =>
    new Promise<void>((resolve) => {
      waiting.push({ count, resolve })
      if (calls.length >= count) resolve()
    })
  return { client: createClient(port1), far: port2, calls, received }
}

test('every answer finds its caller, whatever the order', async () => {
  const { client, far, calls, received } = connected()
  const names = ['Ada', 'Bea', 'Cleo', 'Dora']
  const answers = names.map((text) => client.call('search.find', { text, limit: 5 }))
  await received(names.length)
  expect(new Set(calls.map((message) => message.call)).size).toBe(names.length)
  for (const { call, input } of [...calls].reverse())
    far.postMessage({ call, reply: { ok: true, value: input } })
  expect(await Promise.all(answers)).toEqual(names.map((text) => ({ ok: true, value: { text, limit: 5 } })))
  far.close()
})

test('a failure is a value', async () => {
  const { client, far, calls, received } = connected()
  const answer = client.call('settings.get', {})
  await received(1)
  const reply = { ok: false, error: { code: 'locked', message: 'Unlock first.' } }
  far.postMessage({ call: calls[0]?.call, reply })
  expect(await answer).toEqual(reply)
  far.close()
})

test('what nobody asked for is dropped, what cannot be read is an answer too', async () => {
  const { client, far, calls, received } = connected()
  const answer = client.call('settings.get', {})
  await received(1)
  for (const noise of [
    null,
    'text',
    { call: 'x', reply: {} },
    { call: 99_999, reply: { ok: true, value: 1 } },
  ]) {
    far.postMessage(noise)
  }
  far.postMessage({ call: calls[0]?.call, reply: { ok: 'yes' } })
  expect(await answer).toMatchObject({ ok: false, error: { code: 'internal' } })
  far.close()
})

test('when the other end goes, whoever waits is told, and whoever asks later is told at once', async () => {
  const { client, far, received } = connected()
  const waiting = [client.call('settings.get', {}), client.call('today.overview', {})]
  await received(2)
  far.close()
  const restarted = { ok: false, error: expect.objectContaining({ code: 'practiceRestarted' }) }
  expect(await Promise.all(waiting)).toEqual([restarted, restarted])
  await client.closed
  expect(await client.call('settings.get', {})).toEqual(restarted)
})
