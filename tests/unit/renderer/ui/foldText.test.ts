import { expect, test } from 'vitest'
import { foldedMatch, foldText } from '../../../../src/renderer/src/ui/foldText.ts'

test('letters with marks and of other spellings fold to plain ones', () => {
  expect(foldText('Łukasz Zieliński')).toBe('lukasz zielinski')
  expect(foldText('Weißenbörn Sørensen Đorđe')).toBe('weissenborn sorensen dorde')
})

test('parts match in any order', () => {
  expect(foldedMatch('Tomasz Zieliński', 'ziel tom')).toBe(true)
  expect(foldedMatch('Tomasz Zieliński', 'ziel anna')).toBe(false)
  expect(foldedMatch('Tomasz Zieliński', '')).toBe(true)
})
