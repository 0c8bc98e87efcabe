/** Every wording that an own line or an own exercise has had; what was kept until now is its newest. */
export const textVersions = {
  version: 19,
  sql: `
CREATE TABLE text_versions (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  item_id TEXT NOT NULL, version INTEGER NOT NULL, content TEXT NOT NULL, written_at TEXT,
  UNIQUE (item_id, version)
) STRICT;

INSERT INTO text_versions (id, item_id, version, content, written_at)
  SELECT id, id, version, json_object('kind', 'line', 'section', section, 'texts', json(texts)),
    CASE version WHEN 1 THEN created_at END
  FROM own_lines ORDER BY row;

INSERT INTO text_versions (id, item_id, version, content, written_at)
  SELECT id, id, version,
    json_object('kind', 'exercise', 'does', kind, 'words', json(words), 'muscles', json(muscles),
      'exclusions', json(exclusions)),
    CASE version WHEN 1 THEN created_at END
  FROM own_exercises ORDER BY row;
`,
} as const
