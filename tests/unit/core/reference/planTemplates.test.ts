import { describe, expect, test } from 'vitest'
import { planTemplates } from '../../../../src/core/reference/planTemplates.ts'
import { techniques } from '../../../../src/core/reference/techniques.ts'

describe('plan templates', () => {
  test('Classical back: stroking 3, rubbing 6, kneading 17, vibration 2, stroking 2', () => {
    const classical = planTemplates.find((row) => row.id === 'classical-back')
    expect(classical?.name).toBe('Classical back')
    expect(classical?.stages.map((stage) => `${stage.technique} ${stage.minutes}`)).toEqual([
      'EFF 3',
      'FRI 6',
      'PET 17',
      'VIB 2',
      'EFF 2',
    ])
  })

  test.each(planTemplates)(
    '$id: minutes add up, stages differ in id, the end mirrors the beginning',
    (row) => {
      expect(row.stages.reduce((sum, stage) => sum + stage.minutes, 0)).toBe(row.minutes)
      const ids = row.stages.map((stage) => stage.id)
      expect(new Set(ids).size).toBe(ids.length)
      const first = row.stages[0]
      const last = row.stages.at(-1)
      expect(last?.technique).toBe(first?.technique)
      expect(first?.pressure.to).toBeGreaterThan(first?.pressure.from ?? 9)
      expect(last?.pressure.to).toBeLessThan(last?.pressure.from ?? 0)
    },
  )

  test.each(planTemplates.flatMap((row) => row.stages))(
    '$id: within the pressure of its technique',
    (stage) => {
      const usual = techniques.find((row) => row.code === stage.technique)?.pressure
      expect(Math.min(stage.pressure.from, stage.pressure.to)).toBeGreaterThanOrEqual(usual?.from ?? 9)
      expect(Math.max(stage.pressure.from, stage.pressure.to)).toBeLessThanOrEqual(usual?.to ?? 0)
      expect(new Set(stage.regions).size).toBe(stage.regions.length)
      expect(stage.regions.length).toBeGreaterThan(0)
      expect(stage.cue).not.toBe('')
    },
  )
})
