import { expect, test } from 'vitest'
import { createCrashLimit } from '../../../src/main/crashLimit.ts'

test('many crashes in a short time are too many; the count begins anew after that', () => {
  let at = 0
  const tooMany = createCrashLimit(3, 1000, () => at)
  const crashAt = (time: number) => {
    at = time
    return tooMany()
  }
  expect([0, 400, 900].map(crashAt)).toEqual([false, false, true])
  expect([950, 990, 995].map(crashAt)).toEqual([false, false, true])
})

test('the same number spread out is not', () => {
  let at = 0
  const tooMany = createCrashLimit(3, 1000, () => at)
  for (let crash = 0; crash < 20; crash += 1) {
    at += 600
    expect(tooMany()).toBe(false)
  }
})
