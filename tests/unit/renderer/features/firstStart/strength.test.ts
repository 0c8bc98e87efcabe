import { expect, test } from 'vitest'
import { strengthOf } from '../../../../../src/renderer/src/features/firstStart/strength.ts'

test.each([
  ['otters', 'short'],
  ['password', 'weak'],
  ['password1', 'weak'],
  ['massage2024', 'weak'],
  ['aaaaaaaaaaaaaaaa', 'weak'],
  ['12345678901234', 'weak'],
  ['otter otter otter otter', 'weak'],
  ['quiet otters swim', 'fair'],
  ['seven quiet otters swim', 'good'],
  ['seven quiet otters swim upstream', 'strong'],
  ['тихий рудий їжак спить', 'good'],
] as const)('%s is %s', (passphrase, strength) => {
  expect(strengthOf(passphrase, [])).toBe(strength)
})

test('one’s own name makes it no stronger', () => {
  const own = ['Lindenhof Massage', 'Anna Berg']
  expect(strengthOf('anna berg lindenhof', own)).toBe('weak')
})
