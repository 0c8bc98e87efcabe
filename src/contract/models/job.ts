import { z } from 'zod'
import type { ReplyError } from '../reply.ts'

/** What long work is doing just now. */
export type JobStep = 'copying' | 'checking' | 'placing' | 'adding'

export const OfJob = z.strictObject({ job: z.string().max(80) })
export type OfJob = z.infer<typeof OfJob>

/** What a job tells, over the port, until it has come to an end. `part` runs from 0 to 1. */
export type JobEvent =
  | { readonly kind: 'progress'; readonly job: string; readonly step: JobStep; readonly part: number }
  | { readonly kind: 'done' | 'cancelled'; readonly job: string }
  | { readonly kind: 'failed'; readonly job: string; readonly error: ReplyError }
