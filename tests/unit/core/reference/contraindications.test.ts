import { describe, expect, test } from 'vitest'
import { cautionSiteIds, zoneIds } from '../../../../src/body/ids.ts'
import { techniqueCodes } from '../../../../src/contract/models/plan.ts'
import {
  type ConditionClass,
  type ConditionRule,
  conditionClasses,
  conditionIds,
} from '../../../../src/core/reference/contraindication.ts'
import { contraindications } from '../../../../src/core/reference/contraindications.ts'
import type { Where } from '../../../../src/core/reference/restriction.ts'

/** Every row of the catalogue with its class; where sources give two, the stricter, and every class of its variants. */
const expected = `
Fever, acute systemic infection | stop
Known or suspected deep vein thrombosis, phlebitis | stop
Chest pain, breathlessness, signs of stroke or TIA, sudden severe headache | stop
Cauda equina signs | stop
Suspected or unhealed fracture, dislocation, acute spinal injury | stop local
Intoxication | stop
Uncontrolled hypertension | stop med
Unstable angina, decompensated heart failure, recent heart attack | stop med
Aortic aneurysm | stop med
Haemophilia, low platelets | med
Anticoagulants | med
Cancer, current or under treatment | med
Cancer history | adapt
Lymphoedema | med
Acute kidney infection or stones | stop
Liver or renal failure | med
Diabetes with neuropathy; reduced sensation | adapt
Epilepsy | med adapt
Multiple sclerosis, Parkinson's, stroke history | med
Osteoporosis | med adapt
Long-term oral steroids | adapt
Inflammatory arthritis flare, ankylosing spondylitis, gout | local adapt
Disc lesion with radiating pain | med adapt
Whiplash under 72 hours, acute sprain or strain under 48-72 hours | local
Recent surgery | med
Joint replacement, pacemaker, port, shunt | local adapt
Contagious skin infection | stop local
Wounds, burns, sunburn, bruises, undiagnosed lump | local
Eczema, psoriasis (closed) | adapt
Varicose veins | local
Hernia | local
Pregnancy, 1st trimester | med adapt
Pregnancy, 2nd-3rd trimester | med adapt
Pre-eclampsia signs, bleeding, contractions | stop
After birth under 6 weeks, caesarean | med adapt
Allergy (nut oils, latex, lanolin, fragrance) | adapt
No capacity to consent; a minor without guardian | stop
Undiagnosed pain or swelling | med
Past clot, thrombophilia | med
Antiplatelet medicines | adapt
Bone metastases, myeloma | med
Carotid disease; peripheral arterial disease | med
Hypermobility | adapt
Spinal stenosis, spondylolisthesis, spinal metalwork | adapt
Faints, low blood pressure | adapt
Steroid or botulinum injection under 2 weeks | local
Glaucoma, retinal detachment | adapt
Shingles | stop local
Upper-neck instability (rheumatoid arthritis, Down syndrome) | med
`
  .trim()
  .split('\n')

const rank = (of: ConditionClass): number => conditionClasses.indexOf(of)
const find = (id: string) => contraindications.find((row) => row.id === id)
const rulesOf = (row: (typeof contraindications)[number]): readonly ConditionRule[] => [row, ...row.variants]
const everyRule = contraindications.flatMap((row) =>
  rulesOf(row).map((rule) => ({ id: row.id, chip: rule.chip, rule })),
)

describe('contraindications', () => {
  test('every row of the catalogue is there, in order, with its classes', () => {
    const shown = contraindications.map((row) => {
      const classes = new Set(rulesOf(row).map((rule) => rule.class))
      return `${row.name} | ${[...classes].join(' ')}`
    })
    expect(shown).toEqual(expected)
  })

  test('ids are the listed ones, each once', () => {
    expect(contraindications.map((row) => row.id)).toEqual([...conditionIds])
    for (const row of contraindications) {
      const ids = row.variants.map((variant) => variant.id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('until a variant is recorded the strictest stands', () => {
    for (const row of contraindications) {
      const strictest = Math.min(rank(row.class), ...row.variants.map((variant) => rank(variant.class)))
      expect([row.id, rank(row.class)]).toEqual([row.id, strictest])
    }
  })

  test.each(everyRule)('$id ($chip): a rule to read, and words for a chip', ({ rule }) => {
    expect(rule.restricts.length).toBeGreaterThan(0)
    expect(rule.chip.length).toBeGreaterThan(0)
    expect(rule.chip.length).toBeLessThanOrEqual(100)
  })

  test('a stop takes everything away and sends the client on', () => {
    for (const { rule } of everyRule.filter((entry) => entry.rule.class === 'stop')) {
      expect(rule.restricts).toContainEqual({ kind: 'all' })
      expect(rule.action).not.toBe('none')
    }
    const actions = contraindications.filter((row) => row.action === 'emergency').map((row) => row.id)
    expect(actions).toEqual(['heart-or-stroke-signs', 'cauda-equina'])
  })

  test('a class that only changes or spares a site never takes everything away', () => {
    for (const { rule } of everyRule.filter((entry) => rank(entry.rule.class) > rank('med'))) {
      expect(rule.restricts).not.toContainEqual({ kind: 'all' })
    }
  })

  test('clearance is asked wherever it is needed, the site wherever a rule speaks of it', () => {
    for (const row of contraindications) {
      const rules = rulesOf(row)
      if (rules.some((rule) => rule.class === 'med'))
        expect(row).toMatchObject({ asks: expect.arrayContaining(['clearance']) })
      const wheres = rules.flatMap((rule) => rule.restricts.flatMap((r) => ('where' in r ? [r.where] : [])))
      if (wheres.some((where) => where.kind === 'site'))
        expect(row).toMatchObject({ asks: expect.arrayContaining(['region']) })
      if (rules.some((rule) => rule.activeDays !== undefined)) expect(row.asks).toContain('since')
    }
  })

  test('heat has one way to be said, and every place, technique and site exists', () => {
    const check = (where: Where): void => {
      if (where.kind === 'zones') for (const zone of where.zones) expect(zoneIds).toContain(zone)
      if (where.kind === 'cautionSites')
        for (const site of where.sites) expect(cautionSiteIds).toContain(site)
    }
    for (const { rule } of everyRule) {
      for (const restriction of rule.restricts) {
        if ('where' in restriction) check(restriction.where)
        if ('techniques' in restriction) {
          expect(restriction.techniques).not.toContain('HOT')
          for (const code of restriction.techniques) expect(techniqueCodes).toContain(code)
        }
      }
    }
    const without = contraindications
      .filter((row) => row.restricts.some((r) => r.kind === 'noHeat'))
      .map((row) => row.id)
    expect(without).toEqual([
      'uncontrolled-hypertension',
      'cancer-history',
      'reduced-sensation',
      'neurological-disease',
      'acute-soft-tissue-injury',
      'pregnancy-later',
      'arterial-disease',
      'low-blood-pressure',
    ])
  })

  test('anticoagulants: pressure up to 2, no deep friction, no TPR, DTF, MFR, CUP', () => {
    expect(find('anticoagulants')?.restricts).toEqual([
      { kind: 'maxPressure', pressure: 2, where: { kind: 'everywhere' } },
      { kind: 'noTechnique', techniques: ['FRI'], where: { kind: 'everywhere' }, fromPressure: 3 },
      { kind: 'noTechnique', techniques: ['TPR', 'DTF', 'MFR', 'CUP'], where: { kind: 'everywhere' } },
    ])
  })

  test('later pregnancy: from week 20 neither prone nor flat supine, abdomen stroked at 1, legs up to 2, no heat', () => {
    const restricts = find('pregnancy-later')?.restricts
    expect(restricts).toContainEqual({ kind: 'noPosition', positions: ['prone', 'supine'], fromWeek: 20 })
    expect(restricts).toContainEqual({
      kind: 'maxPressure',
      pressure: 1,
      where: { kind: 'zones', zones: ['upper-abdomen', 'lower-abdomen'] },
    })
    expect(restricts).toContainEqual({ kind: 'noHeat', where: { kind: 'everywhere' } })
    expect(restricts).toContainEqual(
      expect.objectContaining({
        kind: 'maxPressure',
        pressure: 2,
        where: expect.objectContaining({ zones: expect.arrayContaining(['calf', 'thigh-inner', 'toes']) }),
      }),
    )
  })

  test('hypertension without symptoms: no vigorous tapping, no contract-relax, no heat, no long prone', () => {
    const variant = find('uncontrolled-hypertension')?.variants.find((each) => each.id === 'without-symptoms')
    expect(variant?.restricts).toEqual([
      { kind: 'noTechnique', techniques: ['TAP'], where: { kind: 'everywhere' }, fromPressure: 3 },
      { kind: 'noTechnique', techniques: ['MET'], where: { kind: 'everywhere' } },
      { kind: 'noHeat', where: { kind: 'everywhere' } },
      { kind: 'noPosition', positions: ['prone'], longerThanMinutes: 15 },
    ])
  })

  test('deep back with an aneurysm: pressure below 4 on back zones, friction below 3', () => {
    const restricts = find('aortic-aneurysm')?.variants.find((each) => each.id === 'followed-up')?.restricts
    const back = { kind: 'zones', zones: expect.arrayContaining(['low-back', 'upper-back', 'sacrum']) }
    expect(restricts).toContainEqual({ kind: 'maxPressure', pressure: 3, where: back })
    expect(restricts).toContainEqual({
      kind: 'noTechnique',
      techniques: ['FRI'],
      where: back,
      fromPressure: 3,
    })
  })

  test('rows of general knowledge say that a therapist should confirm them', () => {
    const toConfirm = contraindications.filter((row) => row.source.includes('confirmed')).map((row) => row.id)
    expect(toConfirm).toEqual(conditionIds.slice(conditionIds.indexOf('past-clot')))
  })
})
