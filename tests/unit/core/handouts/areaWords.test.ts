import { expect, test } from 'vitest'
import { type ZoneId, zoneIds } from '../../../../src/body/ids.ts'
import { areaWords } from '../../../../src/core/handouts/areaWords.ts'

const both = (...zones: ZoneId[]) => zones.map((zone) => ({ zone, side: 'both' as const }))

test.each<[string, Parameters<typeof areaWords>[0]]>([
  ['', []],
  ['back', both('upper-back', 'mid-back', 'low-back')],
  ['lower back', both('low-back', 'sacrum')],
  ['neck, shoulders and back', both('low-back', 'upper-back', 'shoulder-top', 'neck-back')],
  ['left shoulder', [{ zone: 'shoulder-top', side: 'left' }]],
  [
    'right lower leg and right foot',
    [
      { zone: 'calf', side: 'right' },
      { zone: 'sole', side: 'right' },
    ],
  ],
])('says %s', (expected, regions) => {
  expect(areaWords(regions)).toBe(expected)
})

test('says one side only when nothing of the other was worked', () => {
  expect(areaWords([{ zone: 'calf', side: 'right' }])).toBe('right lower leg')
  expect(
    areaWords([
      { zone: 'calf', side: 'right' },
      { zone: 'calf', side: 'left' },
    ]),
  ).toBe('lower legs')
})

test('has a word for every zone of the figure', () => {
  for (const zone of zoneIds) expect(areaWords(both(zone))).not.toBe('')
})
