import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { TextVersion } from '../../../src/contract/models/textVersion.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'

let practice: TestPractice
beforeEach(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
})
afterEach(() => practice.close())

const saveLine = (id: string | null, en: string) =>
  practice.call('library.saveOwnLine', { id, section: 'nextDays', texts: { en } })
const lines = async () => (await practice.call('library.ownLines', {})).map(({ texts }) => texts.en)

const said = ({ version, content }: TextVersion) => [
  version,
  content.kind === 'line' ? content.texts.en : content.words.en?.title,
]
const history = async (id: string) => (await practice.call('library.versions', { id })).map(said)
const undo = (id: string) => practice.call('undo.undo', { kind: 'client', id })

describe('a line', () => {
  test('keeps every wording, with the moment it was written', async () => {
    const { id } = await saveLine(null, 'Walk a little.')
    practice.clock.pass(60_000)
    await saveLine(id, 'Walk every day.')
    expect(await history(id)).toEqual([
      [2, 'Walk every day.'],
      [1, 'Walk a little.'],
    ])
    const [second, first] = await practice.call('library.versions', { id })
    expect(Date.parse(second?.writtenAt ?? '') - Date.parse(first?.writtenAt ?? '')).toBe(60_000)
  })

  test('goes back to an older wording as a new version, and undo and redo take it there and back', async () => {
    const { id } = await saveLine(null, 'Walk a little.')
    await saveLine(id, 'Walk every day.')
    await practice.call('library.backTo', { id, version: 1 })
    expect(await lines()).toEqual(['Walk a little.'])
    expect(await history(id)).toEqual([
      [3, 'Walk a little.'],
      [2, 'Walk every day.'],
      [1, 'Walk a little.'],
    ])
    await undo(id)
    expect(await lines()).toEqual(['Walk every day.'])
    expect(await history(id)).toHaveLength(2)
    await practice.call('undo.redo', { kind: 'client', id })
    expect(await lines()).toEqual(['Walk a little.'])
  })

  test('is not taken back over what was written since', async () => {
    const { id } = await saveLine(null, 'Walk a little.')
    await saveLine(id, 'Walk every day.')
    await practice.call('library.backTo', { id, version: 1 })
    await saveLine(id, 'Swim.')
    expect(await practice.tryCall('undo.undo', { kind: 'client', id })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    })
    expect(await lines()).toEqual(['Swim.'])
  })

  test('out of use comes back by undo', async () => {
    const { id } = await saveLine(null, 'Walk a little.')
    await practice.call('library.retireOwnLine', { id })
    expect(await lines()).toEqual([])
    await undo(id)
    expect(await lines()).toEqual(['Walk a little.'])
  })

  test.each([
    [2, 'conflict'],
    [7, 'notFound'],
  ])('there is no going back to version %i of two', async (version, code) => {
    const { id } = await saveLine(null, 'Walk a little.')
    await saveLine(id, 'Walk every day.')
    expect(await practice.tryCall('library.backTo', { id, version })).toMatchObject({
      ok: false,
      error: { code },
    })
  })
})

test('an exercise goes back with its words, muscles and exclusions, and keeps its photo', async () => {
  const words = { steps: ['Stand.'], dose: 'Once a day', easier: '', stopSign: 'Stop when it hurts.' }
  const of = { kind: 'stretch' as const, exclusions: [], photo: 'keep' as const }
  const { id } = await practice.call('library.saveOwnExercise', {
    ...of,
    id: null,
    words: { en: { title: 'Heron', ...words } },
    muscles: ['soleus'],
  })
  await practice.call('library.saveOwnExercise', {
    ...of,
    id,
    kind: 'movement',
    words: { en: { title: 'Stork', ...words } },
    muscles: [],
  })
  expect(await history(id)).toEqual([
    [2, 'Stork'],
    [1, 'Heron'],
  ])
  await practice.call('library.backTo', { id, version: 1 })
  const [exercise] = await practice.call('library.ownExercises', {})
  expect(exercise).toMatchObject({ kind: 'stretch', muscles: ['soleus'], version: 3 })
  expect(exercise?.words.en?.title).toBe('Heron')
})
