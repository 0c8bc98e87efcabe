import { expect, it } from 'vitest'
import { figureFrame } from '../../../../../src/renderer/src/features/client/figureFrame.ts'

it('is head to hips only where that hides no point', () => {
  const whole = figureFrame('posterior', [{ x: 500, y: 400 }], false)
  expect(figureFrame('posterior', [{ x: 500, y: 400 }], true).height).toBeLessThan(whole.height)
  expect(
    figureFrame(
      'posterior',
      [
        { x: 500, y: 400 },
        { x: 500, y: 1500 },
      ],
      true,
    ),
  ).toEqual(whole)
})
