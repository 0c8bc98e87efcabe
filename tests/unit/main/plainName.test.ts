import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainName } from '../../../src/main/plainName.ts'

test.each([
  ['Aftercare 2026-03-02.pdf', 'Aftercare 2026-03-02.pdf'],
  ['../../etc/passwd', 'etc passwd'],
  ['C:\\Windows\\x.pdf', 'C Windows x.pdf'],
  ['  a\tb\n.pdf ', 'a b .pdf'],
  ['...', 'Document.pdf'],
  ['Łódź — лист.pdf', 'Łódź — лист.pdf'],
])('%j becomes %j', (suggested, plain) => {
  expect(plainName(suggested)).toBe(plain)
})

test('is never empty, hidden, or in a folder', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (suggested) => {
      expect(plainName(suggested)).toMatch(/^[^./\\][^/\\]*$/su)
    }),
  )
})
