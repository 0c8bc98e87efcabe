import { describe, expect, test } from 'vitest'
import { zoneIds } from '../../../../src/body/ids.ts'
import { exerciseIds } from '../../../../src/core/reference/exercise.ts'
import { deskPool, exercises, exercisesAtMost } from '../../../../src/core/reference/exercises.ts'

/** Title and posture as drawn. */
const expected = `
S1 Chin tuck: sitting
S2 Ear to shoulder: sitting
S3 Nose to armpit: sitting
S4 Slow neck rotation: sitting
S5 Shoulder-blade squeeze: sitting
S6 Doorway chest stretch: standing
S7 Cross-body arm: standing
S8 Towel behind the back: standing
S9 Overhead side bend: standing
S10 Upper-back extension over a chair: sitting
S11 Cat and cow: hands-and-knees
S12 Child's pose: kneeling
S13 Knee to chest: lying-on-back
S14 Lying knee roll: lying-on-back
S15 Half-kneeling hip stretch: half-kneeling
S16 Figure four: lying-on-back
S17 Hamstring stretch with a strap: lying-on-back
S18 Standing thigh stretch: standing
S19 Calf stretch at the wall: standing
S20 Butterfly: floor-sitting
S21 Wrist stretches: standing
S22 Overhead triceps stretch: standing
S23 Ball on the wall, upper back: standing
S24 Tongue up, teeth apart: sitting
S25 Foot roll on a ball: sitting
S26 Get up and walk: walking
S27 Crossed-leg side lean: standing
S28 Warm pack: sitting
S29 Prone press-up: prone
S30 Front-of-shin stretch: kneeling
S31 Arm-back doorway stretch: standing
`
  .trim()
  .split('\n')

describe('exercises', () => {
  test('all 31 are there, titled and placed as drawn', () => {
    expect(exercises.map((row) => `${row.id} ${row.title}: ${row.posture}`)).toEqual(expected)
    expect(exercises.map((row) => row.id)).toEqual([...exerciseIds])
  })

  test.each(exercises)('$id $title: at most four short steps, each a sentence', (row) => {
    expect(row.steps.length).toBeGreaterThanOrEqual(2)
    expect(row.steps.length).toBeLessThanOrEqual(4)
    for (const step of row.steps) {
      expect(step.split(' ').length).toBeLessThanOrEqual(14)
      expect(step).toMatch(/^[A-Z].*\.$/)
    }
    expect(row.stopSign).toMatch(/^Stop /)
    expect(row.easier).toMatch(/[.?]$/)
    expect(row.harder).toMatch(/\.$/)
  })

  test.each(exercises)('$id: the dose in words says what the numbers say', ({ dose, kind }) => {
    expect(dose.times).toBeGreaterThan(0)
    expect(dose.words).not.toBe('')
    if (kind === 'stretch') {
      expect(dose.holdSeconds).toBeGreaterThanOrEqual(15)
      expect(dose.holdSeconds).toBeLessThanOrEqual(30)
      expect(dose.times).toBeGreaterThanOrEqual(2)
      expect(dose.times).toBeLessThanOrEqual(4)
      expect(dose.words).toContain(`${dose.holdSeconds} seconds, ${dose.times} times`)
    } else if (kind === 'strength') {
      expect(dose.times).toBeGreaterThanOrEqual(8)
      expect(dose.times).toBeLessThanOrEqual(12)
    }
  })

  test('flags say how the body lies', () => {
    const flagged = (flag: 'lyingOnBack' | 'prone' | 'kneeling'): string =>
      exercises
        .filter((row) => row[flag])
        .map((row) => row.id)
        .join(' ')
    expect(flagged('lyingOnBack')).toBe('S13 S14 S16 S17')
    expect(flagged('prone')).toBe('S29')
    expect(flagged('kneeling')).toBe('S11 S12 S15 S30')
  })

  test('the desk pool is tagged desk and nothing else is', () => {
    expect(exercises.filter((row) => row.loads.includes('desk')).map((row) => row.id)).toEqual(deskPool)
    expect(deskPool).toEqual(['S1', 'S2', 'S5', 'S6', 'S10', 'S15', 'S26'])
    expect(exercisesAtMost).toBe(3)
  })

  test('every exercise but walking names the zones it works on', () => {
    for (const row of exercises) {
      for (const zone of row.zones) expect(zoneIds).toContain(zone)
      if (row.id !== 'S26') expect([row.id, row.zones.length]).not.toEqual([row.id, 0])
    }
  })

  test('they are tradition until a therapist confirms them', () => {
    for (const row of exercises) expect(row).toMatchObject({ trust: 'C', certainty: 'low', reviewedOn: null })
  })
})
