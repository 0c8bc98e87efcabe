/** Exercises of the therapist's own, and their photos. */
export const ownExercises = {
  version: 11,
  sql: `
CREATE TABLE own_exercises (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL, words TEXT NOT NULL, muscles TEXT NOT NULL, exclusions TEXT NOT NULL,
  version INTEGER NOT NULL, created_at TEXT NOT NULL, retired_at TEXT
) STRICT;

CREATE TABLE own_exercise_photos (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  exercise_id TEXT NOT NULL UNIQUE REFERENCES own_exercises (id) ON DELETE CASCADE,
  width INTEGER NOT NULL, height INTEGER NOT NULL, jpeg BLOB NOT NULL
) STRICT;
`,
} as const
