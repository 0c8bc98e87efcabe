import { expect, test } from 'vitest'
import { passphraseProblem } from '../../../../../src/renderer/src/features/firstStart/passphrase.ts'

test('it must be long enough and the same twice', () => {
  expect(passphraseProblem({ first: 'seven', again: 'seven' })).toBe('tooShort')
  expect(passphraseProblem({ first: 'seven quiet otters', again: 'seven quiet otter' })).toBe('different')
  expect(passphraseProblem({ first: 'seven quiet otters', again: 'seven quiet otters' })).toBeNull()
})

test('a letter of four bytes counts as one', () => {
  expect(passphraseProblem({ first: '🦦🦦🦦🦦', again: '🦦🦦🦦🦦' })).toBe('tooShort')
})
