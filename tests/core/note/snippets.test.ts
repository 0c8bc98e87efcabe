import { afterEach, beforeEach, expect, it } from 'vitest'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'

let practice: TestPractice
beforeEach(async () => {
  practice = await openTestPractice()
})
afterEach(() => practice.close())

it('built-in phrases are there at once; one of one’s own with the same word stands in their place', async () => {
  const before = await practice.call('snippets.list', {})
  expect(before.every(({ id }) => id === null)).toBe(true)
  expect(before.length).toBeGreaterThan(8)
  const after = await practice.call('snippets.save', { id: null, word: 'TOLERATED', text: 'Went well.' })
  expect(after).toHaveLength(before.length)
  const [own] = after
  expect(own).toMatchObject({ word: 'TOLERATED', text: 'Went well.' })
  expect(after.filter(({ word }) => word.toLowerCase() === 'tolerated')).toHaveLength(1)
  const id = own?.id ?? ''
  expect((await practice.call('snippets.save', { id, word: 'ok', text: 'Went well.' }))[0]?.word).toBe('ok')
  expect(await practice.call('snippets.remove', { id })).toEqual(before)
})

it('refuses two with one word, a word of two, and nothing to say', async () => {
  await practice.call('snippets.save', { id: null, word: 'Łuk', text: 'a' })
  const refused = [
    await practice.tryCall('snippets.save', { id: null, word: 'luk', text: 'b' }),
    await practice.tryCall('snippets.save', { id: null, word: 'two words', text: 'b' }),
    await practice.tryCall('snippets.save', { id: null, word: 'empty', text: ' ' }),
  ]
  expect(refused.map((reply) => (reply.ok ? {} : reply.error.fields))).toEqual([
    { word: 'taken' },
    { word: 'notOneWord' },
    { text: 'required' },
  ])
})
