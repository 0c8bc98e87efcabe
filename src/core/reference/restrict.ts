import type { ZoneId } from '../../body/ids.ts'
import type { TechniqueCode } from '../../contract/models/plan.ts'
import { deepFrom, deepFromByTechnique, lightUpTo } from './definitions.ts'
import type { Pressure, PressureLimit } from './pressure.ts'
import type { Reach, Restriction, Where } from './restriction.ts'

/** Short builders with which the catalogue of conditions is written; each gives plain data. */

export const everywhere: Where = { kind: 'everywhere' }
export const site: Where = { kind: 'site', reach: 'exact' }
export const siteReaching = (reach: Reach): Where => ({ kind: 'site', reach })
export const zones = (list: readonly ZoneId[]): Where => ({ kind: 'zones', zones: list })

export const all: Restriction = { kind: 'all' }
export const avoid = (where: Where): Restriction => ({ kind: 'avoid', where })
export const upTo = (pressure: PressureLimit, where: Where = everywhere): Restriction => ({
  kind: 'maxPressure',
  pressure,
  where,
})
/** "Light" and "gently": see `lightUpTo`. */
export const light = (where: Where = everywhere): Restriction => upTo(lightUpTo, where)
export const no = (techniques: readonly TechniqueCode[], where: Where = everywhere): Restriction => ({
  kind: 'noTechnique',
  techniques,
  where,
})
/** No forceful or end-range movement: any passive stretch or joint movement there. */
export const noEndRange = (where: Where = everywhere): Restriction => no(['STR', 'PJM'], where)
export const noHeat = (where: Where = everywhere): Restriction => ({ kind: 'noHeat', where })
export const advise = (text: string): Restriction => ({ kind: 'advise', text })

/** No friction at the pressure from which it counts as deep. */
export const noDeepFriction = (where: Where = everywhere): Restriction => ({
  kind: 'noTechnique',
  techniques: ['FRI'],
  where,
  fromPressure: deepFromByTechnique.FRI ?? deepFrom,
})

const belowDeep: Pressure = 3

/** No deep work: less than `deepFrom`, and no deep friction. */
export const noDeepWork = (where: Where): readonly Restriction[] => [
  upTo(belowDeep, where),
  noDeepFriction(where),
]
