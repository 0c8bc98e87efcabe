/** Letters of the therapist's own, to be filled from the record like the built-in ones. */
export const letterTemplates = {
  version: 20,
  sql: `
CREATE TABLE letter_templates (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL,
  lists INTEGER NOT NULL CHECK (lists IN (0, 1)), created_at TEXT NOT NULL
) STRICT;
`,
} as const
