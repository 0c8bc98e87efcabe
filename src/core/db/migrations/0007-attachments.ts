/** Photos, scans and PDFs: their bytes in rows of 256 kB, and whose they are. */
export const attachments = {
  version: 7,
  sql: `
CREATE TABLE attachment_files (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  client_id TEXT REFERENCES clients (id) ON DELETE CASCADE,
  type TEXT NOT NULL, bytes INTEGER NOT NULL, sha256 TEXT NOT NULL,
  complete INTEGER NOT NULL CHECK (complete IN (0, 1)), created_at TEXT NOT NULL
) STRICT;
CREATE INDEX attachment_files_by_client ON attachment_files (client_id);

CREATE TABLE attachment_pieces (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  file_id TEXT NOT NULL REFERENCES attachment_files (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL, piece BLOB NOT NULL,
  UNIQUE (file_id, ordinal)
) STRICT;

CREATE TABLE attachments (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  file_id TEXT NOT NULL REFERENCES attachment_files (id) ON DELETE CASCADE,
  title TEXT NOT NULL, width INTEGER, height INTEGER, preview TEXT NOT NULL,
  revision INTEGER NOT NULL, created_at TEXT NOT NULL
) STRICT;
CREATE INDEX attachments_by_client ON attachments (client_id);
CREATE INDEX attachments_by_file ON attachments (file_id);
`,
} as const
