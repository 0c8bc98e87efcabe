import { zoneName } from '../../body/names.ts'
import { type Alert, type ClientCondition, severities } from '../../contract/models/health.ts'
import { addDays } from '../calendar.ts'
import { findRow } from './catalogue.ts'
import { chipName } from './chipName.ts'
import { isImplied } from './held.ts'
import { type ConditionInForce, inForce } from './inForce.ts'
import { trimesterOf } from './pregnancy.ts'

const ordinals = { 1: '1st', 2: '2nd', 3: '3rd' } as const

/** Where it is, as far as it was recorded: "left calf". */
export const siteWords = ({ side, region }: Pick<ClientCondition, 'side' | 'region'>): string =>
  [side, region === null ? null : zoneName(region).toLowerCase()].filter((part) => part !== null).join(' ')

const labelOf = ({ condition, row, variantName, weeks }: ConditionInForce): string => {
  if (isImplied(condition)) return condition.name
  const chip = chipName(row, variantName)
  const name =
    weeks === null ? chip.name : `Pregnancy, week ${weeks} (${ordinals[trimesterOf(weeks)]} trimester)`
  const details = [
    chip.variant,
    siteWords(condition),
    condition.status === 'suspected' ? 'suspected' : null,
  ].filter((part) => part !== null && part !== '')
  return details.length === 0 ? name : `${name}: ${details.join(', ')}`
}

/** The last day that "2026", "2026-02" or "2026-02-14" may mean. */
const lastDayOf = (partial: string): string => {
  const [year = '', month = '12', day] = partial.split('-')
  if (day !== undefined) return partial
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
}

/** Nothing lapses by itself: after its usual time the rule still holds, and the chip asks. */
const isDueForAsking = ({ condition, rule }: ConditionInForce, day: string): boolean =>
  condition.since !== null &&
  rule.activeDays !== undefined &&
  addDays(lastDayOf(condition.since), rule.activeDays) < day

/** A row that the catalogue no longer knows keeps the name it had. */
const pastName = (condition: ClientCondition): string => {
  const row = findRow(condition.condition)
  const variant = row?.variants.find(({ id }) => id === condition.variant)
  return row === undefined ? condition.name : chipName(row, variant?.name ?? null).name
}

const alertOf = (condition: ClientCondition, day: string): Alert => {
  const held = inForce(condition, day)
  if (held === null) {
    return {
      id: condition.id,
      severity: 'advice',
      label: `${pastName(condition)} (past)`,
      restricts: 'ask whether it still matters',
      cleared: false,
    }
  }
  const ask = isDueForAsking(held, day) ? '; ask whether this still holds' : ''
  return {
    id: condition.id,
    severity: held.severity,
    label: labelOf(held),
    restricts: `${held.rule.chip}${ask}`,
    cleared: held.cleared,
  }
}

/** A cleared one stands behind the open ones of its severity. */
const rank = ({ severity, cleared }: Alert): number => severities.indexOf(severity) + (cleared ? 0.5 : 0)

/** Chips for the client and the session on a day, the most serious first. */
export const alertsOf = (conditions: readonly ClientCondition[], day: string): Alert[] =>
  conditions.map((condition) => alertOf(condition, day)).sort((a, b) => rank(a) - rank(b))
