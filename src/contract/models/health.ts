import { z } from 'zod'
import { zoneIds } from '../../body/ids.ts'
import { FreeText, Id, LocalDate, line, PartialDate } from './common.ts'

/** Most serious first: do not treat; treat after clearance; leave the site out; change how. */
export const severities = ['stop', 'clearance', 'avoid-site', 'adapt', 'advice'] as const
export type Severity = (typeof severities)[number]

export const ConditionStatus = z.enum(['suspected', 'current', 'past'])
export const ConditionSide = z.enum(['left', 'right', 'both', 'midline'])

export const Clearance = z.strictObject({
  by: line(200).pipe(z.string().min(1, 'required')),
  on: LocalDate,
  until: LocalDate.nullable(),
  scope: line(500),
})

export const ConditionFields = z.strictObject({
  /** Id of the catalogue row. */
  condition: z.string().min(1).max(80),
  variant: z.string().max(80).nullable(),
  status: ConditionStatus,
  side: ConditionSide.nullable(),
  region: z.enum(zoneIds).nullable(),
  since: PartialDate.nullable(),
  /** Expected date of birth; weeks and trimester are computed from it. */
  dueDate: LocalDate.nullable(),
  clearance: Clearance.nullable(),
  note: FreeText,
})
export type ConditionFields = z.infer<typeof ConditionFields>

export const AddCondition = z.strictObject({ clientId: Id, fields: ConditionFields })
export const ChangeCondition = z.strictObject({ id: Id, revision: z.int(), fields: ConditionFields })

export interface ClientCondition extends ConditionFields {
  readonly id: Id
  readonly clientId: Id
  readonly revision: number
  readonly name: string
  /** Completed weeks of pregnancy on the practice's today; null where it does not apply. */
  readonly pregnancyWeeks: number | null
}

/** A chip on the client and the session. */
export interface Alert {
  /** Id of the client's condition, or of the client with the field that it comes from. */
  readonly id: string
  readonly severity: Severity
  readonly label: string
  readonly restricts: string
  readonly cleared: boolean
}

/** A question of the condition form that the catalogue row asks for. */
export type ConditionAsk = 'side' | 'region' | 'since' | 'dueDate' | 'clearance'

export interface CatalogueCondition {
  readonly id: string
  readonly name: string
  readonly everyday: string
  /** Further words to find it by, medicines among them; shown nowhere. */
  readonly also: readonly string[]
  readonly severity: Severity
  readonly variants: readonly { readonly id: string; readonly label: string }[]
  readonly asks: readonly ConditionAsk[]
  readonly restricts: string
  readonly trust: string
  readonly certainty: string
  readonly source: string
}
