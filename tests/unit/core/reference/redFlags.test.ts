import { describe, expect, test } from 'vitest'
import type { ZoneId } from '../../../../src/body/ids.ts'
import { screeningEveryDays } from '../../../../src/core/reference/definitions.ts'
import { redFlags, zoneChecks } from '../../../../src/core/reference/redFlags.ts'
import { seekHelp } from '../../../../src/core/reference/seekHelp.ts'

const ids = (level: string, area?: string): readonly string[] =>
  redFlags
    .filter((row) => row.level === level && (area === undefined || row.area === area))
    .map((row) => row.id)

describe('red flags', () => {
  test('emergencies of the back and of the whole body', () => {
    expect([...ids('emergency', 'back'), ...ids('emergency', 'any')]).toEqual([
      'both-legs',
      'saddle-numbness',
      'bladder-bowel',
      'sexual-dysfunction',
      'fast-leg-weakness',
      'chest-pain',
      'serious-accident',
      'tearing-pain',
      'fever-stiff-neck',
    ])
  })

  test('every neck sign is an emergency', () => {
    expect(redFlags.filter((row) => row.area === 'neck').map((row) => row.sign)).toEqual([
      'Dizziness',
      'Double vision',
      'Slurred speech',
      'Swallowing trouble',
      'Drop attacks',
      'Facial numbness',
      'Unsteady walking',
      'Nystagmus (eyes that jerk)',
      '"Worst ever" neck pain or headache',
    ])
    expect(ids('emergency', 'neck')).toHaveLength(9)
  })

  test('urgent and routine signs', () => {
    expect(ids('urgent')).toEqual([
      'fever-rigors',
      'weight-loss',
      'lump-or-shape',
      'night-pain',
      'cancer-history',
      'infection-risk',
      'minor-trauma-thin-bones',
      'onset-age',
      'progressive-deficit',
    ])
    expect(ids('routine')).toEqual(['no-better', 'stops-activity', 'morning-stiffness'])
  })

  test('each is a question with an action, and names no disease to the client', () => {
    for (const row of redFlags) {
      expect(row.question).toMatch(/\?$/)
      expect(row.action).not.toBe('')
      expect(row.question).not.toMatch(/aneurysm|cauda|arteritis|thrombosis|tumou?r|stroke/i)
    }
    expect(screeningEveryDays).toBe(90)
  })
})

describe('checks before "pain here, which muscles?"', () => {
  const asked = (zone: ZoneId, side: 'left' | 'right'): readonly string[] =>
    zoneChecks
      .filter((row) => row.zones.includes(zone) && (row.side === undefined || row.side === side))
      .map((row) => row.id)

  test('chest, left arm and jaw ask about the heart, the right arm does not', () => {
    expect(asked('chest', 'right')).toContain('heart')
    expect(asked('jaw', 'left')).toContain('heart')
    expect(asked('upper-arm-front', 'left')).toContain('heart-left-arm')
    expect(asked('upper-arm-front', 'right')).toEqual([])
  })

  test('temple, abdomen, back, flank, calf and buttock ask their own', () => {
    expect(asked('temple', 'left')).toEqual(expect.arrayContaining(['temporal-arteritis', 'worst-headache']))
    expect(asked('upper-abdomen', 'left')).toContain('aneurysm')
    expect(asked('low-back', 'left')).toEqual(expect.arrayContaining(['aneurysm', 'cauda-equina']))
    expect(asked('flank', 'right')).toContain('kidney')
    expect(asked('calf', 'right')).toContain('clot')
    expect(asked('buttock', 'right')).toContain('cauda-equina')
  })
})

describe('seek help', () => {
  test('holds the emergency list and what may follow a massage', () => {
    expect(seekHelp.map((row) => row.id)).toEqual([
      'both-legs',
      'saddle',
      'bladder-bowel',
      'sexual',
      'chest-pain',
      'accident',
      'leg-weakness',
      'breathless',
      'tearing',
      'fever-neck',
      'neck-signs',
      'worst-ever',
      'calf',
      'new-numbness',
      'bruises',
      'dark-urine',
      'worse-72',
      'fever',
    ])
  })

  test('lines are short', () => {
    for (const row of seekHelp) expect(row.text.length).toBeLessThanOrEqual(90)
  })
})
