import { z } from 'zod'
import type { Random } from '../ids.ts'
import { passphraseBytes } from '../vault/passphrase.ts'
import { type PassphraseCost, stretch } from '../vault/stretch.ts'

/** The first bytes of a sealed archive; docs/take-out.md describes what follows. */
export const magic = Buffer.from('EFFLEURAGE-SEALED-1\n', 'latin1')

/** Plain bytes in a piece; the last one may hold fewer. */
export const pieceLength = 65_536
export const tagLength = 16

/** What a stranger's file may ask of this computer: 1 GiB, twenty passes. */
const Cost = z
  .strictObject({
    memory: z.int().min(8).max(1_048_576),
    passes: z.int().min(1).max(20),
    lanes: z.int().min(1).max(16),
  })
  .refine(({ memory, lanes }) => memory >= 8 * lanes)

export const SealHeader = z.strictObject({
  cipher: z.literal('aes-256-gcm'),
  piece: z.literal(pieceLength),
  kdf: z.literal('argon2id'),
  cost: Cost,
  salt: z.base64().length(24),
  /** Begins the nonce of every piece; its number follows. */
  nonce: z.base64().length(12),
})
export type SealHeader = z.infer<typeof SealHeader>

export function freshHeader(cost: PassphraseCost, random: Random): SealHeader {
  return {
    cipher: 'aes-256-gcm',
    piece: pieceLength,
    kdf: 'argon2id',
    cost,
    salt: Buffer.from(random(16)).toString('base64'),
    nonce: Buffer.from(random(8)).toString('base64'),
  }
}

/** The key that a password gives with this header. The caller wipes both. */
export async function keyOf({ salt, cost }: SealHeader, password: Uint8Array): Promise<Buffer> {
  const bytes = passphraseBytes(password)
  try {
    return await stretch(bytes, Buffer.from(salt, 'base64'), cost)
  } finally {
    bytes.fill(0)
  }
}

/** Magic, length of the header in four bytes (big-endian), header. */
export function writeHeader(header: SealHeader): Buffer {
  const text = Buffer.from(JSON.stringify(header), 'utf8')
  const length = Buffer.alloc(4)
  length.writeUInt32BE(text.length)
  return Buffer.concat([magic, length, text])
}

export const headStart = magic.length + 4
export const longestHeader = 2000

/** Nonce of a piece: eight bytes of the header, and its number. */
export function nonceOf({ nonce }: SealHeader, index: number): Buffer {
  const number = Buffer.alloc(4)
  number.writeUInt32BE(index)
  return Buffer.concat([Buffer.from(nonce, 'base64'), number])
}

/** What is authenticated beside a piece: everything before the first one, and whether this is the last. */
export const beside = (head: Uint8Array, last: boolean): Buffer =>
  Buffer.concat([head, Buffer.from([last ? 1 : 0])])
