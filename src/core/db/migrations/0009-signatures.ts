/** What was signed, as it stood then; each row carries the hash of the row before it in the client's chain. */
export const signatures = {
  version: 9,
  sql: `
CREATE TABLE signatures (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('note', 'amendment')),
  chain TEXT NOT NULL, ordinal INTEGER NOT NULL,
  signed_at TEXT NOT NULL, signed_by TEXT NOT NULL,
  content TEXT NOT NULL, sha256 TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL,
  UNIQUE (chain, ordinal)
) STRICT;
CREATE INDEX signatures_by_client ON signatures (client_id);
CREATE INDEX signatures_by_session ON signatures (session_id, ordinal);
CREATE UNIQUE INDEX signatures_one_note ON signatures (session_id) WHERE kind = 'note';

CREATE INDEX audit_signed ON audit (subject) WHERE kind = 'signing.sign';

DROP INDEX sessions_unfinished;
CREATE INDEX sessions_unsigned ON sessions (date) WHERE status = 'draft';
`,
} as const
