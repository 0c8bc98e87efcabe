import { expect, test } from 'vitest'
import { textForm } from '../../../../src/renderer/src/api/textForm.ts'

const parse = textForm({ name: '', phone: '' })

test('takes the texts it knows', () => {
  expect(parse({ name: 'Eleni', phone: '030 1' })).toEqual({ name: 'Eleni', phone: '030 1' })
})

test('leaves out what it does not know, and what is no text', () => {
  expect(parse({ name: 'Eleni', fax: '1', phone: 7 })).toEqual({ name: 'Eleni', phone: '' })
})

test('what is no form at all does not fit', () => {
  expect(parse(null)).toBeNull()
  expect(parse('Eleni')).toBeNull()
})
