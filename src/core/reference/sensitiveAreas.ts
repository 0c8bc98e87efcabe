import type { ZoneId } from '../../body/ids.ts'

/** Areas that need explicit consent in every session, given and withdrawable; a plan asks before such a block. */
export interface SensitiveArea {
  readonly id: 'buttocks' | 'chest' | 'abdomen' | 'inner-thigh' | 'face' | 'inside-mouth'
  readonly name: string
  /** Zones that lie in it; none for the inside of the mouth, which is asked for by name. */
  readonly zones: readonly ZoneId[]
}

export const sensitiveAreas: readonly SensitiveArea[] = [
  { id: 'buttocks', name: 'Buttocks', zones: ['buttock'] },
  { id: 'chest', name: 'Chest', zones: ['chest'] },
  { id: 'abdomen', name: 'Abdomen', zones: ['upper-abdomen', 'lower-abdomen'] },
  { id: 'inner-thigh', name: 'Inner thigh and groin', zones: ['thigh-inner', 'groin'] },
  { id: 'face', name: 'Face', zones: ['face', 'forehead', 'temple', 'jaw'] },
  { id: 'inside-mouth', name: 'Inside the mouth', zones: [] },
]
