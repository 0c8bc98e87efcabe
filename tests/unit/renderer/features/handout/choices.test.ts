import { expect, test } from 'vitest'
import type { HandoutLine, HandoutProposal } from '../../../../../src/contract/models/handout.ts'
import {
  addedExercises,
  isTicked,
  noChoices,
  parseChoices,
  roomForExercises,
  withAdded,
  withoutAdded,
  withTick,
} from '../../../../../src/renderer/src/features/handout/choices.ts'

const line = (id: string, section: HandoutLine['section'], fixed = false): HandoutLine => ({
  id,
  section,
  text: id,
  reason: '',
  evidence: '',
  fixed,
  printed: null,
})
const water = line('aftercare:water', 'nextDays')
const help = line('help:now', 'seekHelp', true)
const proposal: HandoutProposal = {
  lines: [water, help, line('exercise:S1', 'exercises'), line('exercise:S2', 'exercises')],
  leftOut: [],
  available: ['S3', 'S4', 'S5', 'S6'].map((exercise) => ({
    exercise,
    title: `Exercise ${exercise}`,
    own: false,
  })),
  ownLines: [],
  language: 'en',
  unreviewed: 0,
  helpAgain: false,
  untranslated: [],
}

test('a line is unticked and ticked again', () => {
  const off = withTick(noChoices, water, false)
  expect(isTicked(water, off)).toBe(false)
  expect(withTick(off, water, false).leftOut).toEqual([water.id])
  expect(withTick(off, water, true)).toEqual(noChoices)
})

test('what stands on every sheet cannot be unticked', () => {
  expect(withTick(noChoices, help, false)).toBe(noChoices)
  expect(isTicked(help, { ...noChoices, leftOut: [help.id] })).toBe(true)
})

test('a sheet has room for five exercises, ticked and added together', () => {
  let choices = noChoices
  expect(roomForExercises(proposal, choices)).toBe(3)
  for (const code of ['S3', 'S4', 'S5']) choices = withAdded(proposal, choices, code)
  expect(roomForExercises(proposal, choices)).toBe(0)
  expect(roomForExercises(proposal, withTick(choices, line('exercise:S1', 'exercises'), false))).toBe(1)
  expect(roomForExercises(proposal, withoutAdded(choices, 'S4'))).toBe(1)
})

test('an added exercise that no longer fits the client takes no room and goes with the next one', () => {
  const old = { ...noChoices, added: ['S20', 'S3'] }
  expect(addedExercises(proposal, old).map(({ exercise }) => exercise)).toEqual(['S3'])
  expect(roomForExercises(proposal, old)).toBe(2)
  expect(withAdded(proposal, old, 'S6').added).toEqual(['S3', 'S6'])
  expect(withAdded(proposal, old, 'S3')).toBe(old)
})

test('kept choices are read back, and something else is not taken for them', () => {
  const choices = { leftOut: ['a'], added: ['S3'], note: 'Rest' }
  expect(parseChoices(JSON.parse(JSON.stringify(choices)))).toEqual(choices)
  expect(parseChoices({ leftOut: 'a' })).toBeNull()
  expect(parseChoices(null)).toBeNull()
})
