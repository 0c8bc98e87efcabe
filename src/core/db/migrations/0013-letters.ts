/** Letters about a client, as they went out. */
export const letters = {
  version: 13,
  sql: `
CREATE TABLE letters (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  written_at TEXT NOT NULL, how TEXT NOT NULL CHECK (how IN ('printed', 'saved')),
  recipient TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL,
  pages INTEGER NOT NULL, sha256 TEXT NOT NULL, bytes BLOB NOT NULL
) STRICT;
CREATE INDEX letters_by_client ON letters (client_id, written_at);
`,
} as const
