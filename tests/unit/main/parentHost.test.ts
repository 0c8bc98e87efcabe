import { expect, test } from 'vitest'
import { createParentHost } from '../../../src/main/parentHost.ts'
import { FromPractice } from '../../../src/main/practiceMessages.ts'

function host() {
  const told: FromPractice[] = []
  return { told, host: createParentHost((message) => told.push(message)) }
}

test('a chosen path is known before the shell hears so, and can be used once', () => {
  const { host: desktop, told } = host()
  expect(desktop.pathOf('token')).toBeUndefined()
  desktop.hear({ kind: 'chosen', ask: 4, token: 'token', path: '/home/sheet.pdf' })
  expect(told).toEqual([{ kind: 'kept', ask: 4 }])
  expect(desktop.pathOf('token')).toBe('/home/sheet.pdf')
  expect(desktop.pathOf('token')).toBeUndefined()
})

test('documents get their ids, in whatever order these come', async () => {
  const { host: desktop, told } = host()
  const first = desktop.publish({ title: 'A', bytes: Uint8Array.of(1) })
  const second = desktop.publish({ title: 'B', bytes: Uint8Array.of(2) })
  const [one, two] = told
  if (one?.kind !== 'publish' || two?.kind !== 'publish') throw new Error('nothing was published')
  desktop.hear({ kind: 'published', ask: two.ask, id: 'b' })
  desktop.hear({ kind: 'published', ask: one.ask, id: 'a' })
  expect(await Promise.all([first, second])).toEqual(['a', 'b'])
})

test('a title is cut to what the shell takes', () => {
  const { host: desktop, told } = host()
  void desktop.publish({ title: 'x'.repeat(500), bytes: Uint8Array.of(1) })
  expect(FromPractice.safeParse(told[0]).success).toBe(true)
})

test('only the bytes of the document are sent, not the buffer they are a slice of', () => {
  const { host: desktop, told } = host()
  const pool = new Uint8Array(1000).fill(7)
  void desktop.publish({ title: 'A', bytes: pool.subarray(10, 13) })
  const [sent] = told
  if (sent?.kind !== 'publish') throw new Error('nothing was published')
  expect(sent.bytes.buffer.byteLength).toBe(3)
})

test('tells the shell whether a treatment goes on', () => {
  const { host: desktop, told } = host()
  desktop.treating(true)
  desktop.treating(false)
  expect(told).toEqual([
    { kind: 'treating', running: true },
    { kind: 'treating', running: false },
  ])
})
