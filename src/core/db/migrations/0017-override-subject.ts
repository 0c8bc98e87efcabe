/** What a reason for "do it anyway" is about, in words that no renaming of a technique touches; '' for those from before. */
export const overrideSubject = {
  version: 17,
  sql: `
ALTER TABLE plan_overrides ADD COLUMN subject TEXT NOT NULL DEFAULT '';
`,
} as const
