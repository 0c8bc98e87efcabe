import fc from 'fast-check'
import { anchorOf } from '../../../../src/body/geometry/anchor.ts'
import { locate } from '../../../../src/body/geometry/locate.ts'
import { muscleIds, zoneIds } from '../../../../src/body/ids.ts'
import { mainZone } from '../../../../src/body/names.ts'
import { consentAreas } from '../../../../src/contract/models/consent.ts'
import type { ClientCondition } from '../../../../src/contract/models/health.ts'
import { clientPositions, techniqueCodes } from '../../../../src/contract/models/plan.ts'
import { inForce } from '../../../../src/core/health/inForce.ts'
import { nothingLeftOut } from '../../../../src/core/plans/leftOut.ts'
import type { BlockAtWork, PlanSituation, PointAtWork } from '../../../../src/core/plans/rules/rule.ts'
import { builtInWords } from '../../../../src/core/plans/rules/techniqueWords.ts'
import type { PointFound, SuggestionFacts } from '../../../../src/core/plans/suggest/facts.ts'
import { builtInTemplates } from '../../../../src/core/plans/templates.ts'
import { contraindications } from '../../../../src/core/reference/contraindications.ts'
import { redFlags } from '../../../../src/core/reference/redFlags.ts'
import { condition, day } from './rules/situations.ts'

const sides = ['left', 'right', 'both'] as const

/** A condition of the catalogue in any form that can be recorded. */
export const anyCondition = (id: string): fc.Arbitrary<ClientCondition> =>
  fc.constantFrom(...contraindications).chain((row) =>
    fc.record({
      id: fc.constant(id),
      clientId: fc.constant('client'),
      revision: fc.constant(1),
      name: fc.constant(row.name),
      pregnancyWeeks: fc.constant(null),
      condition: fc.constant(row.id),
      variant: fc.constantFrom(null, ...row.variants.map((variant) => variant.id)),
      status: fc.constantFrom('suspected' as const, 'current' as const, 'current' as const, 'past' as const),
      side: fc.constantFrom(null, 'left' as const, 'right' as const, 'both' as const, 'midline' as const),
      region: fc.constantFrom(null, ...zoneIds),
      since: fc.constant(null),
      dueDate: fc.constantFrom(null, '2026-12-24', '2027-04-11', '2027-07-01'),
      clearance: fc.constantFrom(null, { by: 'GP', on: '2026-11-01', until: null, scope: '' }),
      note: fc.constant(''),
    }),
  )

/** Conditions after which somebody cannot lie or sit everywhere, by what they bar; each as it may really be recorded. */
const barring: Readonly<Record<'front' | 'seat' | 'sides', readonly Partial<ClientCondition>[]>> = {
  front: [
    { condition: 'pregnancy-later', variant: 'not-high-risk', dueDate: '2026-12-24' },
    { condition: 'pregnancy-later', variant: 'high-risk' },
    { condition: 'hernia', region: 'groin', side: 'left' },
    { condition: 'aortic-aneurysm', variant: 'followed-up' },
    { condition: 'after-birth', variant: 'caesarean' },
    { condition: 'implants', variant: 'pacemaker', region: 'chest', side: 'left' },
    { condition: 'recent-surgery', region: 'upper-abdomen' },
    { condition: 'broken-skin-or-lump', variant: 'burn', region: 'thigh-front', side: 'right' },
  ],
  seat: [
    { condition: 'broken-skin-or-lump', variant: 'bruise', region: 'buttock', side: 'left' },
    { condition: 'broken-skin-or-lump', variant: 'wound', region: 'buttock', side: 'both' },
    { condition: 'shingles', variant: 'dried-out', region: 'buttock', side: 'right' },
    { condition: 'recent-injection', region: 'buttock', side: 'right' },
    { condition: 'contagious-skin', variant: 'one-place', region: 'buttock' },
  ],
  sides: [
    { condition: 'inflammatory-arthritis', variant: 'rheumatoid-flare', region: 'hip-side', side: 'both' },
    { condition: 'acute-soft-tissue-injury', variant: 'sprain-or-strain', region: 'hip-side', side: 'both' },
    { condition: 'broken-skin-or-lump', variant: 'bruise', region: 'shoulder-back', side: 'both' },
    { condition: 'broken-skin-or-lump', variant: 'sunburn', region: 'flank' },
    { condition: 'recent-injection', region: 'hip-side', side: 'both' },
  ],
}

/** A client who has something on each side of the body, or nearly. */
const hurtAllRound: fc.Arbitrary<ClientCondition[]> = fc
  .tuple(
    ...(['front', 'seat', 'sides'] as const).map((where) =>
      fc.option(fc.constantFrom(...barring[where]), { freq: 6 }),
    ),
  )
  .map((list) =>
    list.flatMap((one, index) => {
      if (one === null) return []
      const { condition: id = '', ...more } = one
      return [{ ...condition(id, more), id: `hurt-${index}` }]
    }),
  )

const spots = muscleIds.flatMap((muscle) =>
  (['left', 'right'] as const).flatMap((side) => {
    const anchor = anchorOf(muscle, side)
    return anchor === null ? [] : [{ muscle, side, anchor }]
  }),
)
const kinds = [
  'trigger-point',
  'trigger-point',
  'tender-point',
  'spasm',
  'hypertonic',
  'inflammation',
  'numbness',
  'avoid',
] as const

/** A point where the figure marks a muscle. */
export const anyPoint = (id: string): fc.Arbitrary<PointFound> =>
  fc
    .record({
      spot: fc.constantFrom(...spots),
      kind: fc.constantFrom(...kinds),
      activity: fc.constantFrom('active' as const, 'latent' as const, 'unknown' as const),
      pain: fc.option(fc.integer({ min: 0, max: 10 })),
    })
    .map(({ spot: { muscle, side, anchor }, kind, activity, pain }) => ({
      pointId: id,
      kind,
      view: anchor.view,
      side,
      muscle,
      zone: mainZone(muscle),
      cautionSites: locate(anchor.view, anchor.layer, anchor.x, anchor.y).cautionSites,
      name: `${muscle} ${side}`,
      activity,
      pain,
      tenderness: null,
    }))

const pressure = fc.option(fc.integer({ min: 1, max: 5 }))
const region = fc.record({ zone: fc.constantFrom(...zoneIds), side: fc.constantFrom(...sides) })

const anyBlock = (id: string, points: readonly PointAtWork[]): fc.Arbitrary<BlockAtWork> =>
  fc.record({
    id: fc.constant(id),
    technique: fc.constantFrom(...techniqueCodes),
    regions: fc.array(region, { maxLength: 4 }),
    position: fc.constantFrom(...clientPositions),
    pressureFrom: pressure,
    pressureTo: pressure,
    minutes: fc.integer({ min: 1, max: 25 }),
    cue: fc.constant(''),
    points: fc.subarray([...points]),
    direction: fc.constantFrom(null, 'upward' as const, 'downward' as const, 'away-from-heart' as const),
    holdSeconds: fc.constantFrom(null, 10, 60, 120),
  })

const anyConsents: fc.Arbitrary<PlanSituation['consents']> = fc
  .array(fc.tuple(fc.constantFrom(...consentAreas), fc.constantFrom('given' as const, 'refused' as const)), {
    maxLength: 3,
  })
  .map((list) => new Map(list))

const anyFlags: fc.Arbitrary<PlanSituation['flags']> = fc
  .subarray([...redFlags], { maxLength: 1 })
  .chain((rows) => fc.constantFrom(rows, [], [], [], []))
  .map((rows) =>
    rows.map(({ id, level, area, sign, action }) => ({ flag: id, level, area, sign, action, since: day })),
  )

const conditionsUpTo = (most: number): fc.Arbitrary<ClientCondition[]> =>
  fc
    .integer({ min: 0, max: most })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => anyCondition(`c${index}`))))

const pointsUpTo = (most: number): fc.Arbitrary<PointFound[]> =>
  fc
    .integer({ min: 0, max: most })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => anyPoint(`p${index}`))))

const held = (conditions: readonly ClientCondition[]) => conditions.flatMap((one) => inForce(one, day) ?? [])

/** Any plan for any client, and one condition more. */
export const anySituation: fc.Arbitrary<{
  readonly situation: PlanSituation
  readonly more: PlanSituation
}> = fc
  .record({
    conditions: conditionsUpTo(3),
    another: anyCondition('another'),
    points: pointsUpTo(4),
    count: fc.integer({ min: 0, max: 5 }),
    flags: anyFlags,
    consents: anyConsents,
    minutes: fc.integer({ min: 5, max: 90 }),
  })
  .chain(({ conditions, another, points, count, flags, consents, minutes }) =>
    fc.tuple(...Array.from({ length: count }, (_, index) => anyBlock(`b${index}`, points))).map((blocks) => {
      const situation = {
        minutes,
        blocks,
        flags,
        consents,
        conditions: held(conditions),
        nameOf: builtInWords,
      }
      return { situation, more: { ...situation, conditions: held([...conditions, another]) } }
    }),
  )

/** Clients as the catalogue has them, and every third one with what bars positions. */
const anyClient: fc.Arbitrary<ClientCondition[]> = fc.oneof(
  { weight: 2, arbitrary: conditionsUpTo(3) },
  {
    weight: 1,
    arbitrary: fc.tuple(hurtAllRound, conditionsUpTo(1)).map(([hurt, more]) => [...hurt, ...more]),
  },
)

/** Any client on any day, and what a suggestion is made from. */
export const anyFacts: fc.Arbitrary<SuggestionFacts> = fc
  .record({
    conditions: anyClient,
    points: pointsUpTo(5),
    flags: anyFlags,
    consents: anyConsents,
    minutes: fc.integer({ min: 5, max: 120 }),
    wanted: fc.constantFrom(null, null, ...builtInTemplates.map(({ id }) => id)),
    age: fc.option(fc.integer({ min: 8, max: 99 })),
    last: fc.option(
      fc.record({
        template: fc.constantFrom(null, ...builtInTemplates.map(({ id }) => id)),
        painBefore: fc.option(fc.integer({ min: 0, max: 10 })),
        painAfter: fc.option(fc.integer({ min: 0, max: 10 })),
      }),
    ),
  })
  .map(({ conditions, ...rest }) => ({
    ...rest,
    conditions: held(conditions),
    templates: builtInTemplates,
    kept: [],
    keptAtWork: [],
    standing: [],
    leftOut: nothingLeftOut,
    nameOf: builtInWords,
  }))

/** A stage that the masseur made, to be given an id. */
export const anyKept = fc.record({
  technique: fc.constantFrom('EFF' as const, 'PET' as const, 'TPR' as const, 'CUP' as const),
  regions: fc.array(region, { minLength: 1, maxLength: 2 }),
  position: fc.constantFrom(...clientPositions),
  pressureFrom: pressure,
  pressureTo: pressure,
  minutes: fc.integer({ min: 1, max: 25 }),
  cue: fc.constant('mine'),
  points: fc.constant<string[]>([]),
  place: fc.constantFrom('first' as const, 'middle' as const, 'last' as const),
})
