import type { Kysely } from 'kysely'
import type { Finding, Override } from '../../contract/models/plan.ts'
import type { Database } from '../db/schema.ts'
import { fold } from './rules/fold.ts'
import { rawFindings } from './rules/rawFindings.ts'
import type { PlanSituation } from './rules/rule.ts'
import { builtInWords } from './rules/techniqueWords.ts'

/** All that a finding says. */
export const allWords = ({ wording, also }: Pick<Finding, 'wording' | 'also'>): string =>
  [wording, ...also].join(' ')

/** What a reason is given for. */
interface Matter {
  /** What stands in front of the masseur, in the practice's own names of techniques. */
  readonly wording: string
  /** The same in the library's names: a renamed technique is no new matter, a heavier hand is. */
  readonly subject: string
}

/** What each finding is about, by its id. */
export function mattersOf(
  situation: PlanSituation,
  findings: readonly Finding[],
): ReadonlyMap<string, Matter> {
  const builtIn = fold(rawFindings({ ...situation, nameOf: builtInWords }))
  const subjects = new Map(builtIn.map(({ finding }) => [finding.id, allWords(finding)]))
  return new Map(
    findings.map((finding) => {
      const wording = allWords(finding)
      return [finding.id, { wording, subject: subjects.get(finding.id) ?? wording }]
    }),
  )
}

/** A reason as it is kept, with the id of its row. */
export interface KeptOverride extends Omit<Override, 'holds'>, Matter {
  readonly id: string
}

/** Whether a reason is for this matter; one from before subjects were kept goes by its words. */
export const isFor = (kept: Matter, matter: Matter | undefined): boolean =>
  kept.subject === '' ? kept.wording === matter?.wording : kept.subject === matter?.subject

/** Every "do it anyway" of a session, oldest first. */
export async function overridesOf(db: Kysely<Database>, sessionId: string): Promise<KeptOverride[]> {
  const rows = await db
    .selectFrom('plan_overrides')
    .select(['id', 'finding', 'wording', 'subject', 'reason', 'created_at'])
    .where('session_id', '=', sessionId)
    .orderBy('row')
    .execute()
  return rows.map(({ created_at, ...row }) => ({ ...row, at: created_at }))
}

/** Sets the reasons beside the findings they are for. One whose finding is gone, or is about something else by now, is kept and holds no more. */
export function withOverrides(
  findings: readonly Finding[],
  matters: ReadonlyMap<string, Matter>,
  kept: readonly KeptOverride[],
): { readonly findings: Finding[]; readonly overrides: Override[] } {
  const overrides = kept.map(({ id: _, subject, ...override }) => ({
    ...override,
    holds: isFor({ ...override, subject }, matters.get(override.finding)),
  }))
  return {
    overrides,
    findings: findings.map((finding) => ({
      ...finding,
      override: overrides.find((one) => one.holds && one.finding === finding.id) ?? null,
    })),
  }
}
