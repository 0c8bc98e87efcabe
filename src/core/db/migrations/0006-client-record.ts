/** Who stands beside a client, what they like and must not have, their goals, tags, and the names they once had. */
export const clientRecord = {
  version: 6,
  sql: `
ALTER TABLE clients ADD COLUMN emergency_contact TEXT NOT NULL DEFAULT '';
ALTER TABLE clients ADD COLUMN doctor TEXT NOT NULL DEFAULT '';
ALTER TABLE clients ADD COLUMN guardian TEXT NOT NULL DEFAULT '';
ALTER TABLE clients ADD COLUMN preferred_pressure INTEGER CHECK (preferred_pressure BETWEEN 1 AND 5);
ALTER TABLE clients ADD COLUMN allergies TEXT NOT NULL DEFAULT '';
ALTER TABLE clients ADD COLUMN lubricant TEXT NOT NULL DEFAULT '';
ALTER TABLE clients ADD COLUMN goals TEXT NOT NULL DEFAULT '';
ALTER TABLE clients ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
ALTER TABLE clients ADD COLUMN former_names TEXT NOT NULL DEFAULT '[]';
ALTER TABLE clients ADD COLUMN name_parts TEXT NOT NULL DEFAULT '';
UPDATE clients SET name_parts =
  ' ' || replace(replace(replace(name_folded, '-', ' '), '''', ' '), '.', ' ');
`,
} as const
