import { z } from 'zod'

const Ask = z.int()
const Secret = z.instanceof(Uint8Array).refine(({ length }) => length <= 16_384)

/** What the shell tells the practice process. `port` brings a MessagePort with it. */
export const ToPractice = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('start'),
    folder: z.string(),
    resources: z.string(),
    sample: z.boolean(),
    /** The process before this one ended by itself. */
    restarted: z.boolean(),
    clockOffsetMs: z.number(),
    clockRate: z.number().positive().optional(),
    sleptMs: z.number().nonnegative().optional(),
    sqliteAddon: z.string().optional(),
    /** It was locked, and asks for the passphrase whatever the keychain holds. */
    locked: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('port') }),
  z.strictObject({ kind: z.literal('chosen'), ask: Ask, token: z.string(), path: z.string() }),
  z.strictObject({ kind: z.literal('published'), ask: Ask, id: z.string() }),
  /** What the keychain gave; null where there is none, or it did not want to. */
  z.strictObject({ kind: z.literal('keychain'), ask: Ask, bytes: Secret.nullable() }),
  /** `quitting`: nothing comes after this; a backup that is due is made first. */
  z.strictObject({ kind: z.literal('close'), quitting: z.boolean() }),
])
export type ToPractice = z.infer<typeof ToPractice>
export type StartMessage = Extract<ToPractice, { kind: 'start' }>

/** What the practice process tells the shell. */
export const FromPractice = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('publish'),
    ask: Ask,
    title: z.string().max(200),
    type: z.enum(['application/pdf', 'image/jpeg']),
    bytes: z.instanceof(Uint8Array),
  }),
  /** Told at unlock, too: it is how the shell knows that there is something to lock. */
  z.strictObject({
    kind: z.literal('autoLock'),
    minutes: z
      .number()
      .min(0)
      .max(24 * 60),
  }),
  z.strictObject({ kind: z.literal('treating'), running: z.boolean() }),
  z.strictObject({ kind: z.literal('kept'), ask: Ask }),
  /** `look` is answered with no bytes where there is a keychain that keeps a secret. */
  z.strictObject({
    kind: z.literal('keychain'),
    ask: Ask,
    work: z.enum(['look', 'seal', 'open']),
    bytes: Secret,
  }),
  /** A backup is being made before the end: have patience. */
  z.strictObject({ kind: z.literal('finishing') }),
])
export type FromPractice = z.infer<typeof FromPractice>
