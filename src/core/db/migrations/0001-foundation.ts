/** Clients, health, sessions, points and readings, plans, appointments, handouts, drafts, undo, search. */
export const foundation = {
  version: 1,
  sql: `
CREATE TABLE settings (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, json TEXT NOT NULL, revision INTEGER NOT NULL
) STRICT;

CREATE TABLE clients (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL, name_folded TEXT NOT NULL, birth_date TEXT,
  phone TEXT NOT NULL, phone_digits TEXT NOT NULL, email TEXT NOT NULL,
  occupation TEXT NOT NULL, loads TEXT NOT NULL, language TEXT NOT NULL, note TEXT NOT NULL,
  revision INTEGER NOT NULL, archived_at TEXT, created_at TEXT NOT NULL
) STRICT;
CREATE INDEX clients_by_name ON clients (name_folded);

CREATE TABLE client_conditions (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  condition TEXT NOT NULL, variant TEXT,
  status TEXT NOT NULL CHECK (status IN ('suspected', 'current', 'past')),
  side TEXT CHECK (side IN ('left', 'right', 'both', 'midline')), region TEXT,
  since TEXT, due_date TEXT,
  clearance_by TEXT, clearance_on TEXT, clearance_until TEXT, clearance_scope TEXT,
  note TEXT NOT NULL, revision INTEGER NOT NULL, created_at TEXT NOT NULL
) STRICT;
CREATE INDEX client_conditions_by_client ON client_conditions (client_id);

CREATE TABLE sessions (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  date TEXT NOT NULL, start_time TEXT, minutes INTEGER NOT NULL,
  reason TEXT NOT NULL, goal TEXT NOT NULL,
  pain_before INTEGER CHECK (pain_before BETWEEN 0 AND 10),
  pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10),
  subjective TEXT NOT NULL, objective TEXT NOT NULL, assessment TEXT NOT NULL,
  plan_note TEXT NOT NULL, next_time TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('draft', 'signed')), finished_at TEXT,
  revision INTEGER NOT NULL, created_at TEXT NOT NULL
) STRICT;
CREATE INDEX sessions_by_client ON sessions (client_id, date);
CREATE INDEX sessions_by_date ON sessions (date);
CREATE INDEX sessions_unfinished ON sessions (date) WHERE finished_at IS NULL;

CREATE TABLE points (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  first_session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX points_by_client ON points (client_id);
CREATE INDEX points_by_first_session ON points (first_session_id);

CREATE TABLE readings (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  point_id TEXT NOT NULL REFERENCES points (id) ON DELETE CASCADE,
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  phase TEXT NOT NULL CHECK (phase IN ('before', 'after')),
  present INTEGER NOT NULL CHECK (present IN (0, 1)),
  kind TEXT NOT NULL,
  view TEXT NOT NULL, layer TEXT NOT NULL CHECK (layer IN ('superficial', 'deep')),
  x REAL NOT NULL, y REAL NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('left', 'right', 'midline')),
  muscle TEXT, zone TEXT,
  activity TEXT NOT NULL CHECK (activity IN ('active', 'latent', 'unknown')),
  pain INTEGER CHECK (pain BETWEEN 0 AND 10),
  tenderness INTEGER CHECK (tenderness BETWEEN 0 AND 4),
  pressure INTEGER CHECK (pressure BETWEEN 1 AND 5),
  hold_seconds INTEGER,
  jump_sign TEXT NOT NULL, twitch TEXT NOT NULL,
  referral TEXT NOT NULL, note TEXT NOT NULL,
  art_version INTEGER NOT NULL, created_at TEXT NOT NULL,
  UNIQUE (point_id, session_id, phase)
) STRICT;
CREATE INDEX readings_by_session ON readings (session_id);

CREATE TABLE plans (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  session_id TEXT NOT NULL UNIQUE REFERENCES sessions (id) ON DELETE CASCADE,
  template TEXT, created_at TEXT NOT NULL
) STRICT;

CREATE TABLE plan_blocks (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  plan_id TEXT NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  technique TEXT NOT NULL, regions TEXT NOT NULL, position TEXT NOT NULL,
  pressure_from INTEGER CHECK (pressure_from BETWEEN 1 AND 5),
  pressure_to INTEGER CHECK (pressure_to BETWEEN 1 AND 5),
  minutes INTEGER NOT NULL CHECK (minutes > 0),
  cue TEXT NOT NULL, points TEXT NOT NULL
) STRICT;
CREATE INDEX plan_blocks_by_plan ON plan_blocks (plan_id, ordinal);

CREATE TABLE appointments (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  session_id TEXT REFERENCES sessions (id) ON DELETE SET NULL,
  start TEXT NOT NULL, minutes INTEGER NOT NULL, zone TEXT NOT NULL, place TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('planned', 'cancelled')), created_at TEXT NOT NULL
) STRICT;
CREATE INDEX appointments_by_start ON appointments (start);
CREATE INDEX appointments_by_client ON appointments (client_id, start);
CREATE INDEX appointments_by_session ON appointments (session_id);

CREATE TABLE handouts (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  given_at TEXT NOT NULL, how TEXT NOT NULL CHECK (how IN ('printed', 'saved')),
  title TEXT NOT NULL, pages INTEGER NOT NULL, choices TEXT NOT NULL,
  sha256 TEXT NOT NULL, bytes BLOB NOT NULL
) STRICT;
CREATE INDEX handouts_by_session ON handouts (session_id, given_at);
CREATE INDEX handouts_by_client ON handouts (client_id);

CREATE TABLE drafts (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, form TEXT NOT NULL UNIQUE,
  json TEXT NOT NULL, revision INTEGER NOT NULL, updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE changes (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  scope_kind TEXT NOT NULL CHECK (scope_kind IN ('session', 'client')), scope_id TEXT NOT NULL,
  command TEXT NOT NULL, edits TEXT NOT NULL, coalesce TEXT,
  undone INTEGER NOT NULL CHECK (undone IN (0, 1)), created_at TEXT NOT NULL
) STRICT;
CREATE INDEX changes_by_scope ON changes (scope_kind, scope_id, row);

CREATE TABLE search_documents (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL, owner TEXT NOT NULL, client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  date TEXT NOT NULL, text TEXT NOT NULL, folded TEXT NOT NULL,
  UNIQUE (kind, owner)
) STRICT;
CREATE INDEX search_documents_by_client ON search_documents (client_id);

CREATE VIRTUAL TABLE search_index USING fts5 (
  folded, content = 'search_documents', content_rowid = 'row',
  tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3'
);
INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER search_documents_added AFTER INSERT ON search_documents BEGIN
  INSERT INTO search_index (rowid, folded) VALUES (new.row, new.folded);
END;
CREATE TRIGGER search_documents_removed AFTER DELETE ON search_documents BEGIN
  INSERT INTO search_index (search_index, rowid, folded) VALUES ('delete', old.row, old.folded);
END;
CREATE TRIGGER search_documents_changed AFTER UPDATE OF folded ON search_documents BEGIN
  INSERT INTO search_index (search_index, rowid, folded) VALUES ('delete', old.row, old.folded);
  INSERT INTO search_index (rowid, folded) VALUES (new.row, new.folded);
END;
`,
} as const
