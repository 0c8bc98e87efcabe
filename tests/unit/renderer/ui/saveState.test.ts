import { expect, test } from 'vitest'
import { jointSaveState } from '../../../../src/renderer/src/ui/saveState.ts'

const early = { kind: 'saved', at: new Date('2026-11-22T14:30:00Z') } as const
const late = { kind: 'saved', at: new Date('2026-11-22T14:32:00Z') } as const

test('a failure is shown before anything else', () => {
  const failed = { kind: 'failed', message: 'The disk is full.' } as const
  expect(jointSaveState([early, failed, { kind: 'saving' }])).toEqual(failed)
})

test('saved is shown only when no field waits', () => {
  expect(jointSaveState([early, { kind: 'dirty' }])).toEqual({ kind: 'dirty' })
  expect(jointSaveState([early, { kind: 'dirty' }, { kind: 'saving' }])).toEqual({ kind: 'saving' })
})

test('of several saved fields the latest time counts', () => {
  expect(jointSaveState([late, { kind: 'idle' }, early])).toEqual(late)
  expect(jointSaveState([{ kind: 'idle' }])).toEqual({ kind: 'idle' })
})
