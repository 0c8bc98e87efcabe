import { expect, test } from 'vitest'
import { flushUnsaved, holdUnsaved } from '../../../../src/renderer/src/api/unsaved.ts'

test('asks every field on screen, and is true only when all are written', async () => {
  const asked: string[] = []
  const forgetNote = holdUnsaved(async () => {
    asked.push('note')
    return true
  })
  const forgetGoal = holdUnsaved(async () => {
    asked.push('goal')
    return false
  })
  expect(await flushUnsaved()).toBe(false)
  expect(asked).toEqual(['note', 'goal'])
  forgetGoal()
  expect(await flushUnsaved()).toBe(true)
  expect(asked).toEqual(['note', 'goal', 'note'])
  forgetNote()
  expect(await flushUnsaved()).toBe(true)
  expect(asked).toHaveLength(3)
})
