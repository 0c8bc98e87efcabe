import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'

let practice: TestPractice

beforeEach(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
})
afterEach(() => practice.close())

test('no translation has been reviewed by a person to begin with', async () => {
  const languages = await practice.call('library.languages', {})
  expect(languages.map(({ language }) => language)).toEqual(['de', 'fr', 'es', 'pl', 'uk'])
  expect(languages.map(({ reviewed }) => reviewed)).toEqual([0, 0, 0, 0, 0])
})

test('a reviewed text says by whom and when, and can be taken back', async () => {
  const items = await practice.call('library.show', { language: 'de' })
  expect(items.filter(({ kind }) => kind === 'exercise')).toHaveLength(31)
  const chin = items.find(({ id }) => id === 'exercise:S1')
  expect(chin).toMatchObject({ title: 'Chin tuck', review: null })
  expect(chin?.translated).toContain('Kinn zurückschieben')
  expect(chin?.evidence).toMatch(/^C, /)

  await practice.call('library.confirm', {
    language: 'de',
    items: ['exercise:S1', 'help', 'no such text'],
    reviewer: 'Dr. Keller',
  })
  const after = await practice.call('library.show', { language: 'de' })
  expect(after.filter(({ review }) => review !== null).map(({ id }) => id)).toEqual(['help', 'exercise:S1'])
  expect(after.find(({ id }) => id === 'help')?.review).toMatchObject({ by: 'Dr. Keller' })

  await practice.call('library.withdraw', { language: 'de', item: 'help' })
  const last = await practice.call('library.languages', {})
  expect(last.find(({ language }) => language === 'de')?.reviewed).toBe(1)
})

test('every exercise has a drawing for the screen, in light and dark', async () => {
  const picture = await practice.call('library.drawing', { exercise: 'S11' })
  expect(picture.panels).toHaveLength(2)
  expect(picture.words).toContain('hands and knees')
  const [shape] = picture.panels.flatMap(({ shapes }) => shapes)
  expect(shape?.light).not.toEqual(shape?.dark)
  expect(await practice.tryCall('library.drawing', { exercise: 'S99' })).toMatchObject({
    ok: false,
    error: { code: 'notFound' },
  })
})
