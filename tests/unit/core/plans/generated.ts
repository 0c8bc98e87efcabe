import fc from 'fast-check'
import { anchorOf } from '../../../../src/body/geometry/anchor.ts'
import { locate } from '../../../../src/body/geometry/locate.ts'
import { muscleIds, zoneIds } from '../../../../src/body/ids.ts'
import { mainZone } from '../../../../src/body/names.ts'
import { consentAreas } from '../../../../src/contract/models/consent.ts'
import type { ClientCondition } from '../../../../src/contract/models/health.ts'
import { clientPositions, techniqueCodes } from '../../../../src/contract/models/plan.ts'
import { inForce } from '../../../../src/core/health/inForce.ts'
import type { BlockAtWork, PlanSituation, PointAtWork } from '../../../../src/core/plans/rules/rule.ts'
import type { PointFound, SuggestionFacts } from '../../../../src/core/plans/suggest/facts.ts'
import { builtInTemplates } from '../../../../src/core/plans/templates.ts'
import { contraindications } from '../../../../src/core/reference/contraindications.ts'
import { redFlags } from '../../../../src/core/reference/redFlags.ts'
import { day } from './rules/situations.ts'

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
      const situation = { minutes, blocks, flags, consents, conditions: held(conditions) }
      return { situation, more: { ...situation, conditions: held([...conditions, another]) } }
    }),
  )

/** Any client on any day, and what a suggestion is made from; `stage` is one that the masseur keeps. */
export const anyFacts: fc.Arbitrary<SuggestionFacts> = fc
  .record({
    conditions: conditionsUpTo(3),
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
