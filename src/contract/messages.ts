import { z } from 'zod'
import type { JobEvent } from './models/job.ts'
import type { Reply } from './reply.ts'

/** One call over the port from window to practice process. */
export const CallMessage = z.strictObject({ call: z.int(), name: z.string().max(80), input: z.unknown() })
export type CallMessage = z.infer<typeof CallMessage>

/** What comes back for it, under the same number. */
export interface ReplyMessage {
  readonly call: number
  readonly reply: Reply<unknown>
}

/** What comes over the port unasked. */
export interface EventMessage {
  readonly event: JobEvent
}
