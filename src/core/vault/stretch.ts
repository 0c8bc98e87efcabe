import type { Algorithm } from '@node-rs/argon2'
import { z } from 'zod'

/** Cost of Argon2id: memory in KiB, passes over it, lanes. */
export const PassphraseCost = z.strictObject({
  memory: z.int().min(8).max(4_194_304),
  passes: z.int().min(1).max(100),
  lanes: z.int().min(1).max(64),
})
export type PassphraseCost = z.infer<typeof PassphraseCost>

/** 64 MiB and three passes: 60-200 ms on a laptop. */
export const passphraseCost: PassphraseCost = { memory: 65_536, passes: 3, lanes: 4 }

// The package's enum lives in its types only, out of reach of a module compiled by itself.
const argon2id: Algorithm.Argon2id = 2

/** Wanted once a passphrase has been typed, and not before. */
export const loadArgon2 = () => import('@node-rs/argon2')

/** 32 bytes of Argon2id over a passphrase; the caller wipes them and the passphrase. */
export async function stretch(
  passphrase: Uint8Array,
  salt: Uint8Array,
  { memory, passes, lanes }: PassphraseCost,
): Promise<Buffer> {
  const { hashRaw } = await loadArgon2()
  return hashRaw(passphrase, {
    algorithm: argon2id,
    memoryCost: memory,
    timeCost: passes,
    parallelism: lanes,
    outputLen: 32,
    salt,
  })
}
