import type { Finding } from './measure.ts'
import { judge } from './statistics.ts'

/** One line of what `--json` writes; costs in `unit`, ratios ours / peer. */
export interface Row {
  readonly id: string
  readonly title: string
  readonly peerName: string
  readonly ours: number
  readonly peer: number
  readonly unit: string
  readonly rounds: number
  readonly ratio: number
  /** Upper end of the 90 % interval, which is what must not exceed the limit. */
  readonly upper: number
  readonly limit: number
  readonly pass: boolean
  readonly versions: Readonly<Record<string, string>>
}

/** The finding with its verdict. */
export function judged(finding: Finding, versions: Readonly<Record<string, string>>): Row {
  const { id, title, peerName, unit, pairs, limit } = finding
  const { ours, peer, ratio, upper, pass } = judge(pairs, limit)
  return {
    ...{ id, title, peerName, ours, peer, unit, rounds: pairs.length, ratio, upper, limit, pass },
    versions: { ...versions, ...finding.versions },
  }
}

const spelled = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))

/** The row for a person. */
export function lineOf(row: Row, note = ''): string {
  const { id, title, peerName, ours, peer, unit, rounds, ratio, upper, limit, pass } = row
  const verdict = pass ? 'met   ' : 'MISSED'
  return [
    `${verdict} ${id}: ${title}`,
    `       ${spelled(ours)} ${unit}, against ${spelled(peer)} ${unit} for ${peerName}`,
    `       ratio ${spelled(ratio)}, at most ${spelled(upper)} (90 %, ${rounds} rounds), goal ${spelled(limit)}`,
    ...(note === '' ? [] : [`       ${note}`]),
  ].join('\n')
}
