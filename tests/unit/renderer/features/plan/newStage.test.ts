import { expect, test } from 'vitest'
import { BlockFields } from '../../../../../src/contract/models/plan.ts'
import type { LibraryTechnique } from '../../../../../src/contract/models/technique.ts'
import { newStage } from '../../../../../src/renderer/src/features/plan/newStage.ts'

const rubbing: LibraryTechnique = {
  key: 'FRI',
  code: 'FRI',
  own: false,
  hidden: false,
  changed: false,
  name: 'rubbing',
  term: 'friction',
  aim: '',
  method: '',
  cue: '',
  phases: ['warming'],
  direction: 'across',
  pressureFrom: 2,
  pressureTo: 4,
  share: null,
  cautions: [],
  trust: 'B',
  certainty: 'moderate',
  source: '',
}

test('the first stage of a plan stands on its own', () => {
  const stage = newStage(rubbing, null, 30)
  expect(BlockFields.parse(stage)).toEqual(stage)
  expect(stage).toMatchObject({
    technique: 'FRI',
    pressureFrom: 2,
    pressureTo: 4,
    minutes: 5,
    position: 'prone',
  })
})

test('a further stage goes on where the one before it worked, with its points left there', () => {
  const before = {
    ...newStage(rubbing, null, 30),
    id: '01920000-0000-7000-8000-000000000001',
    position: 'side-lying' as const,
    regions: [{ zone: 'low-back' as const, side: 'left' as const }],
    points: ['01920000-0000-7000-8000-000000000002'],
  }
  const stage = newStage(rubbing, before, 2)
  expect(stage).toMatchObject({ regions: before.regions, position: 'side-lying', minutes: 2, points: [] })
})

test('a full session still takes a stage', () => {
  expect(newStage(rubbing, null, 0).minutes).toBe(5)
  expect(newStage(rubbing, null, -3).minutes).toBe(5)
})

test("a technique of one's own counts as the built-in one and keeps its own name", () => {
  const own = { ...rubbing, key: '01920000-0000-7000-8000-000000000003', own: true, name: 'sawing' }
  const stage = newStage(own, null, 10)
  expect(BlockFields.parse(stage)).toEqual(stage)
  expect(stage).toMatchObject({ technique: 'FRI', ownTechnique: own.key })
})
