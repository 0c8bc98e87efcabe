/** Clients that were made one, for as long as that can be taken back. */
export const clientMerges = {
  version: 12,
  sql: `
CREATE TABLE client_merges (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  kept_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  gone_id TEXT NOT NULL, gone_name TEXT NOT NULL, merged_at TEXT NOT NULL, state TEXT NOT NULL
) STRICT;
CREATE INDEX client_merges_by_kept ON client_merges (kept_id);
`,
} as const
