import { z } from 'zod'
import { Id, line, Pressure } from './common.ts'
import { Phase, type StrokeDirection, TechniqueCode } from './plan.ts'

/** What the therapist may word anew; a field left null keeps the library's own words. */
export const TechniqueWording = z.strictObject({
  /** The everyday word, as on plan and client's sheet. */
  name: line(80).nullable(),
  term: line(120).nullable(),
  aim: line(500).nullable(),
  /** One line for the room: what the hands do. */
  cue: line(500).nullable(),
  phases: z.array(Phase).max(5).nullable(),
  pressureFrom: Pressure.nullable(),
  pressureTo: Pressure.nullable(),
  hidden: z.boolean(),
})
export type TechniqueWording = z.infer<typeof TechniqueWording>

export const ChangeTechnique = z.strictObject({ code: TechniqueCode, wording: TechniqueWording.partial() })

/** A technique of the therapist's own. Rules treat it as the built-in one that it counts as. */
export const OwnTechnique = z.strictObject({
  name: line(80).pipe(z.string().min(1, 'required')),
  countsAs: TechniqueCode,
  term: line(120),
  aim: line(500),
  cue: line(500),
  phases: z.array(Phase).min(1, 'required').max(5),
  pressureFrom: Pressure.nullable(),
  pressureTo: Pressure.nullable(),
})
export type OwnTechnique = z.infer<typeof OwnTechnique>
export const ChangeOwnTechnique = z.strictObject({
  id: Id,
  fields: OwnTechnique.partial().extend({ hidden: z.boolean().optional() }),
})

/** One row of the library as it stands, the therapist's wording included. */
export interface LibraryTechnique {
  /** The built-in code, or the id of one's own technique. */
  readonly key: string
  /** What it is to the rules. */
  readonly code: TechniqueCode
  readonly own: boolean
  readonly hidden: boolean
  /** Built in, and worded anew or hidden: `techniques.restore` brings the library's words back. */
  readonly changed: boolean
  readonly name: string
  readonly term: string
  readonly aim: string
  readonly method: string
  readonly cue: string
  readonly phases: readonly Phase[]
  readonly direction: StrokeDirection
  readonly pressureFrom: number | null
  readonly pressureTo: number | null
  /** Usual share of a session in percent, "60 to 65"; null where none is customary. Shown, never a rule. */
  readonly share: string | null
  readonly cautions: readonly string[]
  readonly trust: string
  readonly certainty: string
  readonly source: string
}
