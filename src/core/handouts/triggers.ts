import type { PointKind } from '../../contract/models/chart.ts'
import { daysBetween } from '../calendar.ts'
import type { ConditionInForce } from '../health/inForce.ts'
import type { ExclusionTrigger } from '../reference/exclusion.ts'
import type { RedFlagLevel } from '../reference/redFlag.ts'

/** What exclusions are weighed against. */
export interface Situation {
  readonly day: string
  /** Current and suspected conditions with the rule that holds. */
  readonly conditions: readonly ConditionInForce[]
  /** Kinds of the findings present. */
  readonly findings: readonly PointKind[]
  readonly openFlags: readonly RedFlagLevel[]
}

/** What set a trigger off: conditions by their place in the list, and in words. */
export interface Cause {
  readonly words: string
  readonly condition: ConditionInForce | null
}

/** The last day that "2026", "2026-02" or "2026-02-14" may mean: the stricter reading of how long ago it was. */
const lastDayOf = (partial: string): string => {
  const [year = '', month = '12', day] = partial.split('-')
  return day === undefined
    ? new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
    : partial
}

type ConditionTrigger = Extract<ExclusionTrigger, { kind: 'condition' }>

/** What is asked for and was not recorded counts as given. */
function holds(trigger: ConditionTrigger, held: ConditionInForce, day: string): boolean {
  const { condition, row, weeks } = held
  if (row.id !== trigger.condition) return false
  const { variants, zones, fromWeek, withinDays } = trigger
  if (variants && condition.variant !== null && !variants.includes(condition.variant)) return false
  if (zones && condition.region !== null && !zones.includes(condition.region)) return false
  if (fromWeek !== undefined && weeks !== null && weeks < fromWeek) return false
  const { since } = condition
  return withinDays === undefined || since === null || daysBetween(lastDayOf(since), day) <= withinDays
}

const nameOf = ({ row, variantName }: ConditionInForce): string =>
  variantName === null ? row.name : `${row.name}, ${variantName}`

/** Everything that sets the trigger off; empty when nothing does. */
export function causesOf(trigger: ExclusionTrigger, situation: Situation): Cause[] {
  const among = (test: (held: ConditionInForce) => boolean): Cause[] =>
    situation.conditions.filter(test).map((condition) => ({ words: nameOf(condition), condition }))
  switch (trigger.kind) {
    case 'condition':
      return among((held) => holds(trigger, held, situation.day))
    case 'noHeat':
      return among(({ rule }) => rule.restricts.some(({ kind }) => kind === 'noHeat'))
    case 'localSite':
      return among(({ rule }) => rule.class === 'local')
    case 'openStop':
      return among(({ rule }) => rule.class === 'stop')
    case 'finding':
      return situation.findings.includes(trigger.finding)
        ? [{ words: `${trigger.finding.replace('-', ' ')} found`, condition: null }]
        : []
    case 'openFlag':
      return situation.openFlags.includes(trigger.level)
        ? [{ words: `${trigger.level} red flag`, condition: null }]
        : []
  }
}
