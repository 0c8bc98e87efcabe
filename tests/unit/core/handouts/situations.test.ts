import { describe, expect, test } from 'vitest'
import type { MuscleId } from '../../../../src/body/ids.ts'
import type { PointKind } from '../../../../src/contract/models/chart.ts'
import type { TechniqueCode } from '../../../../src/contract/models/plan.ts'
import { compose } from '../../../../src/core/handouts/compose.ts'
import { builtInReference } from '../../../../src/core/handouts/gather.ts'
import type { ConditionId } from '../../../../src/core/reference/contraindication.ts'
import { block, condition, facts, point, wholeBack } from '../../../helpers/handout.ts'

/** What was found, done and known. Muscles with a kind: "soleus numbness"; techniques with their minutes' zone. */
interface Situation {
  readonly points?: readonly (MuscleId | readonly [MuscleId, PointKind])[]
  readonly techniques?: readonly TechniqueCode[]
  readonly pressure?: number
  readonly conditions?: readonly (ConditionId | readonly [ConditionId, Parameters<typeof condition>[1]])[]
  readonly desk?: boolean
  readonly flag?: 'emergency' | 'urgent'
  readonly legs?: boolean
}

function linesOf(of: Situation) {
  const { points = [], techniques = ['EFF', 'PET'], pressure = 2, conditions = [] } = of
  const composed = compose(
    facts({
      points: points.map((each, index) => {
        const [muscle, kind] = typeof each === 'string' ? [each, 'trigger-point' as const] : each
        return point(muscle, 'left', { kind, pain: 9 - index, pointId: `point-${index}` })
      }),
      blocks: techniques.map((technique, index) =>
        block(technique, 5, of.legs ? ['calf'] : wholeBack, { id: `block-${index}`, pressureTo: pressure }),
      ),
      conditions: conditions.map((each, index) => {
        const [id, more] = typeof each === 'string' ? [each, {}] : each
        return condition(id, { ...more, id: `condition-${index}` })
      }),
      client: { name: 'A', language: 'en', occupation: of.desk ? 'Accountant' : 'Gardener', loads: '' },
      openFlags: of.flag === undefined ? [] : [of.flag],
    }),
    builtInReference,
  )
  const ids = composed.lines.map(({ id }) => id.replace(/^(exercise|aftercare):/, ''))
  return { ids, able: [...ids, ...composed.available.map(({ id }) => id)], composed }
}

const all = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `S${from + index}`)

/** What is done for it: named lines must be proposed, `never` can neither be proposed nor added. */
type Row = readonly [name: string, of: Situation, must: readonly string[], never: readonly string[]]

const rows: readonly Row[] = [
  // aftercare (domain reference, section 5)
  [
    'light work: rise slowly, warmth, drink; nothing on soreness',
    {},
    ['rise-slowly', 'warmth', 'drink-normally', 'stay-active'],
    ['soreness', 'no-hard-training', 'ball-pressure', 'strengthening'],
  ],
  ['deep work by pressure 4', { pressure: 4 }, ['soreness', 'no-hard-training'], []],
  ['pressing points is deep work', { techniques: ['EFF', 'TPR'] }, ['soreness', 'no-hard-training'], []],
  ['cross-fibre rubbing is deep work', { techniques: ['EFF', 'DTF'] }, ['soreness', 'no-hard-training'], []],
  ['rubbing is deep from 3', { techniques: ['FRI'], pressure: 3 }, ['soreness'], []],
  ['kneading at 3 is not', { techniques: ['PET'], pressure: 3 }, [], ['soreness']],
  ['legs alone: no word on the back', { legs: true }, ['rise-slowly'], ['stay-active', 'alongside-exercise']],
  [
    'desk work: breaks and strength',
    { desk: true, legs: true },
    ['movement-breaks', 'strengthening', 'S26'],
    [],
  ],
  ['garden work: neither', {}, [], ['movement-breaks', 'strengthening']],
  [
    'trigger points worked lightly: ball, no soreness',
    { points: ['infraspinatus'] },
    ['ball-pressure'],
    ['soreness'],
  ],
  [
    'tender points are none',
    { points: [['infraspinatus', 'tender-point']] },
    [],
    ['soreness', 'ball-pressure'],
  ],
  // exercises by muscle (section 2)
  ['upper trapezius', { points: ['trapezius-descendens'] }, ['S1', 'S2'], []],
  ['levator scapulae', { points: ['levator-scapulae'] }, ['S3'], []],
  ['rhomboids', { points: ['rhomboidei'] }, ['S5'], []],
  ['pectoralis major', { points: ['pectoralis-major'] }, ['S6'], []],
  ['masseter', { points: ['masseter'] }, ['S24'], []],
  ['quadriceps', { points: ['rectus-femoris'] }, ['S18'], []],
  ['hamstrings', { points: ['biceps-femoris'] }, ['S17'], []],
  ['calf', { points: ['gastrocnemius-mediale'] }, ['S19'], []],
  ['adductors', { points: ['adductor-longus'] }, ['S20'], []],
  ['piriformis', { points: ['piriformis'] }, ['S16'], []],
  ['biceps of the arm', { points: ['biceps-brachii'] }, ['S31'], []],
  ['front of the shin', { points: ['tibialis-anterior'] }, ['S30'], []],
  ['sole of the foot', { points: ['musculi-plantares'] }, ['S25'], []],
  ['triceps', { points: ['triceps-brachii'] }, ['S22'], []],
  ['forearm', { points: ['extensor-digitorum'] }, ['S21'], []],
  ['side of the hip', { points: ['tensor-fasciae-latae'] }, ['S27'], []],
  ['a spasm asks as a trigger point does', { points: [['rectus-femoris', 'spasm']] }, ['S18'], []],
  [
    'an inflamed place asks for none, and no warmth',
    { points: [['soleus', 'inflammation']] },
    [],
    ['warmth', 'S28'],
  ],
  [
    'a numb place: no warmth, no ball',
    { points: [['soleus', 'numbness']] },
    [],
    ['warmth', 'S28', 'ball-pressure', 'S23', 'S25'],
  ],
  ['a place to avoid asks for none', { points: [['rectus-femoris', 'avoid']] }, ['rise-slowly'], []],
  // exclusions (section 5)
  [
    'multiple sclerosis: no heat',
    { conditions: [['neurological-disease', { variant: 'multiple-sclerosis' }]] },
    ['rise-slowly'],
    ['warmth', 'S28'],
  ],
  [
    'uncontrolled blood pressure: no heat',
    { conditions: ['uncontrolled-hypertension'] },
    [],
    ['warmth', 'S28'],
  ],
  [
    'faints: no heat, rise slowly',
    { conditions: ['low-blood-pressure'] },
    ['rise-slowly'],
    ['warmth', 'S28'],
  ],
  [
    'reduced feeling: no heat, no ball',
    { conditions: ['reduced-sensation'], points: ['infraspinatus'] },
    ['rise-slowly'],
    ['warmth', 'S28', 'S23', 'S25', 'ball-pressure'],
  ],
  [
    'stenosis: no bending back',
    { conditions: [['spinal-narrowing-or-metalwork', { variant: 'stenosis' }]] },
    [],
    ['S10', 'S29'],
  ],
  [
    'spondylolisthesis: no bending back',
    { conditions: [['spinal-narrowing-or-metalwork', { variant: 'spondylolisthesis' }]] },
    [],
    ['S10', 'S29'],
  ],
  [
    'metalwork: no bending back',
    { conditions: [['spinal-narrowing-or-metalwork', { variant: 'metalwork' }]] },
    [],
    ['S10', 'S29'],
  ],
  [
    'disc with leg pain: no hamstring strap',
    { conditions: ['disc-lesion'], points: ['biceps-femoris'] },
    [],
    ['S17'],
  ],
  [
    'disc, bending back spreads it',
    { conditions: [['disc-lesion', { variant: 'extension-spreads-leg-pain' }]] },
    [],
    ['S10', 'S29', 'S17'],
  ],
  ['osteoporosis', { conditions: ['osteoporosis'] }, [], all(12, 14)],
  ['bone metastases', { conditions: ['bone-metastases'] }, [], all(12, 14)],
  ['long-term steroids', { conditions: ['long-term-steroids'] }, [], all(12, 14)],
  [
    'upper-neck instability',
    { conditions: ['upper-neck-instability'], points: ['trapezius-descendens'] },
    [],
    all(1, 4),
  ],
  [
    'whiplash yesterday',
    {
      conditions: [
        ['acute-soft-tissue-injury', { variant: 'whiplash', since: '2026-11-21', region: 'neck-back' }],
      ],
    },
    [],
    all(1, 4),
  ],
  [
    'arthritis in the neck',
    { conditions: [['inflammatory-arthritis', { variant: 'rheumatoid-flare', region: 'neck-back' }]] },
    [],
    all(1, 4),
  ],
  [
    'hip replacement',
    {
      conditions: [['implants', { variant: 'hip-replacement', region: 'hip-side' }]],
      points: ['piriformis'],
    },
    [],
    ['S13', 'S16', 'S20', 'S27'],
  ],
  [
    'knee replacement',
    {
      conditions: [['implants', { variant: 'knee-replacement', region: 'knee-front' }]],
      points: ['iliopsoas'],
    },
    [],
    ['S12', 'S15'],
  ],
  [
    'pregnancy from 20 weeks',
    { conditions: [['pregnancy-later', { dueDate: '2027-02-01' }]] },
    ['rise-slowly'],
    ['S12', 'S13', 'S14', 'S16', 'S17', 'S29', 'warmth', 'S28'],
  ],
  ['pregnancy, weeks not known', { conditions: ['pregnancy-later'] }, [], ['S12', 'S13', 'S14', 'S29']],
  ['glaucoma', { conditions: ['eye-pressure'] }, [], ['S12']],
  [
    'haemophilia',
    { conditions: ['bleeding-disorder'], points: ['infraspinatus'] },
    [],
    ['S23', 'S25', 'ball-pressure'],
  ],
  [
    'anticoagulants',
    { conditions: ['anticoagulants'], points: ['infraspinatus'] },
    [],
    ['S23', 'S25', 'ball-pressure'],
  ],
  [
    'varicose veins in the calf',
    { conditions: [['varicose-veins', { region: 'calf' }]], points: ['soleus'] },
    [],
    ['S19'],
  ],
  [
    'recent strain of the thigh',
    {
      conditions: [
        [
          'acute-soft-tissue-injury',
          { variant: 'strain-or-sprain', since: '2026-11-21', region: 'thigh-back' },
        ],
      ],
      points: ['biceps-femoris'],
    },
    [],
    ['S17', 'S28'],
  ],
  [
    'injection in the shoulder',
    {
      conditions: [['recent-injection', { region: 'shoulder-front', since: '2026-11-20' }]],
      points: ['pectoralis-major'],
    },
    [],
    ['S6', 'S31'],
  ],
  // nothing but help: an open stop, a suspected one, an emergency flag
  [
    'fever',
    { conditions: ['acute-infection'], points: ['soleus'] },
    [],
    [...all(1, 31), 'rise-slowly', 'warmth', 'stay-active'],
  ],
  [
    'a clot',
    { conditions: ['deep-vein-thrombosis'], points: ['soleus'] },
    [],
    [...all(1, 31), 'rise-slowly', 'warmth'],
  ],
  [
    'a suspected clot',
    { conditions: [['deep-vein-thrombosis', { status: 'suspected' }]] },
    [],
    [...all(1, 31), 'warmth'],
  ],
  ['chest pain', { conditions: ['heart-or-stroke-signs'] }, [], [...all(1, 31), 'rise-slowly']],
  ['cauda equina signs', { conditions: ['cauda-equina'] }, [], [...all(1, 31), 'stay-active']],
  ['kidney stones', { conditions: ['acute-kidney'] }, [], [...all(1, 31), 'warmth']],
  ['danger signs in pregnancy', { conditions: ['pregnancy-danger-signs'] }, [], [...all(1, 31), 'warmth']],
  [
    'an open emergency flag',
    { flag: 'emergency', points: ['soleus'], desk: true },
    [],
    [...all(1, 31), 'movement-breaks'],
  ],
  ['an urgent flag leaves exercises', { flag: 'urgent', points: ['rectus-femoris'] }, ['S18'], []],
  // together
  [
    'desk and neck points keep a place for walking',
    { desk: true, points: ['trapezius-descendens', 'levator-scapulae', 'rhomboidei'] },
    ['S1', 'S3', 'S26'],
    [],
  ],
  [
    'hip replacement and calf: the calf still',
    {
      conditions: [['implants', { variant: 'hip-replacement', region: 'hip-side' }]],
      points: ['piriformis', 'gastrocnemius-mediale'],
    },
    ['S19'],
    ['S16'],
  ],
  [
    'anticoagulants and osteoporosis at once',
    { conditions: ['anticoagulants', 'osteoporosis'] },
    [],
    ['S12', 'S13', 'S14', 'S23', 'S25'],
  ],
  ['a past clot is no stop', { conditions: ['past-clot'] }, ['rise-slowly'], []],
]

describe(`${rows.length} situations`, () => {
  test.each(rows)('%s', (_name, of, must, never) => {
    const { ids, able, composed } = linesOf(of)
    expect(must.filter((id) => !ids.includes(id))).toEqual([])
    expect(never.filter((id) => able.includes(id))).toEqual([])
    expect(ids.filter((id) => id.startsWith('help:'))).toHaveLength(builtInReference.seekHelp.length)
    expect(composed.lines.filter(({ section }) => section === 'exercises').length).toBeLessThanOrEqual(3)
    expect(composed.lines.filter(({ reason, evidence }) => reason === '' || evidence === '')).toEqual([])
    expect(composed.lines.filter(({ evidence }) => /^D,/.test(evidence))).toEqual([])
  })

  test('are sixty at least', () => expect(rows.length).toBeGreaterThanOrEqual(60))
})
