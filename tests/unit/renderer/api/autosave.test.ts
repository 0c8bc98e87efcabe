import { expect, test } from 'vitest'
import {
  afterLastKey,
  atTheLatest,
  createAutosave,
  type WriteOutcome,
} from '../../../../src/renderer/src/api/autosave.ts'
import type { SaveState } from '../../../../src/renderer/src/ui/saveState.ts'

/** A field over a disk whose writes the test lets through, and a clock that the test moves. */
function field() {
  let now = 0
  let due: { readonly at: number; readonly perform: () => void } | null = null
  const states: SaveState[] = []
  const writes: { readonly value: string; readonly end: (outcome: WriteOutcome) => void }[] = []
  const autosave = createAutosave<string>({
    save: (value) => new Promise((end) => writes.push({ value, end })),
    onState: (state) => states.push(state),
    now: () => new Date(now),
    later: (perform, milliseconds) => {
      const mine = { at: now + milliseconds, perform }
      due = mine
      return () => {
        if (due === mine) due = null
      }
    },
  })
  const settle = async () => {
    for (let turn = 0; turn < 10; turn++) await Promise.resolve()
  }
  return {
    autosave,
    states,
    written: () => writes.map((write) => write.value),
    pass: async (milliseconds: number) => {
      now += milliseconds
      if (due !== null && due.at <= now) {
        const { perform } = due
        due = null
        perform()
      }
      await settle()
    },
    end: async (index: number, outcome: WriteOutcome = { ok: true }) => {
      writes[index]?.end(outcome)
      await settle()
    },
  }
}

test('writes once, a quiet moment after the last key', async () => {
  const { autosave, written, pass } = field()
  autosave.change('s')
  await pass(200)
  autosave.change('so')
  await pass(200)
  autosave.change('sore')
  await pass(afterLastKey - 1)
  expect(written()).toEqual([])
  await pass(1)
  expect(written()).toEqual(['sore'])
})

test('writes on the way when someone types without a pause', async () => {
  const { autosave, written, pass } = field()
  let text = ''
  for (let typed = 0; typed <= atTheLatest; typed += 100) {
    text += 'a'
    autosave.change(text)
    await pass(100)
  }
  expect(written()).toHaveLength(1)
})

test('keeps one write in flight and writes the newest next', async () => {
  const { autosave, written, pass, end } = field()
  autosave.change('one')
  await pass(afterLastKey)
  autosave.change('two')
  await pass(afterLastKey)
  autosave.change('three')
  await pass(afterLastKey)
  expect(written()).toEqual(['one'])
  await end(0)
  await pass(afterLastKey)
  expect(written()).toEqual(['one', 'three'])
})

test('says saved only for what is shown', async () => {
  const { autosave, states, pass, end } = field()
  autosave.change('one')
  await pass(afterLastKey)
  autosave.change('two')
  await end(0)
  expect(states.map((state) => state.kind)).not.toContain('saved')
  await pass(afterLastKey)
  await end(1)
  expect(states.at(-1)).toEqual({ kind: 'saved', at: new Date(afterLastKey * 2) })
})

test('a failed write keeps the value and is tried again', async () => {
  const { autosave, states, written, pass, end } = field()
  autosave.change('ache')
  await pass(afterLastKey)
  await end(0, { ok: false, message: 'The disk is full.' })
  expect(states.at(-1)).toEqual({ kind: 'failed', message: 'The disk is full.' })
  expect(autosave.isClean()).toBe(false)

  const flushed = autosave.flush()
  await pass(0)
  expect(written()).toEqual(['ache', 'ache'])
  await end(1)
  expect(await flushed).toBe(true)
  expect(autosave.isClean()).toBe(true)
})

test('flush writes what waits, after what is under way, and tells whether all is on disk', async () => {
  const { autosave, written, pass, end } = field()
  autosave.change('one')
  await pass(afterLastKey)
  autosave.change('two')
  const flushed = autosave.flush()
  await end(0)
  expect(written()).toEqual(['one', 'two'])
  await end(1, { ok: false, message: 'locked' })
  expect(await flushed).toBe(false)
})

test('two flushes at once write once', async () => {
  const { autosave, written, end } = field()
  autosave.change('one')
  const both = Promise.all([autosave.flush(), autosave.flush()])
  await end(0)
  expect(await both).toEqual([true, true])
  expect(written()).toEqual(['one'])
})

test('flush with nothing typed writes nothing', async () => {
  const { autosave, written } = field()
  expect(await autosave.flush()).toBe(true)
  expect(written()).toEqual([])
})
