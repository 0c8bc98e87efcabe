/** Marks, drawn referral, sentences of the note that follow the chart, the therapist's own referral and legend. */
export const chart = {
  version: 2,
  sql: `
ALTER TABLE readings ADD COLUMN referral_areas TEXT NOT NULL DEFAULT '[]';

CREATE TABLE marks (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  first_session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  kind TEXT NOT NULL, created_at TEXT NOT NULL
) STRICT;
CREATE INDEX marks_by_client ON marks (client_id);
CREATE INDEX marks_by_first_session ON marks (first_session_id);

CREATE TABLE mark_readings (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  mark_id TEXT NOT NULL REFERENCES marks (id) ON DELETE CASCADE,
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  present INTEGER NOT NULL CHECK (present IN (0, 1)),
  shape TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('left', 'right', 'midline')), zone TEXT,
  turn TEXT CHECK (turn IN ('left', 'right')),
  pain INTEGER CHECK (pain BETWEEN 0 AND 10),
  note TEXT NOT NULL, asked TEXT NOT NULL,
  art_version INTEGER NOT NULL, created_at TEXT NOT NULL,
  UNIQUE (mark_id, session_id)
) STRICT;
CREATE INDEX mark_readings_by_session ON mark_readings (session_id);

CREATE TABLE sentences (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  subject TEXT NOT NULL CHECK (subject IN ('point', 'mark')), subject_id TEXT NOT NULL,
  text TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('following', 'own')),
  created_at TEXT NOT NULL,
  UNIQUE (session_id, subject, subject_id)
) STRICT;

CREATE TABLE referral_edits (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  muscle TEXT NOT NULL UNIQUE, places TEXT NOT NULL, note TEXT NOT NULL, changed_at TEXT NOT NULL
) STRICT;

CREATE TABLE legend_edits (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  entry TEXT NOT NULL UNIQUE, name TEXT, symbol TEXT, colour TEXT, changed_at TEXT NOT NULL
) STRICT;
`,
} as const
