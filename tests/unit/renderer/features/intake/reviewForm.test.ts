import { expect, test } from 'vitest'
import type { IntakeProposal, WrittenProposal } from '../../../../../src/contract/models/intake.ts'
import {
  parseReview,
  reviewOf,
  takenOf,
  withTaken,
  withWritten,
} from '../../../../../src/renderer/src/features/intake/reviewForm.ts'

const proposal = (condition: string, from: IntakeProposal['from']): IntakeProposal => ({
  from,
  answer: { condition, now: 'current', since: '', side: null, treated: '', clearedBy: '' },
  name: condition,
  fields: {
    condition,
    variant: null,
    status: 'current',
    side: null,
    region: null,
    since: null,
    dueDate: null,
    clearance: null,
    note: '',
  },
  onRecord: null,
})
const written: readonly WrittenProposal[] = [
  { field: 'allergies', words: 'Mandelöl', onRecord: '', proposed: 'Mandelöl' },
  { field: 'preferredPressure', words: 'wie immer', onRecord: '', proposed: '' },
]
const begun = reviewOf({
  proposals: [proposal('epilepsy', 'ticked'), proposal('anticoagulants', 'medicines')],
  written,
})

test('begins with what was ticked and written; what a medicine hints at, or cannot be told, is left to the masseur', () => {
  expect(Object.keys(begun.conditions)).toEqual(['epilepsy'])
  expect(begun.record).toEqual({ allergies: 'Mandelöl' })
})

test('is kept over a closed window, and a form of another shape begins anew', () => {
  expect(parseReview(JSON.parse(JSON.stringify(begun)))).toEqual(begun)
  expect(parseReview({ epilepsy: {} })).toBeNull()
})

test('hands in what stands ticked alone, a pressure as a number, and no record where nothing of it is taken', () => {
  const chosen = withWritten(begun, 'preferredPressure', '4')
  expect(takenOf(chosen, 7).record).toEqual({
    revision: 7,
    fields: { allergies: 'Mandelöl', preferredPressure: 4 },
  })
  const left = withTaken(withWritten(begun, 'allergies', null), 'epilepsy', null)
  expect(takenOf(left, 7)).toEqual({ take: [], record: null })
  expect(takenOf(withWritten(left, 'preferredPressure', ''), 7).record).toBeNull()
})
