import { createCipheriv, createDecipheriv } from 'node:crypto'
import { z } from 'zod'
import type { Random } from '../ids.ts'

/** A key under another key: AES-256-GCM, all in base64. */
export const Wrapped = z.strictObject({
  nonce: z.base64().length(16),
  bytes: z.base64().length(44),
  tag: z.base64().length(24),
})
export type Wrapped = z.infer<typeof Wrapped>

/** Wraps a 32-byte key; `purpose` must be named again to unwrap it. */
export function wrap(key: Uint8Array, under: Uint8Array, purpose: string, random: Random): Wrapped {
  const nonce = Buffer.from(random(12))
  const cipher = createCipheriv('aes-256-gcm', under, nonce)
  cipher.setAAD(Buffer.from(purpose))
  const bytes = Buffer.concat([cipher.update(key), cipher.final()])
  return {
    nonce: nonce.toString('base64'),
    bytes: bytes.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  }
}

/** The wrapped key, or null when `under` is not the key it was wrapped with. */
export function unwrap({ nonce, bytes, tag }: Wrapped, under: Uint8Array, purpose: string): Buffer | null {
  const decipher = createDecipheriv('aes-256-gcm', under, Buffer.from(nonce, 'base64'), { authTagLength: 16 })
  decipher.setAAD(Buffer.from(purpose))
  decipher.setAuthTag(Buffer.from(tag, 'base64'))
  const key = decipher.update(Buffer.from(bytes, 'base64'))
  try {
    decipher.final()
    return key
  } catch {
    key.fill(0)
    return null
  }
}
