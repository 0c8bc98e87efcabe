import { z } from 'zod'
import { RowImage } from '../../db/rowImages.ts'

/** All that it takes to make two clients of one again, as it lies in `client_merges.state`. */
export const MergeState = z.strictObject({
  /** The row of the client who went. */
  gone: RowImage,
  keptBefore: RowImage,
  keptAfter: RowImage,
  /** Ids of the rows that moved, by table. */
  moved: z.record(z.string(), z.array(z.string())),
  /** Rows that had no place beside those of the client who stays, and steps and forms of the one who went. */
  aside: z.array(z.strictObject({ table: z.string(), image: RowImage })),
})
export type MergeState = z.infer<typeof MergeState>
