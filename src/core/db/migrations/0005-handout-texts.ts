/** Who looked through which translation, what a client's sheets keep, and the therapist's own lines. */
export const handoutTexts = {
  version: 5,
  sql: `
CREATE TABLE text_reviews (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  language TEXT NOT NULL, item TEXT NOT NULL, digest TEXT NOT NULL,
  reviewed_by TEXT NOT NULL, reviewed_at TEXT NOT NULL,
  UNIQUE (language, item)
) STRICT;

CREATE TABLE handout_habits (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  client_id TEXT NOT NULL UNIQUE REFERENCES clients (id) ON DELETE CASCADE,
  choices TEXT NOT NULL, kept_at TEXT NOT NULL
) STRICT;

CREATE TABLE own_lines (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  section TEXT NOT NULL CHECK (section IN ('feel', 'nextDays')),
  texts TEXT NOT NULL, version INTEGER NOT NULL, created_at TEXT NOT NULL, retired_at TEXT
) STRICT;
`,
} as const
