import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchCopied } from '../../../src/main/copied.ts'

function testClipboard() {
  let text = ''
  return {
    copy(words: string) {
      text = words
    },
    readText: () => text,
    clear() {
      text = ''
    },
  }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('takes what was copied out of the clipboard after its time, and not before', async () => {
  const clipboard = testClipboard()
  const watch = watchCopied(clipboard, 30_000)
  watch.copied()
  clipboard.copy('stiff neck on the left')
  await vi.advanceTimersByTimeAsync(29_900)
  expect(clipboard.readText()).toBe('stiff neck on the left')
  await vi.advanceTimersByTimeAsync(200)
  expect(clipboard.readText()).toBe('')
})

it('leaves what was copied elsewhere since', async () => {
  const clipboard = testClipboard()
  const watch = watchCopied(clipboard, 30_000)
  watch.copied()
  clipboard.copy('stiff neck on the left')
  await vi.advanceTimersByTimeAsync(1000)
  clipboard.copy('a shopping list')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(clipboard.readText()).toBe('a shopping list')
})

it('counts anew when something is copied again, and does not wait at the end', async () => {
  const clipboard = testClipboard()
  const watch = watchCopied(clipboard, 30_000)
  watch.copied()
  clipboard.copy('one')
  await vi.advanceTimersByTimeAsync(20_000)
  watch.copied()
  clipboard.copy('two')
  await vi.advanceTimersByTimeAsync(20_000)
  expect(clipboard.readText()).toBe('two')
  watch.end()
  await vi.advanceTimersByTimeAsync(0)
  expect(clipboard.readText()).toBe('')
})
