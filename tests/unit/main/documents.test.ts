import { expect, test } from 'vitest'
import { createDocuments } from '../../../src/main/documents.ts'

const document = (size: number) => ({
  title: 'Sheet',
  type: 'application/pdf' as const,
  bytes: new Uint8Array(size),
})

test('a document can be read more than once, and not after clearing', () => {
  const documents = createDocuments()
  const id = documents.hold(document(5))
  expect(documents.get(id)?.bytes.byteLength).toBe(5)
  expect(documents.get(id)?.title).toBe('Sheet')
  documents.clear()
  expect(documents.get(id)).toBeUndefined()
})

test('ids are never used twice', () => {
  const documents = createDocuments()
  const ids = Array.from({ length: 200 }, () => documents.hold(document(1)))
  expect(new Set(ids).size).toBe(200)
})

test('the oldest go when there are too many', () => {
  const documents = createDocuments({ count: 2, bytes: 1000 })
  const [first = '', second = '', third = ''] = [1, 2, 3].map((size) => documents.hold(document(size)))
  expect(documents.get(first)).toBeUndefined()
  expect(documents.get(second)).toBeDefined()
  expect(documents.get(third)).toBeDefined()
})

test('the oldest go when they are too large, the newest stays whatever its size', () => {
  const documents = createDocuments({ count: 10, bytes: 100 })
  const [small = '', large = ''] = [60, 500].map((size) => documents.hold(document(size)))
  expect(documents.get(small)).toBeUndefined()
  expect(documents.get(large)?.bytes.byteLength).toBe(500)
})
