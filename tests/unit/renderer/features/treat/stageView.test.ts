import { expect, test } from 'vitest'
import {
  frameOfStage,
  regionShapes,
  viewOfStage,
} from '../../../../../src/renderer/src/features/treat/stageView.ts'

const back = [{ zone: 'low-back', side: 'both' }] as const
const chest = [{ zone: 'chest', side: 'left' }] as const

test('a stage is shown from where its regions are', () => {
  expect(viewOfStage({ regions: [...back], position: 'prone' }, [])).toBe('posterior')
  expect(viewOfStage({ regions: [...chest], position: 'supine' }, [])).toBe('anterior')
  expect(viewOfStage({ regions: [], position: 'half-sitting' }, [])).toBe('anterior')
})

test('points count for more than regions', () => {
  const points = [
    { view: 'anterior', x: 500, y: 400 },
    { view: 'anterior', x: 480, y: 420 },
  ] as const
  expect(viewOfStage({ regions: [...back], position: 'prone' }, points)).toBe('anterior')
})

test('one side of a region is only that side', () => {
  expect(regionShapes([...chest], 'anterior')).toHaveLength(1)
  expect(regionShapes([{ zone: 'chest', side: 'both' }], 'anterior')).toHaveLength(2)
})

test('the picture holds the whole of what is worked on, and the head with the shoulders', () => {
  const points = [{ view: 'posterior', x: 500, y: 600 }] as const
  const upper = frameOfStage('posterior', [...back], points)
  expect(upper.y).toBeLessThan(100)
  expect(upper.y + upper.height).toBeGreaterThan(900)
  const feet = frameOfStage(
    'posterior',
    [{ zone: 'sole', side: 'both' }],
    [{ view: 'posterior', x: 450, y: 1850 }],
  )
  expect(feet.y).toBeGreaterThan(900)
  expect(feet.y + feet.height).toBeGreaterThanOrEqual(1900)
  expect(frameOfStage('posterior', [], []).height).toBeGreaterThan(1800)
})
