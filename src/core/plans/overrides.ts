import type { Kysely } from 'kysely'
import type { Finding, Override } from '../../contract/models/plan.ts'
import type { Database } from '../db/schema.ts'

/** All that a finding says: a reason holds for these words and no others. */
export const allWords = ({ wording, also }: Pick<Finding, 'wording' | 'also'>): string =>
  [wording, ...also].join(' ')

/** A reason as it is kept, with the id of its row. */
export interface KeptOverride extends Omit<Override, 'holds'> {
  readonly id: string
}

/** Every "do it anyway" of a session, oldest first. */
export async function overridesOf(db: Kysely<Database>, sessionId: string): Promise<KeptOverride[]> {
  const rows = await db
    .selectFrom('plan_overrides')
    .select(['id', 'finding', 'wording', 'reason', 'created_at'])
    .where('session_id', '=', sessionId)
    .orderBy('row')
    .execute()
  return rows.map(({ created_at, ...row }) => ({ ...row, at: created_at }))
}

/** Sets the reasons beside the findings they are for. One whose finding is gone, or says something else by now, is kept and holds no more. */
export function withOverrides(
  findings: readonly Finding[],
  kept: readonly KeptOverride[],
): { readonly findings: Finding[]; readonly overrides: Override[] } {
  const words = new Map(findings.map((finding) => [finding.id, allWords(finding)]))
  const overrides = kept.map(({ id: _, ...override }) => ({
    ...override,
    holds: words.get(override.finding) === override.wording,
  }))
  return {
    overrides,
    findings: findings.map((finding) => ({
      ...finding,
      override: overrides.find((one) => one.holds && one.finding === finding.id) ?? null,
    })),
  }
}
