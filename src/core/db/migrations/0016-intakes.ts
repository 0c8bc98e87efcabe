/** What clients are asked and what they answered. */
export const intakes = {
  version: 16,
  sql: `
CREATE TABLE intake_sections (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL UNIQUE, sections TEXT NOT NULL, created_at TEXT NOT NULL
) STRICT;

CREATE TABLE intakes (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('full', 'changes')),
  source TEXT NOT NULL CHECK (source IN ('told', 'client', 'paper')),
  date TEXT NOT NULL, form_version INTEGER NOT NULL, answers TEXT NOT NULL, words TEXT NOT NULL,
  confirmed_at TEXT, revision INTEGER NOT NULL, created_at TEXT NOT NULL
) STRICT;
CREATE INDEX intakes_by_client ON intakes (client_id, date);
`,
} as const
