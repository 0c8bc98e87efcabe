/** What clients agree to: the masseur's wording by version, and who signed what when. */
export const agreements = {
  version: 10,
  sql: `
CREATE TABLE consent_texts (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  subject TEXT NOT NULL, version INTEGER NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL,
  created_at TEXT NOT NULL,
  UNIQUE (subject, version)
) STRICT;

CREATE TABLE agreements (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  subject TEXT NOT NULL, version INTEGER NOT NULL, title TEXT NOT NULL,
  how TEXT NOT NULL CHECK (how IN ('drawn', 'paper')),
  signed_by TEXT NOT NULL, given_on TEXT NOT NULL, strokes TEXT NOT NULL,
  file_id TEXT REFERENCES attachment_files (id) ON DELETE CASCADE,
  withdrawn_on TEXT, withdrawn_note TEXT NOT NULL,
  revision INTEGER NOT NULL, created_at TEXT NOT NULL
) STRICT;
CREATE INDEX agreements_by_client ON agreements (client_id);
CREATE INDEX agreements_by_file ON agreements (file_id);
`,
} as const
