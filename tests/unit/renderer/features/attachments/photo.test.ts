import { expect, test } from 'vitest'
import { fitted } from '../../../../../src/renderer/src/features/attachments/photo.ts'

test('a photo is made no larger than wanted, and never larger than it is', () => {
  expect(fitted(4000, 3000, 2000)).toEqual({ width: 2000, height: 1500 })
  expect(fitted(3000, 4000, 2000)).toEqual({ width: 1500, height: 2000 })
  expect(fitted(800, 600, 2000)).toEqual({ width: 800, height: 600 })
  expect(fitted(9000, 2, 2000)).toEqual({ width: 2000, height: 1 })
  expect(fitted(4000, 3000, Number.POSITIVE_INFINITY)).toEqual({ width: 4000, height: 3000 })
})
