import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Contents } from './contents.ts'

/** What a backup says of itself, without its key: when, and how much. Nothing in it names anyone. */
export const Manifest = z.strictObject({
  version: z.literal(1),
  practiceId: z.string().length(32),
  madeAt: z.iso.datetime(),
  schemaVersion: z.int().min(1),
  clients: z.int().min(0),
  sessions: z.int().min(0),
  contents: Contents,
  /** Of the vault that lies beside it. */
  vaultSha256: z.string().length(64),
})
export type Manifest = z.infer<typeof Manifest>

const Envelope = z.strictObject({ manifest: Manifest, seal: z.base64().length(44) })
export type SealedManifest = z.infer<typeof Envelope>

function sealOf(manifest: Manifest, dataKey: Uint8Array): Buffer {
  const key = Buffer.from(hkdfSync('sha256', dataKey, '', 'effleurage backup seal', 32))
  try {
    return createHmac('sha256', key).update(JSON.stringify(manifest)).digest()
  } finally {
    key.fill(0)
  }
}

/** The file's text: the manifest, and a seal that only a holder of the data key can write. */
export function sealManifest(manifest: Manifest, dataKey: Uint8Array): string {
  const seal = sealOf(manifest, dataKey).toString('base64')
  return `${JSON.stringify({ manifest, seal }, null, 1)}\n`
}

export function isGenuineManifest({ manifest, seal }: SealedManifest, dataKey: Uint8Array): boolean {
  return timingSafeEqual(Buffer.from(seal, 'base64'), sealOf(manifest, dataKey))
}

export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The files of a backup in its folder. */
export const backupFiles = (folder: string) => ({
  folder,
  database: join(folder, 'practice.db'),
  vault: join(folder, 'vault.json'),
  manifest: join(folder, 'manifest.json'),
})

/** What the backup says of itself; null when the folder is none, or cannot be read. */
export function readManifest(folder: string): SealedManifest | null {
  try {
    return Envelope.parse(JSON.parse(readFileSync(backupFiles(folder).manifest, 'utf8')))
  } catch {
    return null
  }
}
