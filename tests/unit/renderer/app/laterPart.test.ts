import { expect, test } from 'vitest'
import { laterPart } from '../../../../src/renderer/src/app/laterPart.ts'

function Part() {
  return null
}

test('a part is fetched once, and is there at once after that', async () => {
  let loads = 0
  const part = laterPart(async () => {
    loads += 1
    return Part
  })
  expect(part.fetched()).toBeNull()
  await Promise.all([part.fetch(), part.fetch()])
  expect(part.fetched()).toBe(Part)
  await part.fetch()
  expect(loads).toBe(1)
})
