import { describe, expect, test } from 'vitest'
import { aftercare } from '../../../../src/core/reference/aftercare.ts'
import { aftercareIds } from '../../../../src/core/reference/aftercareStatement.ts'

describe('aftercare', () => {
  test('every statement is there with its evidence', () => {
    expect(aftercare.map((row) => `${row.id} ${row.trust}`)).toEqual([
      'soreness B',
      'rise-slowly B',
      'drink-normally B',
      'stay-active A',
      'warmth B',
      'no-hard-training C',
      'gentle-stretches C',
      'strengthening A',
      'movement-breaks B',
      'alongside-exercise A',
      'ball-pressure C',
    ])
    expect(aftercare.map((row) => row.id)).toEqual([...aftercareIds])
  })

  test('sentences a twelve-year-old reads: at most 20 words each', () => {
    for (const row of aftercare) {
      for (const sentence of row.text.split(/[.!?]\s*/))
        expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(20)
    }
  })

  test('hard training waits for deep work only, and the ball line for trigger points', () => {
    const uses = (id: string) => aftercare.find((row) => row.id === id)?.useWhen.map((use) => use.kind)
    expect(uses('no-hard-training')).toEqual(['deepWork'])
    expect(uses('ball-pressure')).toEqual(['triggerPoints'])
    expect(uses('drink-normally')).toEqual(['always'])
  })

  test('the ball line keeps off the spine and the front of the neck', () => {
    expect(aftercare.find((row) => row.id === 'ball-pressure')?.text).toMatch(
      /Never on the spine or the front of the neck/,
    )
  })
})
