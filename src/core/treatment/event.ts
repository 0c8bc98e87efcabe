import { z } from 'zod'
import { Id, Pain } from '../../contract/models/common.ts'
import { Region, TechniqueCode } from '../../contract/models/plan.ts'
import { Moment } from './moment.ts'

/** What the log of a treatment holds. */
export const TreatmentEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('start') }),
  z.strictObject({ kind: z.literal('pause') }),
  z.strictObject({ kind: z.literal('resume') }),
  z.strictObject({ kind: z.literal('next') }),
  z.strictObject({ kind: z.literal('back') }),
  z.strictObject({ kind: z.literal('addMinutes'), minutes: z.int() }),
  z.strictObject({ kind: z.literal('hold'), pointId: Id.nullable(), seconds: z.int() }),
  z.strictObject({ kind: z.literal('release') }),
  z.strictObject({ kind: z.literal('pain'), pointId: Id.nullable(), pain: Pain }),
  z.strictObject({
    kind: z.literal('technique'),
    technique: TechniqueCode,
    ownTechnique: Id.nullable(),
    regions: z.array(Region),
  }),
  /** Nobody was there since `from`; noticed at the event's own moment. */
  z.strictObject({ kind: z.literal('gap'), from: Moment }),
  z.strictObject({ kind: z.literal('gapAnswer'), gap: z.int(), count: z.boolean() }),
  z.strictObject({ kind: z.literal('end') }),
])
export type TreatmentEvent = z.infer<typeof TreatmentEvent>

export interface LoggedEvent {
  readonly event: TreatmentEvent
  readonly at: Moment
}
