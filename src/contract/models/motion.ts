import { z } from 'zod'
import { Id, line } from './common.ts'

/** Movements by the region that makes them, in the order in which they are tested. */
export const movementsOf = {
  neck: ['flexion', 'extension', 'side-bend', 'rotation'],
  shoulder: ['flexion', 'extension', 'abduction', 'internal-rotation', 'external-rotation'],
  elbow: ['flexion', 'extension'],
  forearm: ['pronation', 'supination'],
  wrist: ['flexion', 'extension', 'radial', 'ulnar'],
  trunk: ['flexion', 'extension', 'side-bend', 'rotation'],
  hip: ['flexion', 'extension', 'abduction', 'adduction', 'internal-rotation', 'external-rotation'],
  knee: ['flexion', 'extension'],
  ankle: ['dorsiflexion', 'plantarflexion', 'inversion', 'eversion'],
  jaw: ['opening'],
} as const
export type MotionRegion = keyof typeof movementsOf
export type Movement = (typeof movementsOf)[MotionRegion][number]

export const motionRegions = [
  'neck',
  'shoulder',
  'elbow',
  'forearm',
  'wrist',
  'trunk',
  'hip',
  'knee',
  'ankle',
  'jaw',
] as const satisfies readonly MotionRegion[]

const movements = [...new Set(motionRegions.flatMap((region): readonly Movement[] => movementsOf[region]))]

export const endFeels = ['soft', 'firm', 'hard', 'springy', 'empty', 'spasm'] as const

export const MotionFields = z
  .strictObject({
    region: z.enum(motionRegions),
    movement: z.enum(movements),
    side: z.enum(['left', 'right', 'midline']),
    mode: z.enum(['active', 'passive']),
    degrees: z.int().min(0).max(360).nullable(),
    endFeel: z.enum(endFeels).nullable(),
    note: line(500),
  })
  .refine(({ region, movement }) => hasMovement(region, movement), {
    path: ['movement'],
    message: 'notThisMovement',
  })
export type MotionFields = z.infer<typeof MotionFields>

export const hasMovement = (region: MotionRegion, movement: Movement): boolean => {
  const own: readonly Movement[] = movementsOf[region]
  return own.includes(movement)
}

export interface Motion extends MotionFields {
  readonly id: Id
  /** What the same movement was last time: degrees of the last session before that measured it; null without one. */
  readonly before: number | null
}

export const AddMotion = z.strictObject({ sessionId: Id, fields: MotionFields })
export const ChangeMotion = z.strictObject({ sessionId: Id, id: Id, fields: MotionFields })
export const OfMotion = z.strictObject({ sessionId: Id, id: Id })
