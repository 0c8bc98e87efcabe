import { describe, expect, test } from 'vitest'
import type { MuscleId } from '../../../../src/body/ids.ts'
import { compose } from '../../../../src/core/handouts/compose.ts'
import type { HandoutFacts } from '../../../../src/core/handouts/facts.ts'
import { builtInReference } from '../../../../src/core/handouts/gather.ts'
import { proposalOf } from '../../../../src/core/handouts/proposal.ts'
import type { ConditionId } from '../../../../src/core/reference/contraindication.ts'
import { block, condition, facts, point } from '../../../helpers/handout.ts'

const idsOf = (of: HandoutFacts): string[] => compose(of, builtInReference).lines.map(({ id }) => id)
const exercisesOf = (of: HandoutFacts): string[] =>
  idsOf(of).flatMap((id) => (id.startsWith('exercise:') ? [id.slice('exercise:'.length)] : []))
const aftercareOf = (of: HandoutFacts): string[] =>
  idsOf(of).flatMap((id) => (id.startsWith('aftercare:') ? [id.slice('aftercare:'.length)] : []))
const allowedOf = (of: HandoutFacts): string[] => [
  ...exercisesOf(of),
  ...compose(of, builtInReference).available.map(({ id }) => id),
]
const with_ = (id: ConditionId, more: Parameters<typeof condition>[1] = {}): HandoutFacts =>
  facts({ conditions: [condition(id, more)] })

describe('which exercises are proposed', () => {
  test.each<[string, Partial<HandoutFacts>, string[]]>([
    ['nothing found, no desk: none', {}, []],
    [
      'the first exercise of one muscle, then its second',
      { points: [point('trapezius-descendens', 'right')] },
      ['S1', 'S2'],
    ],
    [
      'both sides of a muscle count once',
      { points: [point('levator-scapulae', 'left'), point('levator-scapulae', 'right')] },
      ['S3'],
    ],
    [
      'active before more painful latent',
      {
        points: [
          point('piriformis', 'left', { activity: 'latent', pain: 9 }),
          point('gastrocnemius-mediale', 'left', { pain: 2 }),
        ],
      },
      ['S19', 'S16'],
    ],
    [
      'worst pain first among the active, three at most',
      {
        points: [
          point('soleus', 'left', { pain: 2 }),
          point('rectus-femoris', 'left', { pain: 8 }),
          point('biceps-femoris', 'left', { pain: 6 }),
          point('iliopsoas', 'left', { pain: 4 }),
        ],
      },
      ['S18', 'S17', 'S15'],
    ],
    [
      'work at a desk alone: get up and walk',
      { client: { name: 'A', language: 'en', occupation: 'Accountant', loads: '' } },
      ['S26'],
    ],
    [
      'work at a desk keeps one place of three',
      {
        client: { name: 'A', language: 'en', occupation: '', loads: 'all day at the computer' },
        points: [point('trapezius-descendens', 'left'), point('rhomboidei', 'left')],
      },
      ['S1', 'S5', 'S26'],
    ],
    ['an inflamed place asks for none', { points: [point('soleus', 'left', { kind: 'inflammation' })] }, []],
    ['a numb place asks for none', { points: [point('soleus', 'left', { kind: 'numbness' })] }, []],
    ['what has gone asks for none', { points: [point('soleus', 'left', { present: false })] }, []],
    ['a point without a muscle asks for none', { points: [point('soleus', 'left', { muscle: null })] }, []],
    ['a band has no exercise', { points: [point('tractus-iliotibialis', 'left')] }, []],
  ])('%s', (_name, more, expected) => {
    expect(exercisesOf(facts(more))).toEqual(expected)
  })
})

describe('which exercises a condition leaves out', () => {
  test.each<[ConditionId, Parameters<typeof condition>[1], string[]]>([
    ['spinal-narrowing-or-metalwork', {}, ['S10', 'S29']],
    ['disc-lesion', { variant: 'extension-spreads-leg-pain' }, ['S10', 'S29', 'S17']],
    ['osteoporosis', { variant: 'not-severe' }, ['S12', 'S13', 'S14']],
    ['bone-metastases', {}, ['S12', 'S13', 'S14']],
    ['long-term-steroids', {}, ['S12', 'S13', 'S14']],
    ['upper-neck-instability', {}, ['S1', 'S2', 'S3', 'S4']],
    [
      'acute-soft-tissue-injury',
      { variant: 'whiplash', since: '2026-11-20', region: 'neck-back' },
      ['S1', 'S2', 'S3', 'S4'],
    ],
    ['inflammatory-arthritis', { region: 'neck-back' }, ['S1', 'S2', 'S3', 'S4', 'S28']],
    ['implants', { variant: 'hip-replacement' }, ['S13', 'S16', 'S20', 'S27']],
    ['implants', { variant: 'knee-replacement' }, ['S12', 'S15']],
    ['pregnancy-later', { dueDate: '2027-02-01' }, ['S12', 'S29', 'S13', 'S14', 'S16', 'S17', 'S28']],
    ['eye-pressure', {}, ['S12']],
    ['bleeding-disorder', {}, ['S23', 'S25']],
    ['anticoagulants', {}, ['S23', 'S25']],
    ['reduced-sensation', {}, ['S23', 'S25', 'S28']],
    ['low-blood-pressure', {}, ['S28']],
    ['varicose-veins', { region: 'calf' }, ['S19']],
  ])('%s %o', (id, more, expected) => {
    const allowed = allowedOf(with_(id, more))
    for (const exercise of expected) expect(allowed).not.toContain(exercise)
    // and does not leave out what it has nothing to say about
    expect(allowed).toContain('S24')
  })

  test.each<ConditionId>(['acute-infection', 'deep-vein-thrombosis', 'cauda-equina', 'fracture', 'shingles'])(
    'an open stop (%s) leaves nothing but when to seek help',
    (id) => {
      const of = { ...with_(id), points: [point('trapezius-descendens', 'left')] }
      expect(allowedOf(of)).toEqual([])
      expect(aftercareOf(of)).toEqual([])
      expect(idsOf(of).filter((line) => line.startsWith('help:')).length).toBe(
        builtInReference.seekHelp.length,
      )
    },
  )

  test('a suspected stop counts as one, a past one does not, and a clearance lifts none', () => {
    const clearance = { by: 'Dr. Hand', on: '2026-11-01', until: null, scope: 'massage' }
    expect(allowedOf(with_('deep-vein-thrombosis', { status: 'suspected' }))).toEqual([])
    expect(allowedOf(with_('deep-vein-thrombosis', { clearance }))).toEqual([])
    expect(allowedOf(with_('deep-vein-thrombosis', { status: 'past' }))).toContain('S1')
  })

  test('an emergency flag leaves no exercise, a routine one does', () => {
    expect(allowedOf(facts({ openFlags: ['emergency'] }))).toEqual([])
    expect(allowedOf(facts({ openFlags: ['routine'] }))).toContain('S1')
  })

  test('what was not recorded is read the strict way', () => {
    expect(allowedOf(with_('varicose-veins'))).toEqual([])
    expect(allowedOf(with_('disc-lesion'))).not.toContain('S29')
    expect(allowedOf(with_('pregnancy-later'))).not.toContain('S13')
    expect(
      allowedOf(with_('acute-soft-tissue-injury', { variant: 'whiplash', region: 'neck-back' })),
    ).not.toContain('S1')
  })

  test('what no longer holds leaves nothing out', () => {
    const old = with_('acute-soft-tissue-injury', { variant: 'whiplash', since: '2026-11', region: 'hand' })
    expect(allowedOf(old)).not.toContain('S1')
    const older = with_('acute-soft-tissue-injury', { variant: 'whiplash', since: '2026-10', region: 'hand' })
    expect(allowedOf(older)).toContain('S1')
    expect(allowedOf(with_('pregnancy-later', { dueDate: '2027-06-20' }))).toContain('S13')
  })

  test('the next best exercise comes in place of one that is left out, which is named with its reason', () => {
    const of = {
      ...with_('implants', { variant: 'hip-replacement' }),
      points: [point('gluteus-maximus', 'left')],
    }
    const { lines, leftOut } = compose(of, builtInReference)
    expect(lines.filter(({ section }) => section === 'exercises')).toEqual([])
    expect(leftOut.map(({ exercise }) => exercise)).toEqual(['S13', 'S16'])
    expect(leftOut[0]?.reason).toContain('hip replacement')
  })

  test('hypermobility takes every stretch in its easier form, and cat and cow small with brittle bones', () => {
    const stretchy = { ...with_('hypermobility'), points: [point('pectoralis-major', 'left')] }
    const [first] = compose(stretchy, builtInReference).lines.filter(({ section }) => section === 'exercises')
    const easier = builtInReference.exercises.find(({ id }) => id === 'S6')?.easier
    expect(first?.content).toMatchObject({ exercise: { id: 'S6', adapted: easier } })
    const brittle = { ...with_('osteoporosis'), points: [point('multifidus', 'left')] }
    const [cat] = compose(brittle, builtInReference).lines.filter(({ section }) => section === 'exercises')
    expect(cat?.content).toMatchObject({ exercise: { id: 'S11', adapted: 'Small movements only.' } })
  })
})

describe('what is said about the next days', () => {
  const back: MuscleId = 'multifidus'
  test.each<[string, HandoutFacts, string[], string[]]>([
    [
      'a light back massage',
      facts(),
      ['rise-slowly', 'stay-active', 'warmth', 'drink-normally'],
      ['soreness', 'no-hard-training', 'ball-pressure'],
    ],
    [
      'firm work',
      facts({ blocks: [block('PET', 20, undefined, { pressureTo: 4 })] }),
      ['soreness', 'no-hard-training'],
      [],
    ],
    [
      'friction is deep from pressure 3',
      facts({ blocks: [block('FRI', 20, undefined, { pressureTo: 3 })] }),
      ['soreness'],
      [],
    ],
    [
      'kneading at pressure 3 is not deep',
      facts({ blocks: [block('PET', 20, undefined, { pressureTo: 3 })] }),
      [],
      ['soreness', 'no-hard-training'],
    ],
    ['points pressed', facts({ blocks: [block('TPR', 5)] }), ['soreness', 'no-hard-training'], []],
    [
      'trigger points, worked lightly',
      facts({ points: [point(back, 'left')] }),
      ['ball-pressure'],
      ['soreness'],
    ],
    [
      'trigger points, nothing planned',
      facts({ blocks: [], points: [point(back, 'left')] }),
      ['ball-pressure', 'soreness'],
      [],
    ],
    [
      'trigger points and anticoagulants',
      { ...with_('anticoagulants'), points: [point(back, 'left')] },
      [],
      ['ball-pressure'],
    ],
    [
      'trigger points and a bleeding disorder',
      { ...with_('bleeding-disorder'), points: [point(back, 'left')] },
      [],
      ['ball-pressure'],
    ],
    [
      'reduced sensation',
      { ...with_('reduced-sensation'), points: [point(back, 'left')] },
      [],
      ['ball-pressure', 'warmth'],
    ],
    ['late pregnancy: no heat', with_('pregnancy-later', { dueDate: '2027-02-01' }), [], ['warmth']],
    ['low blood pressure: no heat', with_('low-blood-pressure'), [], ['warmth']],
    [
      'something inflamed',
      facts({ points: [point('soleus', 'left', { kind: 'inflammation' })] }),
      [],
      ['warmth'],
    ],
    [
      'a desk',
      facts({ client: { name: 'A', language: 'en', occupation: 'Software developer', loads: '' } }),
      ['movement-breaks'],
      [],
    ],
    [
      'legs only',
      facts({ blocks: [block('PET', 20, ['calf', 'thigh-back'])] }),
      ['rise-slowly'],
      ['stay-active', 'alongside-exercise'],
    ],
  ])('%s', (_name, of, said, unsaid) => {
    const lines = aftercareOf(of)
    for (const id of said) expect(lines).toContain(id)
    for (const id of unsaid) expect(lines).not.toContain(id)
  })
})

describe('what was worked', () => {
  test('each stage and each point in everyday words', () => {
    const of = facts({
      points: [
        point('trapezius-descendens', 'right', { pain: 6 }),
        point('infraspinatus', 'left', { kind: 'tender-point' }),
      ],
    })
    const { lines } = proposalOf(of, compose(of, builtInReference), 'en', new Set())
    expect(lines.filter(({ section }) => section === 'worked').map(({ text }) => text)).toEqual([
      'Stroking, back, 3 minutes',
      'Rubbing, back, 6 minutes',
      'Kneading, back, 17 minutes',
      'Vibration, back, 2 minutes',
      'Stroking, back, 2 minutes',
      'Tender, tight spot at the top of the shoulder and back of the neck, your right (upper trapezius)',
      'Tender spot on the shoulder blade, your left (infraspinatus)',
    ])
    expect(lines.find(({ id }) => id === 'point:trapezius-descendens-right')?.reason).toBe(
      'Found in this session: active trigger point, pain 6',
    )
  })

  test('without a plan the length of the session', () => {
    expect(compose(facts({ blocks: [] }), builtInReference).lines[0]?.text).toBe('Massage, 30 minutes')
  })

  test('a point read before and after is named once, as it was found', () => {
    const before = point('soleus', 'left', { pain: 7 })
    const after = point('soleus', 'left', { phase: 'after', pain: 2 })
    const lines = compose(facts({ points: [after, before] }), builtInReference).lines
    expect(lines.filter(({ id }) => id.startsWith('point:')).map(({ reason }) => reason)).toEqual([
      'Found in this session: active trigger point, pain 7',
    ])
  })

  test('the next appointment on the wall clock of its own place', () => {
    const appointment = {
      id: 'next',
      start: '2026-12-03T13:00:00.000Z',
      minutes: 45,
      zone: 'Europe/Berlin',
      place: '',
    }
    const line = compose(facts({ appointment }), builtInReference).lines.at(-1)
    expect(line).toMatchObject({ section: 'appointment' })
    expect(line?.text).toContain('3 December 2026')
    expect(line?.text).toContain('14:00')
  })
})

test('nothing of trust D is said, whoever wrote the row', () => {
  const toxins = {
    ...builtInReference.aftercare[2],
    id: 'drink-normally',
    text: 'Drink to flush toxins.',
    trust: 'D',
  }
  const reference = {
    ...builtInReference,
    aftercare: builtInReference.aftercare.map((row) =>
      row.id === toxins.id ? { ...row, text: toxins.text, trust: 'D' as const } : row,
    ),
    exercises: builtInReference.exercises.map((row) =>
      row.id === 'S1' ? { ...row, trust: 'D' as const } : row,
    ),
  }
  const { lines, available } = compose(facts({ points: [point('trapezius-descendens', 'left')] }), reference)
  expect(lines.map(({ text }) => text)).not.toContain(toxins.text)
  expect(lines.map(({ id }) => id)).not.toContain('exercise:S1')
  expect(available.map(({ id }) => id)).not.toContain('S1')
})
