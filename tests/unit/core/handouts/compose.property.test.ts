import fc from 'fast-check'
import { expect, test } from 'vitest'
import { zoneIds } from '../../../../src/body/ids.ts'
import { pointKinds } from '../../../../src/contract/models/chart.ts'
import { techniqueCodes } from '../../../../src/contract/models/plan.ts'
import { sheetOf } from '../../../../src/core/handouts/choose.ts'
import { compose } from '../../../../src/core/handouts/compose.ts'
import type { HandoutFacts } from '../../../../src/core/handouts/facts.ts'
import { builtInReference } from '../../../../src/core/handouts/gather.ts'
import { inForce } from '../../../../src/core/health/inForce.ts'
import { contraindications } from '../../../../src/core/reference/contraindications.ts'
import { exerciseIds } from '../../../../src/core/reference/exercise.ts'
import { block, condition, facts, point } from '../../../helpers/handout.ts'

const muscles = [
  'trapezius-descendens',
  'levator-scapulae',
  'infraspinatus',
  'multifidus',
  'iliopsoas',
  'soleus',
] as const

const anyCondition = fc.constantFrom(...contraindications).chain((row) =>
  fc.record({
    row: fc.constant(row),
    variant: fc.constantFrom(null, ...row.variants.map(({ id }) => id)),
    region: fc.constantFrom(null, ...zoneIds),
    status: fc.constantFrom('suspected' as const, 'current' as const, 'past' as const),
    since: fc.constantFrom(null, '2026', '2026-11', '2026-11-21', '2020-01-01'),
    dueDate: fc.constantFrom(null, '2026-12-01', '2027-07-01'),
  }),
)

const anyFacts: fc.Arbitrary<HandoutFacts> = fc
  .record({
    conditions: fc.array(anyCondition, { maxLength: 5 }),
    points: fc.array(
      fc.record({
        muscle: fc.constantFrom(...muscles),
        side: fc.constantFrom('left' as const, 'right' as const),
        kind: fc.constantFrom(...pointKinds),
        pain: fc.option(fc.integer({ min: 0, max: 10 })),
        activity: fc.constantFrom('active' as const, 'latent' as const, 'unknown' as const),
        present: fc.boolean(),
      }),
      { maxLength: 12 },
    ),
    techniques: fc.array(fc.constantFrom(...techniqueCodes), { maxLength: 6 }),
    occupation: fc.constantFrom('', 'Accountant', 'Gardener'),
  })
  .map(({ conditions, points, techniques, occupation }) =>
    facts({
      conditions: conditions.map(({ row, ...more }, index) =>
        condition(row.id, { ...more, id: `condition-${index}` }),
      ),
      points: points.map(({ muscle, side, ...more }, index) =>
        point(muscle, side, { ...more, pointId: `point-${index}` }),
      ),
      blocks: techniques.map((technique, index) => block(technique, 5, undefined, { id: `block-${index}` })),
      client: { name: 'Marta Lindqvist', language: 'en', occupation, loads: '' },
    }),
  )

const anyChoices = fc.record({
  leftOut: fc.array(
    fc.oneof(
      fc.constantFrom(...builtInReference.seekHelp.map(({ id }) => `help:${id}`)),
      fc.constantFrom(...exerciseIds.map((id) => `exercise:${id}`)),
      fc.string(),
    ),
  ),
  added: fc.array(fc.constantFrom(...exerciseIds), { maxLength: 5 }),
  note: fc.string(),
})

test('whatever is found and ticked: help is there, nothing excluded is, and there is a reason for every line', () => {
  fc.assert(
    fc.property(anyFacts, anyChoices, (of, choices) => {
      const composition = compose(of, builtInReference)
      const sheet = sheetOf(of, composition, choices, '2026-11-22T12:00:00.000Z')
      expect(sheet.seekHelp.now.length + sheet.seekHelp.soon.length).toBe(builtInReference.seekHelp.length)
      expect(sheet.exercises.length).toBeLessThanOrEqual(5)
      expect(composition.lines.filter(({ section }) => section === 'exercises').length).toBeLessThanOrEqual(3)
      const printed = sheet.exercises.map(({ title }) => title)
      expect(new Set(printed).size).toBe(printed.length)
      for (const { title, reason } of composition.leftOut) {
        expect(printed).not.toContain(title)
        expect(reason).not.toBe('')
      }
      for (const { id, reason, evidence, text } of composition.lines) {
        expect([id, reason, evidence, text].filter((part) => part.trim() === '')).toEqual([])
      }
      expect(new Set(composition.lines.map(({ id }) => id)).size).toBe(composition.lines.length)
      const held = of.conditions.flatMap((each) => inForce(each, of.day) ?? [])
      if (held.some(({ rule }) => rule.class === 'stop')) expect(printed).toEqual([])
      for (const { condition: each, rule } of held) {
        if (rule.class !== 'local' || each.region === null) continue
        const loading = builtInReference.exercises.filter(({ id }) => printed.includes(id))
        for (const exercise of loading) expect(exercise.zones).not.toContain(each.region)
      }
    }),
    { numRuns: 5000 },
  )
})
