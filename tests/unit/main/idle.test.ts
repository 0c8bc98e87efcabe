import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createIdleWatch } from '../../../src/main/idle.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const minutes = (count: number) => vi.advanceTimersByTime(count * 60_000)

function watched() {
  let calls = 0
  const watch = createIdleWatch(() => {
    calls += 1
  })
  return { watch, calls: () => calls }
}

test('tells once, after the whole time without a touch', () => {
  const { watch, calls } = watched()
  watch.setMinutes(5)
  minutes(4.9)
  expect(calls()).toBe(0)
  minutes(0.2)
  expect(calls()).toBe(1)
  minutes(60)
  expect(calls()).toBe(1)
})

test('every touch counts from the beginning', () => {
  const { watch, calls } = watched()
  watch.setMinutes(5)
  for (let passed = 0; passed < 10; passed += 1) {
    minutes(4)
    watch.touched()
  }
  expect(calls()).toBe(0)
  minutes(5)
  expect(calls()).toBe(1)
})

test('0 is never, also when it was counting', () => {
  const { watch, calls } = watched()
  watch.setMinutes(5)
  minutes(4)
  watch.setMinutes(0)
  watch.touched()
  minutes(600)
  expect(calls()).toBe(0)
})

test('a shorter time holds at once', () => {
  const { watch, calls } = watched()
  watch.setMinutes(60)
  minutes(10)
  watch.setMinutes(2)
  minutes(2)
  expect(calls()).toBe(1)
})
