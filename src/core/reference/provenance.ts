/** Kind of source: A guideline, review or consensus; B textbooks agree; C one school or weak studies; D unsupported. */
export const trusts = ['A', 'B', 'C', 'D'] as const
export type Trust = (typeof trusts)[number]

/** How sure the statement is, whatever its source: an A of low certainty is never worded as fact. */
export const certainties = ['high', 'moderate', 'low', 'very low'] as const
export type Certainty = (typeof certainties)[number]

/** Where a reference row comes from. Every row carries it, so that the therapist can weigh and overrule it. */
export interface Provenance {
  readonly trust: Trust
  readonly certainty: Certainty
  readonly source: string
  /** ISO date on which a qualified therapist confirmed the row; null until then. */
  readonly reviewedOn: string | null
}

const general = 'general domain knowledge'
const unreviewed = 'general domain knowledge, to be confirmed by a qualified therapist'

/** What textbooks broadly agree on: the default for techniques and conditions. */
export const textbook: Provenance = { trust: 'B', certainty: 'moderate', source: general, reviewedOn: null }

/** One school, tradition or weak studies: the default for referral, "often after" and exercises. */
export const tradition: Provenance = { trust: 'C', certainty: 'low', source: general, reviewedOn: null }

/** As `textbook`, but a therapist should confirm the row before anyone leans on it. */
export const textbookToConfirm: Provenance = { ...textbook, source: unreviewed }

/** As `tradition`, but a therapist should confirm the row before anyone leans on it. */
export const traditionToConfirm: Provenance = { ...tradition, source: unreviewed }

/** A guideline, systematic review or formal consensus, with its own certainty. */
export function guideline(source: string, certainty: Certainty): Provenance {
  return { trust: 'A', certainty, source, reviewedOn: null }
}
