/** What a note holds beside its free text, phrases of the therapist's own, and outcome measures. */
export const noteStructure = {
  version: 15,
  sql: `
ALTER TABLE sessions ADD COLUMN pain_best INTEGER CHECK (pain_best BETWEEN 0 AND 10);
ALTER TABLE sessions ADD COLUMN pain_worst INTEGER CHECK (pain_worst BETWEEN 0 AND 10);
ALTER TABLE sessions ADD COLUMN onset TEXT NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN aggravating TEXT NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN easing TEXT NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN carried TEXT NOT NULL DEFAULT '[]';

CREATE TABLE motions (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  region TEXT NOT NULL, movement TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('left', 'right', 'midline')),
  mode TEXT NOT NULL CHECK (mode IN ('active', 'passive')),
  degrees INTEGER CHECK (degrees BETWEEN 0 AND 360), end_feel TEXT, note TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX motions_by_session ON motions (session_id);

CREATE TABLE snippets (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  word TEXT NOT NULL, text TEXT NOT NULL, created_at TEXT NOT NULL
) STRICT;

CREATE TABLE outcomes (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  measure TEXT NOT NULL, score REAL NOT NULL, items TEXT NOT NULL, created_at TEXT NOT NULL,
  UNIQUE (session_id, measure)
) STRICT;
CREATE INDEX outcomes_by_client ON outcomes (client_id);
`,
} as const
