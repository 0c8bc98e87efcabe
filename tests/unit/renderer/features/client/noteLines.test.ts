import { expect, it } from 'vitest'
import { noteLines } from '../../../../../src/renderer/src/features/client/noteLines.ts'

it('reads a note as a list, without dashes, empty lines and doubles', () => {
  expect(noteLines('- Ask about the chair\n\n• Check left levator\n  Ask about the chair ')).toEqual([
    'Ask about the chair',
    'Check left levator',
  ])
  expect(noteLines('')).toEqual([])
})
