import { describe, expect, test } from 'vitest'
import type { ZoneId } from '../../../../src/body/ids.ts'
import { aftercare } from '../../../../src/core/reference/aftercare.ts'
import type { ConditionId } from '../../../../src/core/reference/contraindication.ts'
import { contraindications } from '../../../../src/core/reference/contraindications.ts'
import type { ExclusionTrigger } from '../../../../src/core/reference/exclusion.ts'
import { exerciseExclusions } from '../../../../src/core/reference/exerciseExclusions.ts'
import { exercises } from '../../../../src/core/reference/exercises.ts'

interface Case {
  readonly condition: ConditionId
  readonly variant?: string
  readonly zone?: ZoneId
  readonly week?: number
  readonly days?: number
}

const ruleOf = (given: Case) => {
  const row = contraindications.find((each) => each.id === given.condition)
  return row?.variants.find((variant) => variant.id === given.variant) ?? row
}

/** The reading the data asks for: a detail not recorded counts as given. */
const sets = (trigger: ExclusionTrigger, given: Case): boolean => {
  if (trigger.kind === 'noHeat') return ruleOf(given)?.restricts.some((r) => r.kind === 'noHeat') ?? false
  if (trigger.kind !== 'condition' || trigger.condition !== given.condition) return false
  const { variants, zones, fromWeek, withinDays } = trigger
  if (variants !== undefined && given.variant !== undefined && !variants.includes(given.variant)) return false
  if (zones !== undefined && given.zone !== undefined && !zones.includes(given.zone)) return false
  if (fromWeek !== undefined && given.week !== undefined && given.week < fromWeek) return false
  return withinDays === undefined || given.days === undefined || given.days <= withinDays
}

const effectsOf = (given: Case) =>
  exerciseExclusions
    .filter((row) => row.when.some((trigger) => sets(trigger, given)))
    .flatMap((row) => row.effects)

const leftOut = (given: Case): string =>
  [...new Set(effectsOf(given).flatMap((effect) => (effect.kind === 'leaveOut' ? effect.exercises : [])))]
    .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
    .join(' ')

const adapted = (given: Case): string =>
  effectsOf(given)
    .flatMap((effect) => (effect.kind === 'adapt' ? effect.exercises : []))
    .join(' ')

const statementsLeftOut = (given: Case): string =>
  aftercare
    .filter((row) => row.leaveOutWhen.some((trigger) => sets(trigger, given)))
    .map((row) => row.id)
    .join(' ')

describe('what is left out, by condition', () => {
  test.each([
    [{ condition: 'spinal-narrowing-or-metalwork', variant: 'stenosis' }, 'S10 S29', 'S11'],
    [{ condition: 'spinal-narrowing-or-metalwork', variant: 'spondylolisthesis' }, 'S10 S29', 'S11'],
    [{ condition: 'spinal-narrowing-or-metalwork', variant: 'metalwork' }, 'S10 S29', 'S11'],
    [{ condition: 'disc-lesion', variant: 'extension-spreads-leg-pain' }, 'S10 S17 S29', 'S11'],
    [{ condition: 'disc-lesion', variant: 'without-weakness' }, 'S17', ''],
    [{ condition: 'osteoporosis', variant: 'not-severe' }, 'S12 S13 S14', 'S9 S11 S23'],
    [{ condition: 'bone-metastases' }, 'S12 S13 S14', 'S9 S11 S23'],
    [{ condition: 'long-term-steroids' }, 'S12 S13 S14', 'S9 S11 S23'],
    [{ condition: 'upper-neck-instability' }, 'S1 S2 S3 S4', ''],
    [{ condition: 'acute-soft-tissue-injury', variant: 'whiplash', days: 2 }, 'S1 S2 S3 S4 S28', ''],
    [{ condition: 'inflammatory-arthritis', variant: 'gout', zone: 'toes' }, 'S28', ''],
    [{ condition: 'inflammatory-arthritis', variant: 'gout', zone: 'neck-back' }, 'S1 S2 S3 S4 S28', ''],
    [{ condition: 'implants', variant: 'hip-replacement' }, 'S13 S16 S20 S27', ''],
    [{ condition: 'implants', variant: 'knee-replacement' }, 'S12 S15', ''],
    [{ condition: 'implants', variant: 'pacemaker' }, '', ''],
    [{ condition: 'pregnancy-later', week: 24 }, 'S12 S13 S14 S16 S17 S28 S29', ''],
    [{ condition: 'pregnancy-later', week: 16 }, 'S28', ''],
    [{ condition: 'eye-pressure' }, 'S12', ''],
    [{ condition: 'bleeding-disorder' }, 'S23 S25', ''],
    [{ condition: 'anticoagulants' }, 'S23 S25', ''],
    [{ condition: 'reduced-sensation' }, 'S23 S25 S28', ''],
    [{ condition: 'uncontrolled-hypertension', variant: 'without-symptoms' }, 'S28', ''],
    [{ condition: 'cancer-history', variant: 'limb-at-risk' }, 'S28', ''],
    [{ condition: 'cancer-history', variant: 'no-limb-at-risk' }, '', ''],
    [{ condition: 'neurological-disease', variant: 'multiple-sclerosis' }, 'S28', ''],
    [{ condition: 'arterial-disease', variant: 'peripheral' }, 'S28', ''],
    [{ condition: 'low-blood-pressure' }, 'S28', ''],
    [{ condition: 'epilepsy' }, '', ''],
  ] satisfies readonly (readonly [Case, string, string])[])(
    '%o: leaves out %s, adapts %s',
    (given, out, adapt) => {
      expect(leftOut(given)).toBe(out)
      expect(adapted(given)).toBe(adapt)
    },
  )

  test('a detail that was not recorded counts as given', () => {
    expect(leftOut({ condition: 'implants' })).toBe('S12 S13 S15 S16 S20 S27')
    expect(leftOut({ condition: 'disc-lesion' })).toBe('S10 S17 S29')
    expect(leftOut({ condition: 'pregnancy-later' })).toBe('S12 S13 S14 S16 S17 S28 S29')
    expect(leftOut({ condition: 'acute-soft-tissue-injury' })).toContain('S1 S2 S3 S4')
  })

  test('hypermobility leaves every stretch in its easier variant', () => {
    expect(effectsOf({ condition: 'hypermobility' })).toEqual([{ kind: 'easierOnly', kinds: ['stretch'] }])
  })

  test('the warm line goes with S28, the ball line with S23 and S25', () => {
    expect(statementsLeftOut({ condition: 'low-blood-pressure' })).toBe('warmth')
    expect(statementsLeftOut({ condition: 'anticoagulants' })).toBe('ball-pressure')
    expect(statementsLeftOut({ condition: 'reduced-sensation' })).toBe('warmth ball-pressure')
  })
})

describe('what is left out, whatever the condition', () => {
  const row = (id: string) => exerciseExclusions.find((each) => each.id === id)

  test('an open stop or an emergency sign leaves only "seek help", of statements too', () => {
    const when = [{ kind: 'openStop' }, { kind: 'openFlag', level: 'emergency' }]
    expect(row('only-seek-help')).toMatchObject({ when, effects: [{ kind: 'onlySeekHelp' }] })
    for (const statement of aftercare) expect(statement.leaveOutWhen).toEqual(expect.arrayContaining(when))
  })

  test('exercises of a site to be left alone go', () => {
    expect(row('local-site')).toMatchObject({
      when: [{ kind: 'localSite' }],
      effects: [{ kind: 'leaveOutAtSite' }],
    })
  })

  test('inflammation or numbness on the chart takes the warm pack away', () => {
    const when = row('no-heat')?.when
    expect(when).toContainEqual({ kind: 'finding', finding: 'inflammation' })
    expect(when).toContainEqual({ kind: 'finding', finding: 'numbness' })
  })

  test('in later pregnancy nothing drawn flat on the back or face down remains', () => {
    const out = leftOut({ condition: 'pregnancy-later', week: 30 }).split(' ')
    for (const exercise of exercises.filter((each) => each.lyingOnBack || each.prone)) {
      expect(out).toContain(exercise.id)
    }
  })

  test('every variant that an exclusion names is a variant of its condition', () => {
    const triggers = [
      ...exerciseExclusions.flatMap((each) => each.when),
      ...aftercare.flatMap((each) => each.leaveOutWhen),
    ]
    for (const trigger of triggers) {
      if (trigger.kind !== 'condition') continue
      const known = contraindications
        .find((each) => each.id === trigger.condition)
        ?.variants.map((each) => each.id)
      expect(known).toEqual(expect.arrayContaining([...(trigger.variants ?? [])]))
    }
  })
})
