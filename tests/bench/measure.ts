import type { Pair } from './statistics.ts'

/** What was compared, and how it went round by round. */
export interface Finding {
  /** "P1", or with several rows "P9-mount". */
  readonly id: string
  readonly title: string
  /** What ours is held against. */
  readonly peerName: string
  /** Of `ours` and `peer` in the pairs. */
  readonly unit: 'ms' | 'kB' | 'rows'
  readonly pairs: readonly Pair[]
  /** The highest ratio ours / peer that meets the goal. */
  readonly limit: number
  /** What else belongs to the figure, in a few words; printed, not judged. */
  readonly note?: string
  /** Of what was measured, beside Node and SQLite. */
  readonly versions?: Readonly<Record<string, string>>
}

export interface Conditions {
  /** At least 15 for figures to rely on; a measure whose figure cannot scatter may take fewer. */
  readonly rounds: number
  /** The sizes that take minutes to make, too. */
  readonly full: boolean
}

/** One measure is one file; it makes what it needs, measures, and clears up after itself. */
export interface Measure {
  readonly id: string
  readonly title: string
  run(conditions: Conditions): Promise<readonly Finding[]>
}
