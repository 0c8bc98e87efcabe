import { z } from 'zod'
import { zoneIds } from '../../body/ids.ts'
import { type Side, viewIds } from '../../body/views.ts'
import { FreeText, Id, Pain } from './common.ts'

/** Marks are drawn rather than placed: no muscle, no tenderness. */
export const markKinds = ['pain-area', 'rotation', 'elevated', 'depressed'] as const
export const MarkKind = z.enum(markKinds)
export type MarkKind = z.infer<typeof MarkKind>

const X = z.number().min(0).max(1000)
const Y = z.number().min(0).max(2000)

/** A whole zone of the figure, on the client's own side; it shows in every view that has it. */
const ZoneShape = z.strictObject({
  form: z.literal('zone'),
  zone: z.enum(zoneIds),
  side: z.enum(['left', 'right']),
})
/** A line drawn freehand, in figure units of one view; closed strokes are areas. */
export const StrokeShape = z.strictObject({
  form: z.literal('stroke'),
  view: z.enum(viewIds),
  points: z
    .array(z.tuple([X, Y]))
    .min(2)
    .max(600),
  closed: z.boolean(),
})
export type StrokeShape = z.infer<typeof StrokeShape>
/** One place, for a sign that stands there. */
const PlaceShape = z.strictObject({ form: z.literal('place'), view: z.enum(viewIds), x: X, y: Y })

/** Where pain is or goes: a zone, or drawn. */
export const Area = z.discriminatedUnion('form', [ZoneShape, StrokeShape])
export type Area = z.infer<typeof Area>
export const MarkShape = z.discriminatedUnion('form', [ZoneShape, StrokeShape, PlaceShape])
export type MarkShape = z.infer<typeof MarkShape>

export const MarkFields = z.strictObject({
  /** Pain areas are zones or strokes; rotation, elevated and depressed stand at a place. */
  shape: MarkShape,
  /** Towards which of the client's sides a rotation turns; null for other kinds and while open. */
  turn: z.enum(['left', 'right']).nullable(),
  pain: Pain.nullable(),
  note: FreeText,
  present: z.boolean(),
  /** Ids of the zone checks that were asked and answered "none". */
  asked: z.array(z.string().max(60)).max(20),
})
export type MarkFields = z.infer<typeof MarkFields>

export const DrawMark = z.strictObject({
  sessionId: Id,
  kind: MarkKind,
  shape: MarkShape,
  fields: MarkFields.omit({ shape: true, present: true }).partial().default({}),
})
export const OfMark = z.strictObject({ sessionId: Id, markId: Id })
export const ReadMarkAgain = OfMark.extend({ fields: MarkFields.partial().default({}) })
export const ChangeMark = OfMark.extend({ fields: MarkFields.partial() })

/** A mark as it stood in one session. */
export interface ChartMark extends MarkFields {
  readonly markId: Id
  readonly readingId: Id
  readonly sessionId: Id
  readonly kind: MarkKind
  /** Where most of it lies. */
  readonly side: Side
  readonly zone: (typeof zoneIds)[number] | null
  readonly artVersion: number
  /** Date of the session in which it was first drawn. */
  readonly firstFound: string
}

/** A mark of an earlier session that this session has not looked at yet. */
export interface GhostMark extends ChartMark {
  readonly lastSeen: string
}
