/** Where a stage of a plan comes from, and what the masseur took out of a plan: a suggestion brings none of it back. */
export const planOrigins = {
  version: 8,
  sql: `
ALTER TABLE plan_blocks ADD COLUMN origin TEXT;
ALTER TABLE plans ADD COLUMN left_out TEXT NOT NULL DEFAULT '{"origins":[],"points":[]}';
`,
} as const
