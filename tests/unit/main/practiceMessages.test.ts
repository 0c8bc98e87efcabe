import { expect, test } from 'vitest'
import { FromPractice, ToPractice } from '../../../src/main/practiceMessages.ts'

test('the shell hears well-formed messages only', () => {
  expect(
    FromPractice.safeParse({
      kind: 'publish',
      ask: 1,
      title: 'A',
      type: 'application/pdf',
      bytes: Uint8Array.of(1),
    }).success,
  ).toBe(true)
  for (const wrong of [
    null,
    { kind: 'autoLock', minutes: -1 },
    { kind: 'autoLock', minutes: 5, more: 1 },
    { kind: 'publish', ask: 1, title: 'A', type: 'application/pdf', bytes: 'text' },
    { kind: 'quit' },
  ]) {
    expect([wrong, FromPractice.safeParse(wrong).success]).toEqual([wrong, false])
  }
})

test('a practice process starts on a whole message only', () => {
  const start = {
    kind: 'start',
    folder: '/p',
    resources: '/r',
    sample: false,
    restarted: false,
    clockOffsetMs: 0,
    locked: false,
  }
  expect(ToPractice.safeParse(start).success).toBe(true)
  expect(ToPractice.safeParse({ ...start, folder: undefined }).success).toBe(false)
})
