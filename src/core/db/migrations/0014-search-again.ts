/** Beginnings of up to eight letters found by an index of their own; what is said of clients in rows apart; text of sheets. */
export const searchAgain = {
  version: 14,
  sql: `
DROP TABLE search_index;
UPDATE search_documents SET row = row + 1000000000000 WHERE kind = 'client';
CREATE VIRTUAL TABLE search_index USING fts5 (
  folded, content = 'search_documents', content_rowid = 'row',
  tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3 4 5 6 7 8'
);
INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);
INSERT INTO search_index (search_index) VALUES ('rebuild');
ALTER TABLE handouts ADD COLUMN text TEXT NOT NULL DEFAULT '';
CREATE INDEX readings_by_muscle ON readings (muscle, session_id);
`,
} as const
