import type { ZoneId } from '../../body/ids.ts'
import type { Provenance } from './provenance.ts'

/** How soon it needs checking. */
export type RedFlagLevel = 'emergency' | 'urgent' | 'routine'

/** A sign that needs checking by a clinician: an action, never a diagnosis. */
export interface RedFlag extends Provenance {
  readonly id: string
  readonly level: RedFlagLevel
  readonly area: 'back' | 'neck' | 'any'
  /** The sign in the therapist's words. */
  readonly sign: string
  /** The question as it is asked. */
  readonly question: string
  readonly action: string
}

/** Asked before "pain here, which muscles?" answers for one of these zones; one key says "asked, none". */
export interface ZoneCheck extends Provenance {
  readonly id: string
  readonly zones: readonly ZoneId[]
  /** Only the client's left side counts if set. */
  readonly side?: 'left'
  readonly question: string
  /** What it might need checking for: for the therapist, never printed for the client. */
  readonly concern: string
  readonly level: RedFlagLevel
  readonly action: string
}
