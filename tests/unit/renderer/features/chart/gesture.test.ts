import { describe, expect, it } from 'vitest'
import {
  draw,
  fingersOf,
  idle,
  move,
  pinch,
  press,
  release,
} from '../../../../../src/renderer/src/features/chart/gesture.ts'

describe('a gesture on the figure', () => {
  it('places where the figure was pressed and let go', () => {
    expect(release(press(null, 10, 10))).toEqual({ kind: 'place' })
  })

  it('chooses a point that was pressed and let go', () => {
    expect(release(press('a', 10, 10))).toEqual({ kind: 'select', pointId: 'a' })
  })

  it('takes a trembling hand for a click', () => {
    expect(release(move(press('a', 10, 10), 13, 12))).toEqual({ kind: 'select', pointId: 'a' })
    expect(release(move(press(null, 10, 10), 13, 12))).toEqual({ kind: 'place' })
  })

  it('drops a point that was dragged, also when it comes back to where it began', () => {
    const away = move(press('a', 10, 10), 40, 40)
    expect(release(move(away, 10, 10))).toEqual({ kind: 'drop', pointId: 'a' })
  })

  it('pans the figure and places nothing', () => {
    const panned = move(press(null, 10, 10), 40, 10)
    expect(panned).toEqual({ kind: 'panning', x: 40, y: 10 })
    expect(release(panned)).toEqual({ kind: 'nothing' })
  })

  it('does nothing while no button is down', () => {
    expect(move(idle, 5, 5)).toBe(idle)
    expect(release(idle)).toEqual({ kind: 'nothing' })
  })

  it('draws a line of places apart from each other, and nothing where the hand did not move', () => {
    const begun = move(draw(0, 0), 1, 1)
    expect(release(begun)).toEqual({ kind: 'nothing' })
    const line = move(move(begun, 10, 0), 10, 10)
    expect(release(line)).toEqual({
      kind: 'line',
      line: [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
    })
  })

  it('places nothing when two fingers were down', () => {
    const fingers = fingersOf({ x: 0, y: 0 }, { x: 30, y: 40 })
    expect(fingers).toEqual({ x: 15, y: 20, apart: 50 })
    expect(release(move(pinch(fingers), 90, 90))).toEqual({ kind: 'nothing' })
  })
})
