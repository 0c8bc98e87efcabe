import { z } from 'zod'

/** The version of the archive's own form; docs/take-out.md describes it. */
export const archiveVersion = 1

/** What a manifest of any version says: enough to tell that it is of a newer one. */
export const AnyManifest = z.object({
  format: z.literal('effleurage take-out'),
  version: z.int(),
  schemaVersion: z.int(),
})

const ArchivedTable = z.strictObject({
  rows: z.int().min(0),
  /** Of `data/<table>.jsonl`. */
  sha256: z.string().length(64),
  columns: z
    .array(z.string().regex(/^[a-z][a-z0-9_]*$/))
    .min(1)
    .max(200),
})

/** `manifest.json`, the last entry of an archive: what it holds, and by which hashes that can be checked. */
export const ArchiveManifest = z.strictObject({
  format: z.literal('effleurage take-out'),
  version: z.literal(archiveVersion),
  schemaVersion: z.int().min(1),
  madeAt: z.iso.datetime(),
  practiceName: z.string().max(200),
  clients: z.int().min(0),
  sessions: z.int().min(0),
  tables: z.record(z.string().regex(/^[a-z][a-z0-9_]*$/), ArchivedTable),
  /** Opaque ids of clients who were erased: wherever this is brought in, they stay so. */
  erased: z.array(z.string().max(36)),
})
export type ArchiveManifest = z.infer<typeof ArchiveManifest>

export const dataEntry = (table: string): string => `data/${table}.jsonl`
export const sheetEntry = (table: string): string => `tables/${table}.csv`
