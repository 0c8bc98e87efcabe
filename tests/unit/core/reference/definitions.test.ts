import { expect, test } from 'vitest'
import { pressing } from '../../../../src/contract/models/treatment.ts'
import {
  deepFrom,
  deepFromByTechnique,
  lightUpTo,
  longProneMinutes,
  longTappingMinutes,
  noFlatLyingFromWeek,
  pressureWithoutFeedback,
  vigorousTappingFrom,
} from '../../../../src/core/reference/definitions.ts'
import { pressures, pressureWords } from '../../../../src/core/reference/pressure.ts'

test('what deep, light, vigorous and long mean', () => {
  expect({ deepFrom, friction: deepFromByTechnique.FRI, lightUpTo, vigorousTappingFrom }).toEqual({
    deepFrom: 4,
    friction: 3,
    lightUpTo: 2,
    vigorousTappingFrom: 3,
  })
  expect({ longTappingMinutes, longProneMinutes, noFlatLyingFromWeek }).toEqual({
    longTappingMinutes: 2,
    longProneMinutes: 15,
    noFlatLyingFromWeek: 20,
  })
})

test('pressing a point: aim at 4-6 of 10, never above 7, let go by 60 s; 2 where no number is trusted', () => {
  expect(pressing).toEqual({ aimFrom: 4, aimTo: 6, neverAbove: 7, easesBySeconds: 60 })
  expect(pressureWithoutFeedback).toBe(2)
})

test('each of the five steps of pressure has its words', () => {
  expect(pressures.map((step) => pressureWords[step])).toEqual([
    'skin contact',
    'skin moved',
    'superficial muscle',
    'deep muscle',
    'deepest',
  ])
})
