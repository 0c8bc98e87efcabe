import { z } from 'zod'

/** One call over the port from window to practice process. */
export const CallMessage = z.strictObject({ call: z.int(), name: z.string().max(80), input: z.unknown() })
export type CallMessage = z.infer<typeof CallMessage>

/** Name of the window message that brings the port into the page. */
export const portMessage = 'effleurage:port'
