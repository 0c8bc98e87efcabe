import { z } from 'zod'
import { muscleIds, zoneIds } from '../../body/ids.ts'
import { layers, sides, viewIds } from '../../body/views.ts'
import { FreeText, Id, line, Pain, Pressure } from './common.ts'
import { Area } from './mark.ts'

/** What was found at a point. */
export const pointKinds = [
  'trigger-point',
  'tender-point',
  'spasm',
  'hypertonic',
  'adhesion',
  'inflammation',
  'numbness',
  'avoid',
] as const
export const PointKind = z.enum(pointKinds)
export type PointKind = z.infer<typeof PointKind>

/** Active: the client recognises the symptom it reproduces. Latent: does not. */
export const Activity = z.enum(['active', 'latent', 'unknown'])
export type Activity = z.infer<typeof Activity>
export const YesNoUnknown = z.enum(['yes', 'no', 'unknown'])
/** 0 none; 1 tender; 2 grimace; 3 withdrawal (jump sign); 4 withdrawal to light touch. */
export const Tenderness = z.int().min(0).max(4)

/** Where a point lies: figure units, the client's own side, and what is under it. */
export const Spot = z.strictObject({
  view: z.enum(viewIds),
  layer: z.enum(layers),
  x: z.number().min(0).max(1000),
  y: z.number().min(0).max(2000),
  side: z.enum(sides),
  muscle: z.enum(muscleIds).nullable(),
  zone: z.enum(zoneIds).nullable(),
})
export type Spot = z.infer<typeof Spot>

/** What was found there; everything but the kind may stay open. */
export const ReadingFields = z.strictObject({
  kind: PointKind,
  present: z.boolean(),
  activity: Activity,
  pain: Pain.nullable(),
  tenderness: Tenderness.nullable(),
  pressure: Pressure.nullable(),
  holdSeconds: z.int().min(0).max(600).nullable(),
  jumpSign: YesNoUnknown,
  twitch: YesNoUnknown,
  /** Where the client feels it go, in words. */
  referral: line(500),
  /** The same, picked or drawn. */
  referralAreas: z.array(Area).max(20),
  note: FreeText,
})
export type ReadingFields = z.infer<typeof ReadingFields>

/** Before treatment, and after it on the same day. */
export const phases = ['before', 'after'] as const
export const Phase = z.enum(phases)
export type Phase = z.infer<typeof Phase>

export const PlacePoint = z.strictObject({
  sessionId: Id,
  spot: Spot,
  kind: PointKind,
  pain: Pain.nullable(),
  /** Whatever else is known at once. */
  fields: ReadingFields.omit({ kind: true, pain: true, present: true }).partial().default({}),
})
export const OfPoint = z.strictObject({ sessionId: Id, pointId: Id })
export const MovePoint = OfPoint.extend({ spot: Spot })
export const ReadAgain = OfPoint.extend({ fields: ReadingFields.partial().default({}) })
export const ReadAfter = OfPoint.extend({
  fields: ReadingFields.omit({ kind: true, referral: true, referralAreas: true }).partial(),
})
export const ChangePoint = OfPoint.extend({ fields: ReadingFields.partial() })

/** A point as it stood in one session: the identity and the reading taken then. */
export interface ChartPoint extends Spot, ReadingFields {
  readonly pointId: Id
  readonly readingId: Id
  readonly sessionId: Id
  readonly phase: Phase
  readonly artVersion: number
  /** Date of the session in which the point was first found. */
  readonly firstFound: string
}

/** A point of an earlier session that this session has not looked at yet, with its latest reading. */
export interface GhostPoint extends ChartPoint {
  readonly lastSeen: string
}

/** What one session found at a point; null for what it did not look at. */
export interface TrendReading {
  readonly sessionId: Id
  readonly date: string
  readonly before: ChartPoint | null
  readonly after: ChartPoint | null
}

/** All that was found at one point, oldest session first. */
export interface PointTrend {
  readonly pointId: Id
  readonly readings: readonly TrendReading[]
}
