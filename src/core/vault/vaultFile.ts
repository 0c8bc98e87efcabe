import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { PassphraseCost } from './stretch.ts'
import { Wrapped } from './wrap.ts'

export const vaultVersion = 1

/** What `vault.json` holds beside its checksum and seal. */
export const Vault = z.strictObject({
  version: z.literal(vaultVersion),
  /** Rises with every write; the higher of the two copies holds. */
  sequence: z.int().min(1),
  passphrase: z.strictObject({ cost: PassphraseCost, salt: z.base64().length(24), key: Wrapped }),
  recovery: z.strictObject({ salt: z.base64().length(24), key: Wrapped }),
  recoveryKeyConfirmed: z.boolean(),
  /** The audit trail as it was at the last lock, quit or backup. */
  audit: z.strictObject({ count: z.int().min(0), head: z.string().length(64) }).optional(),
  /** Opaque ids of clients who were erased, so that no backup brings them back. */
  erased: z.array(z.string().max(36)).optional(),
})
export type Vault = z.infer<typeof Vault>

/** A vault whose checksum holds; only the data key can tell whether its seal is genuine. */
export interface SealedVault {
  readonly vault: Vault
  /** The vault as it stands in the file, which is what was sealed. */
  readonly text: string
  readonly seal: string
}

export type ReadVault =
  | { readonly kind: 'whole'; readonly sealed: SealedVault }
  | { readonly kind: 'damaged' | 'newer' }

const Envelope = z.strictObject({ vault: z.unknown(), sha256: z.string(), seal: z.base64().length(44) })
const AnyVersion = z.object({ version: z.int() })

const checksum = (text: string, seal: string): string =>
  createHash('sha256').update(text).update(seal).digest('hex')

function sealOf(text: string, dataKey: Uint8Array): string {
  const key = Buffer.from(hkdfSync('sha256', dataKey, '', 'effleurage vault seal', 32))
  try {
    return createHmac('sha256', key).update(text).digest('base64')
  } finally {
    key.fill(0)
  }
}

/** The file's text: the vault, a checksum that tells damage, and a seal (HMAC) that tells tampering. */
export function writeVault(vault: Vault, dataKey: Uint8Array): string {
  const text = JSON.stringify(vault)
  const seal = sealOf(text, dataKey)
  return `${JSON.stringify({ vault, sha256: checksum(text, seal), seal })}\n`
}

/** Reads the file's text; anything out of place is damage. */
export function readVault(file: string): ReadVault {
  const envelope = Envelope.safeParse(parseJson(file))
  if (!envelope.success) return { kind: 'damaged' }
  const { vault, sha256, seal } = envelope.data
  const text = JSON.stringify(vault)
  if (text === undefined || checksum(text, seal) !== sha256) return { kind: 'damaged' }
  const known = Vault.safeParse(vault)
  if (known.success) return { kind: 'whole', sealed: { vault: known.data, text, seal } }
  const other = AnyVersion.safeParse(vault)
  return { kind: other.success && other.data.version > vaultVersion ? 'newer' : 'damaged' }
}

/** Whether the vault was written by someone who held the data key. */
export function isGenuine({ text, seal }: SealedVault, dataKey: Uint8Array): boolean {
  return timingSafeEqual(Buffer.from(seal, 'base64'), Buffer.from(sealOf(text, dataKey), 'base64'))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
