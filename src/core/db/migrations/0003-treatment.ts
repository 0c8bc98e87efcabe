/** Plans that carry reasons, the therapist's own techniques and templates, screening, consent, treatment as it was done. */
export const treatment = {
  version: 3,
  sql: `
ALTER TABLE plan_blocks ADD COLUMN own_technique TEXT;
ALTER TABLE plan_blocks ADD COLUMN direction TEXT;
ALTER TABLE plan_blocks ADD COLUMN hold_seconds INTEGER;
ALTER TABLE plan_blocks ADD COLUMN by_hand INTEGER NOT NULL DEFAULT 0 CHECK (by_hand IN (0, 1));
ALTER TABLE plan_blocks ADD COLUMN why TEXT NOT NULL DEFAULT '[]';

CREATE TABLE plan_overrides (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  finding TEXT NOT NULL, wording TEXT NOT NULL, reason TEXT NOT NULL, created_at TEXT NOT NULL,
  UNIQUE (session_id, finding)
) STRICT;

CREATE TABLE technique_wordings (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, code TEXT NOT NULL UNIQUE,
  name TEXT, term TEXT, aim TEXT, cue TEXT, phases TEXT,
  pressure_from INTEGER CHECK (pressure_from BETWEEN 1 AND 5),
  pressure_to INTEGER CHECK (pressure_to BETWEEN 1 AND 5),
  hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)), changed_at TEXT NOT NULL
) STRICT;

CREATE TABLE own_techniques (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL, counts_as TEXT NOT NULL, term TEXT NOT NULL, aim TEXT NOT NULL, cue TEXT NOT NULL,
  phases TEXT NOT NULL,
  pressure_from INTEGER CHECK (pressure_from BETWEEN 1 AND 5),
  pressure_to INTEGER CHECK (pressure_to BETWEEN 1 AND 5),
  hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)), created_at TEXT NOT NULL, removed_at TEXT
) STRICT;

CREATE TABLE plan_templates (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL, minutes INTEGER NOT NULL, stages TEXT NOT NULL, created_at TEXT NOT NULL
) STRICT;

CREATE TABLE screenings (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  date TEXT NOT NULL, answers TEXT NOT NULL, note TEXT NOT NULL, created_at TEXT NOT NULL
) STRICT;
CREATE INDEX screenings_by_client ON screenings (client_id, date);
CREATE INDEX screenings_by_session ON screenings (session_id);

CREATE TABLE settled_flags (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  flag TEXT NOT NULL, date TEXT NOT NULL, note TEXT NOT NULL, created_at TEXT NOT NULL
) STRICT;
CREATE INDEX settled_flags_by_client ON settled_flags (client_id);
CREATE INDEX settled_flags_by_session ON settled_flags (session_id);

CREATE TABLE consents (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  area TEXT NOT NULL, answer TEXT NOT NULL CHECK (answer IN ('given', 'refused', 'withdrawn')),
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX consents_by_session ON consents (session_id);

CREATE TABLE treatments (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  session_id TEXT NOT NULL UNIQUE REFERENCES sessions (id) ON DELETE CASCADE,
  mode TEXT NOT NULL CHECK (mode IN ('plan', 'free')),
  stages TEXT NOT NULL, seen TEXT NOT NULL, corrections TEXT NOT NULL, note_text TEXT NOT NULL,
  started_at TEXT NOT NULL, ended_at TEXT
) STRICT;
CREATE INDEX treatments_running ON treatments (session_id) WHERE ended_at IS NULL;

CREATE TABLE treatment_events (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  treatment_id TEXT NOT NULL REFERENCES treatments (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL, event TEXT NOT NULL,
  boot TEXT NOT NULL, since_boot INTEGER NOT NULL, wall INTEGER NOT NULL,
  UNIQUE (treatment_id, ordinal)
) STRICT;
`,
} as const
