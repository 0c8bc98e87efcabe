import { expect, test } from 'vitest'
import { muscleIds } from '../../../../src/body/ids.ts'
import { pointSite, pointWords } from '../../../../src/core/handouts/pointWords.ts'

const spot = { kind: 'tender-point', side: 'left', zone: null } as const

test('names every muscle in everyday words, with its side and its own name', () => {
  for (const muscle of muscleIds) {
    const words = pointWords({ ...spot, muscle })
    expect(words).toMatch(
      /^Tender spot (at the|on|in|between|above|below|behind|under|just|close|deep) .+, your left \([^()]+\)$/,
    )
  }
})

test('a point outside of any muscle is named by its zone', () => {
  expect(pointWords({ ...spot, muscle: null, zone: 'low-back' })).toBe(
    'Tender spot at the low back, your left',
  )
  expect(pointWords({ ...spot, muscle: null })).toBe('Tender spot, your left')
})

test('the end with the side is not torn apart at a line break', () => {
  expect(pointSite({ muscle: 'infraspinatus', side: 'right', zone: null })).toBe(
    'On the shoulder blade, your\u00a0right\u00a0(infraspinatus)',
  )
})
