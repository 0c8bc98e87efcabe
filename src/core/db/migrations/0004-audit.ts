/** What was done and when, by opaque ids; each row carries the hash of all before it. */
export const audit = {
  version: 4,
  sql: `
CREATE TABLE audit (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL, hash TEXT NOT NULL
) STRICT;
`,
} as const
