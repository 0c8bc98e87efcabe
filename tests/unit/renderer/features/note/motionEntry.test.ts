import { describe, expect, it } from 'vitest'
import {
  firstMotion,
  readMotion,
  withRegion,
} from '../../../../../src/renderer/src/features/note/motionEntry.ts'
import note from '../../../../../src/renderer/src/locales/en/note.json'

const words = {
  region: (id: keyof typeof note.regions) => note.regions[id],
  movement: (id: keyof typeof note.movements) => note.movements[id],
  endFeel: (id: keyof typeof note.endFeels) => note.endFeels[id],
}
const read = (text: string) => readMotion(text, firstMotion, words)

describe('a movement in one line', () => {
  it.each([
    [
      'neck rot r 45 firm',
      { region: 'neck', movement: 'rotation', side: 'right', degrees: 45, endFeel: 'firm' },
    ],
    [
      'shoulder abd l 120° pas',
      { region: 'shoulder', movement: 'abduction', side: 'left', degrees: 120, mode: 'passive' },
    ],
    ['hip internal r 20', { region: 'hip', movement: 'internal-rotation', side: 'right', degrees: 20 }],
    ['jaw 38', { region: 'jaw', movement: 'opening', degrees: 38 }],
    ['neck flex m 30 clicks at the end', { side: 'midline', movement: 'flexion', note: 'clicks at the end' }],
    ['neck 400', { degrees: null, note: '400' }],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)).toMatchObject(expected)
  })

  it('keeps a movement that the next region makes too, else takes its first', () => {
    expect(withRegion({ ...firstMotion, movement: 'rotation' }, 'trunk').movement).toBe('rotation')
    expect(withRegion({ ...firstMotion, movement: 'rotation' }, 'ankle').movement).toBe('dorsiflexion')
  })
})
