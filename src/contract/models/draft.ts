import { z } from 'zod'

/** A form whose text is not valid yet, or not handed in yet; kept as typed. */
export const SaveDraft = z.strictObject({
  form: z.string().min(1).max(120),
  json: z.string().max(400_000),
  revision: z.int(),
})
export const OfDraft = z.strictObject({ form: z.string().min(1).max(120) })

export interface Draft {
  readonly form: string
  readonly json: string
  readonly revision: number
}
