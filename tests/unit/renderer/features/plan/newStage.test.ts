import { expect, test } from 'vitest'
import { BlockFields, type Technique } from '../../../../../src/contract/models/plan.ts'
import { newStage } from '../../../../../src/renderer/src/features/plan/newStage.ts'

const rubbing: Technique = {
  code: 'FRI',
  everyday: 'rubbing',
  term: 'friction',
  aim: '',
  method: '',
  pressureFrom: 2,
  pressureTo: 4,
  cautions: '',
  trust: 'B',
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
