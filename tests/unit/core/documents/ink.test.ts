import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { fillWith, inkOf, pathOperators } from '../../../../src/core/documents/ink.ts'

describe('a path as the operators of a PDF', () => {
  test('moves, lines, curves and ends', () => {
    expect(pathOperators('M1 2L-3.5 4C5 6-7 .8 9 10Z')).toBe('1 2 m\n-3.5 4 l\n5 6 -7 .8 9 10 c\nh\n')
  })

  test('further pairs after a move or a line are lines', () => {
    expect(pathOperators('M1 2 3 4L5 6 7 8')).toBe('1 2 m\n3 4 l\n5 6 l\n7 8 l\n')
  })

  test('what the figure does not have is refused', () => {
    expect(() => pathOperators('M1 2q3 4 5 6')).toThrow('q')
  })
})

test('an ink is packed operators', () => {
  const { packed } = inkOf(`${fillWith('#ff0080')}f\n`, [0, 0, 1, 1])
  expect(inflateSync(packed).toString()).toBe('1 0 0.501961 rg\nf\n')
})
