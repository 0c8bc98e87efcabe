import { describe, expect, it } from 'vitest'
import type { ClientCondition } from '../../../../../src/contract/models/health.ts'
import type { BlockAtWork } from '../../../../../src/core/plans/rules/rule.ts'
import { stagesOf } from '../../../../../src/core/plans/templates.ts'
import { planTemplates } from '../../../../../src/core/reference/planTemplates.ts'
import { condition, findings, inShort, point, stages } from './situations.ts'

const back = [{ zone: 'low-back', side: 'both' }] as const
const calfLeft = [{ zone: 'calf', side: 'left' }] as const
const calfRight = [{ zone: 'calf', side: 'right' }] as const
const chestOnly = [{ zone: 'chest', side: 'both' }] as const
const noVariant = { clearance: { by: 'GP', on: '2026-11-01', until: null, scope: '' } } as const

interface Case {
  readonly what: string
  readonly blocks: readonly BlockAtWork[]
  readonly conditions?: readonly ClientCondition[]
  readonly found: readonly string[]
}

const cases: readonly Case[] = [
  // conditions that forbid or need clearance
  {
    what: 'fever stops the whole plan, even an empty one',
    blocks: [],
    conditions: [condition('acute-infection')],
    found: ['stop stop-condition plan'],
  },
  {
    what: 'a suspected thrombosis stops as a known one does',
    blocks: [],
    conditions: [condition('deep-vein-thrombosis', { status: 'suspected' })],
    found: ['stop stop-condition plan'],
  },
  {
    what: 'a past infection stops nothing',
    blocks: [],
    conditions: [condition('acute-infection', { status: 'past' })],
    found: [],
  },
  {
    what: 'hypertension stops while nobody asked for symptoms, and says nothing else',
    blocks: stages({ technique: 'HOT' }),
    conditions: [condition('uncontrolled-hypertension')],
    found: ['stop stop-condition plan'],
  },
  {
    what: 'hypertension without symptoms needs clearance and takes no heat',
    blocks: stages({ technique: 'HOT' }),
    conditions: [condition('uncontrolled-hypertension', { variant: 'without-symptoms' })],
    found: ['clearance clearance-needed plan', 'adapt barred-technique b0'],
  },
  {
    what: 'anticoagulants need clearance, limit pressure and bar pressing of points',
    blocks: stages({}, { technique: 'PET' }, { technique: 'TPR', pressureTo: 2 }, {}),
    conditions: [condition('anticoagulants')],
    found: [
      'clearance clearance-needed plan',
      'adapt pressure-limit b0',
      'adapt pressure-limit b1',
      'adapt pressure-limit b3',
      'adapt barred-technique b2',
    ],
  },
  {
    what: 'a clearance in force lifts the clearance finding, not the limits',
    blocks: stages(
      { pressureTo: 2 },
      { technique: 'PET', pressureTo: 2 },
      { technique: 'TPR', pressureTo: 2 },
      {
        pressureTo: 1,
      },
    ),
    conditions: [condition('anticoagulants', noVariant)],
    found: ['adapt barred-technique b2'],
  },
  {
    what: 'a clearance that has run out does not hold',
    blocks: [],
    conditions: [
      condition('organ-failure', {
        clearance: { by: 'GP', on: '2026-01-01', until: '2026-11-21', scope: '' },
      }),
    ],
    found: ['clearance clearance-needed plan'],
  },
  {
    what: 'a clearance on its last day still holds',
    blocks: [],
    conditions: [
      condition('organ-failure', {
        clearance: { by: 'GP', on: '2026-01-01', until: '2026-11-22', scope: '' },
      }),
    ],
    found: [],
  },
  // friction with anticoagulants: deep is barred, light is not
  {
    what: 'light friction under anticoagulants is left alone',
    blocks: stages({ technique: 'FRI', pressureFrom: 1, pressureTo: 2 }),
    conditions: [condition('anticoagulants', noVariant)],
    found: [],
  },
  {
    what: 'friction at 3 under anticoagulants is deep: too much pressure, and barred',
    blocks: stages({ technique: 'FRI', pressureTo: 3 }),
    conditions: [condition('anticoagulants', noVariant)],
    found: ['adapt pressure-limit b0', 'adapt barred-technique b0'],
  },
  // sites
  {
    what: 'varicose veins on the left calf: kneading there is barred and too heavy',
    blocks: stages({}, { technique: 'PET', regions: [...calfLeft] }, {}),
    conditions: [condition('varicose-veins', { side: 'left', region: 'calf' })],
    found: ['adapt pressure-limit b1', 'adapt barred-technique b1'],
  },
  {
    what: 'varicose veins on the left leave the right calf alone',
    blocks: stages({}, { technique: 'PET', regions: [...calfRight] }, {}),
    conditions: [condition('varicose-veins', { side: 'left', region: 'calf' })],
    found: [],
  },
  {
    what: 'varicose veins reach below: the sole too',
    blocks: stages({ pressureTo: 2, regions: [{ zone: 'sole', side: 'left' }] }),
    conditions: [condition('varicose-veins', { side: 'left', region: 'calf' })],
    found: ['adapt pressure-limit b0'],
  },
  {
    what: 'varicose veins do not reach up: not the thigh',
    blocks: stages({}, { technique: 'PET', regions: [{ zone: 'thigh-back', side: 'left' }] }, {}),
    conditions: [condition('varicose-veins', { side: 'left', region: 'calf' })],
    found: [],
  },
  {
    what: 'a site nobody asked for is said once, at the plan',
    blocks: stages({ regions: [...back] }, { technique: 'PET', regions: [...calfLeft] }, {}),
    conditions: [condition('recent-injection')],
    found: ['avoid-site site-not-recorded plan'],
  },
  {
    what: 'a fresh sprain leaves its place out, and does not repeat its milder rules there',
    blocks: stages({}, { technique: 'PET', regions: [...calfLeft] }, {}),
    conditions: [
      condition('acute-soft-tissue-injury', { variant: 'sprain-or-strain', side: 'left', region: 'calf' }),
    ],
    found: ['avoid-site place-to-leave-out b1'],
  },
  {
    what: 'a scar keeps its neighbours out: chest surgery and the shoulder top',
    blocks: stages({ regions: [{ zone: 'shoulder-top', side: 'right' }] }),
    conditions: [condition('recent-surgery', { ...noVariant, region: 'chest', side: 'right' })],
    found: ['avoid-site place-to-leave-out b0', 'advice reminder plan'],
  },
  {
    what: 'a point in the place left out counts as well as a region',
    blocks: stages({ points: [point({ zone: 'calf', side: 'left' })] }),
    conditions: [condition('recent-injection', { side: 'left', region: 'calf' })],
    found: ['avoid-site place-to-leave-out b0'],
  },
  // osteoporosis, disc, spine
  {
    what: 'osteoporosis: back up to 2, no tapping, no stretch',
    blocks: stages(
      { pressureTo: 2, regions: [...back] },
      { technique: 'PET', pressureTo: 3, regions: [...back] },
      { technique: 'TAP', pressureTo: 1, regions: [{ zone: 'buttock', side: 'both' }] },
      { technique: 'STR', regions: [{ zone: 'thigh-back', side: 'left' }] },
      { pressureFrom: 2, pressureTo: 1, regions: [...back] },
    ),
    conditions: [condition('osteoporosis', { variant: 'not-severe' })],
    found: ['adapt pressure-limit b1', 'adapt barred-technique b2', 'adapt barred-technique b3'],
  },
  {
    what: 'a disc lesion takes no deep lumbar work',
    blocks: stages({}, { technique: 'PET', pressureTo: 4, regions: [...back] }, {}),
    conditions: [condition('disc-lesion', { variant: 'without-weakness', region: 'low-back' })],
    found: ['adapt pressure-limit b1'],
  },
  {
    what: 'a narrow spine takes no stretch along it',
    blocks: stages({}, { technique: 'PET' }, { technique: 'STR', regions: [...back] }, {}),
    conditions: [condition('spinal-narrowing-or-metalwork', { variant: 'stenosis', region: 'low-back' })],
    found: ['adapt barred-technique b2'],
  },
  // pregnancy
  {
    what: 'pregnancy before week 20 may lie prone',
    blocks: stages({ position: 'prone', regions: [...back] }),
    conditions: [condition('pregnancy-later', { variant: 'not-high-risk', dueDate: '2027-04-18' })],
    found: ['advice reminder plan'],
  },
  {
    what: 'pregnancy from week 20 lies neither prone nor flat',
    blocks: stages(
      { position: 'prone' },
      { technique: 'PET', position: 'supine' },
      { position: 'side-lying' },
    ),
    conditions: [condition('pregnancy-later', { variant: 'not-high-risk', dueDate: '2027-04-11' })],
    found: ['adapt barred-position b0', 'adapt barred-position b1', 'advice reminder plan'],
  },
  {
    what: 'pregnancy without a due date counts as past week 20',
    blocks: stages({ position: 'prone' }),
    conditions: [condition('pregnancy-later', { variant: 'not-high-risk' })],
    found: ['adapt barred-position b0', 'advice reminder plan'],
  },
  {
    what: 'a first trimester that has run out is the later pregnancy, cleared or not',
    blocks: stages({ technique: 'EFF', pressureTo: 2, regions: [{ zone: 'lower-abdomen', side: 'both' }] }),
    conditions: [condition('pregnancy-first-trimester', { dueDate: '2027-04-11' })],
    found: ['clearance clearance-needed plan', 'adapt pressure-limit b0', 'advice reminder plan'],
  },
  // positions over time
  {
    what: 'long prone: the stage that carries it past 15 minutes',
    blocks: stages(
      { position: 'prone' },
      { technique: 'PET', position: 'prone', minutes: 5 },
      { position: 'prone', minutes: 1 },
    ),
    conditions: [condition('uncontrolled-hypertension', { ...noVariant, variant: 'without-symptoms' })],
    found: ['adapt barred-position b2'],
  },
  {
    what: 'a turn in between begins the count anew',
    blocks: stages(
      { position: 'prone' },
      { technique: 'PET', position: 'supine', minutes: 5 },
      { position: 'prone' },
    ),
    conditions: [condition('uncontrolled-hypertension', { ...noVariant, variant: 'without-symptoms' })],
    found: [],
  },
  {
    what: 'long tapping with controlled epilepsy',
    blocks: stages({ technique: 'TAP', minutes: 3, regions: [{ zone: 'buttock', side: 'both' }] }),
    conditions: [condition('epilepsy', { variant: 'controlled' })],
    found: ['adapt barred-technique b0'],
  },
  {
    what: 'two minutes of tapping are not long',
    blocks: stages({ technique: 'TAP', minutes: 2, regions: [{ zone: 'buttock', side: 'both' }] }),
    conditions: [condition('epilepsy', { variant: 'controlled' })],
    found: [],
  },
  // caution sites and the spine
  {
    what: 'a point on the spine',
    blocks: stages({}, { technique: 'PET' }, { technique: 'TPR', points: [point({ side: 'midline' })] }, {}),
    found: ['avoid-site spine-left-out b2'],
  },
  {
    what: 'a midline point of the belly is not on the spine',
    blocks: stages({ points: [point({ view: 'anterior', side: 'midline', zone: 'upper-abdomen' })] }),
    found: [],
  },
  {
    what: 'tapping over the low back: kidneys, floating ribs, spine',
    blocks: stages({}, { technique: 'TAP', regions: [...back] }, {}),
    found: ['avoid-site barred-in-zone b1', 'avoid-site barred-in-zone b1', 'avoid-site barred-in-zone b1'],
  },
  {
    what: 'kneading over the low back leaves the sites in it out by itself',
    blocks: stages({}, { technique: 'PET', regions: [...back] }, {}),
    found: [],
  },
  {
    what: 'a point in the kidney angle pressed at 4',
    blocks: stages(
      {},
      { technique: 'PET' },
      { technique: 'TPR', pressureTo: 4, points: [point({ zone: 'low-back', cautionSites: ['kidney'] })] },
      {},
    ),
    found: ['adapt caution-site-point b2'],
  },
  {
    what: 'a point in the kidney angle pressed at 2 is a reminder',
    blocks: stages(
      {},
      { technique: 'PET' },
      { technique: 'TPR', pressureTo: 2, points: [point({ zone: 'low-back', cautionSites: ['kidney'] })] },
      {},
    ),
    found: ['advice caution-site-point b2'],
  },
  {
    what: 'a point over the pulse of the neck',
    blocks: stages({ points: [point({ zone: 'neck-front', cautionSites: ['anterior-neck'] })] }),
    found: ['avoid-site caution-site-point b0'],
  },
  {
    what: 'the sternocleidomastoid there has its own way in',
    blocks: stages({
      points: [
        point({ zone: 'neck-front', cautionSites: ['anterior-neck'], muscle: 'sternocleidomastoideus' }),
      ],
    }),
    found: [],
  },
  {
    what: 'the popliteus bears 2 at most',
    blocks: stages({
      pressureTo: 3,
      points: [point({ zone: 'knee-back', cautionSites: ['popliteal-fossa'], muscle: 'popliteus' })],
    }),
    found: ['adapt caution-site-point b0'],
  },
  {
    what: 'the back of the knee as a region bears 2 at most',
    blocks: stages({ pressureTo: 3, regions: [{ zone: 'knee-back', side: 'left' }] }),
    found: ['adapt back-of-knee b0'],
  },
  {
    what: 'a point marked to avoid',
    blocks: stages({ points: [point({ kind: 'avoid' })] }),
    found: ['avoid-site point-to-avoid b0'],
  },
  // cautions of the technique itself
  {
    what: 'rubbing over an inflamed point',
    blocks: stages({ technique: 'FRI', points: [point({ kind: 'inflammation' })] }),
    found: ['adapt technique-caution b0'],
  },
  {
    what: 'kneading with reduced sensation is a caution of kneading; its row limits the pressure',
    blocks: stages(
      { pressureTo: 1 },
      { technique: 'PET', pressureTo: 2, regions: [...chestOnly] },
      { pressureTo: 1 },
    ),
    conditions: [condition('reduced-sensation')],
    found: ['adapt technique-caution b1', 'advice reminder plan', 'advice reminder plan'],
  },
  {
    what: 'where the row speaks of the technique, the technique is silent: hypermobility and stretch',
    blocks: stages({}, { technique: 'PET' }, { technique: 'STR' }, {}),
    conditions: [condition('hypermobility')],
    found: ['adapt barred-technique b2'],
  },
  // how a plan is built
  {
    what: 'a trigger point before anything is warm',
    blocks: stages({}, { technique: 'TPR' }, {}),
    found: ['advice warm-first b1'],
  },
  {
    what: 'compression and kneading warm as well as oil does',
    blocks: stages({ technique: 'CMP' }, { technique: 'PET' }, { technique: 'TPR' }, { technique: 'CMP' }),
    found: [],
  },
  {
    what: 'an end that is not like the beginning',
    blocks: stages({}, { technique: 'PET' }),
    found: ['advice closing-mirrors-opening b1'],
  },
  {
    what: 'an end with rising pressure',
    blocks: stages({}, { technique: 'PET' }, { pressureFrom: 1, pressureTo: 3 }),
    found: ['advice closing-mirrors-opening b2'],
  },
]

describe('the rules of a plan', () => {
  it.each(cases)('$what', ({ blocks, conditions, found }) => {
    expect(inShort(findings(blocks, conditions))).toEqual(found)
  })

  it.each([
    [25, 'over'],
    [35, 'short'],
  ])('stages of 30 minutes in a session of %i are %s', (minutes, cause) => {
    const found = findings(stages({}, { technique: 'PET' }, {}), [], minutes)
    expect(found.map(({ key }) => key)).toEqual([`minutes-add-up:plan:${cause}`])
  })

  it.each(planTemplates.map(({ id, minutes }) => [id, minutes] as const))(
    '%s needs nothing for a client without conditions',
    (id, minutes) => {
      const blocks = stagesOf(id, minutes).map((fields, index) => ({
        ...fields,
        id: `b${index}`,
        points: [],
      }))
      expect(findings(blocks)).toEqual([])
    },
  )

  it('gives the same ids for the same situation, each once', () => {
    const blocks = stages({ technique: 'TAP', regions: [...back] }, { technique: 'TPR' })
    const conditions = [condition('anticoagulants'), condition('osteoporosis'), condition('hypermobility')]
    const ids = findings(blocks, conditions).map(({ key }) => key)
    expect(findings(blocks, conditions).map(({ key }) => key)).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(5)
  })

  it('says where each finding comes from', () => {
    const [found] = findings([], [condition('anticoagulants')])
    expect(found).toMatchObject({
      provenance: { trust: 'B', certainty: 'moderate' },
      reason: expect.stringContaining('up to 2'),
    })
  })
})
