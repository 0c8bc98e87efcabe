import type { ZoneId } from '../../body/ids.ts'
import type { AftercareId, AftercareStatement, AftercareUse } from '../reference/aftercareStatement.ts'
import { deepFrom, deepFromByTechnique } from '../reference/definitions.ts'
import { backZones, lumbarZones, neckZones } from '../reference/zoneGroups.ts'
import type { HandoutFacts } from './facts.ts'
import { causesOf, type Situation } from './triggers.ts'

/** Lines on what is to be expected; the others say what to do. */
export const feelIds: readonly AftercareId[] = ['soreness', 'rise-slowly']

/** What to do, the most useful first: a sheet with more than a handful of lines is not read. */
const importance: readonly AftercareId[] = [
  'stay-active',
  'movement-breaks',
  'no-hard-training',
  'warmth',
  'ball-pressure',
  'alongside-exercise',
  'strengthening',
  'gentle-stretches',
  'drink-normally',
]
export const MOST_NEXT_DAYS = 4

export interface ChosenStatement {
  readonly statement: AftercareStatement
  readonly reason: string
}

const areaZones: Readonly<Record<'back' | 'low-back' | 'neck', readonly ZoneId[]>> = {
  back: backZones,
  'low-back': lumbarZones,
  neck: neckZones,
}

/** Why the statement is for this client; null when this use does not apply. */
function whyUse(use: AftercareUse, facts: HandoutFacts, circumstances: Circumstances): string | null {
  const { points, blocks } = facts
  switch (use.kind) {
    case 'always':
      return 'For everyone after a massage'
    case 'deepWork': {
      const deep = blocks.find(
        ({ technique, pressureTo }) =>
          use.techniques.includes(technique) ||
          (pressureTo ?? 0) >= (deepFromByTechnique[technique] ?? deepFrom),
      )
      return deep ? 'Firm work in this session' : null
    }
    case 'withExercises':
      return circumstances.exercises ? 'Goes with the exercises' : null
    case 'load':
      return circumstances.deskLoad ? 'Work at a desk' : null
    case 'area': {
      const zones = areaZones[use.area]
      const worked =
        blocks.some(({ regions }) => regions.some(({ zone }) => zones.includes(zone))) ||
        points.some(({ zone }) => zone !== null && zones.includes(zone))
      return worked ? `The ${use.area.replace('-', ' ')} was worked` : null
    }
    case 'foundIn': {
      const zones = areaZones[use.area]
      const found = points.some(({ zone }) => zone !== null && zones.includes(zone))
      return found ? `A point was found in the ${use.area.replace('-', ' ')}` : null
    }
    case 'unplannedTriggerPoints':
      return blocks.length === 0 && points.some(({ kind }) => kind === 'trigger-point')
        ? 'Trigger points were found'
        : null
    case 'triggerPoints':
      return points.some(({ kind }) => kind === 'trigger-point') ? 'Trigger points were found' : null
  }
}

export interface Circumstances {
  readonly deskLoad: boolean
  readonly exercises: boolean
}

/** Statements that apply and that nothing forbids, in the order of the sheet, each with its reason. */
export function chooseAftercare(
  statements: readonly AftercareStatement[],
  facts: HandoutFacts,
  situation: Situation,
  circumstances: Circumstances,
): ChosenStatement[] {
  const applying = statements.flatMap((statement) => {
    if (statement.trust === 'D') return []
    if (statement.leaveOutWhen.some((trigger) => causesOf(trigger, situation).length > 0)) return []
    const reason = statement.useWhen
      .map((use) => whyUse(use, facts, circumstances))
      .find((why) => why !== null)
    return reason === undefined ? [] : [{ statement, reason }]
  })
  const feel = applying.filter(({ statement }) => feelIds.includes(statement.id))
  const todo = applying
    .filter(({ statement }) => !feelIds.includes(statement.id))
    .sort((a, b) => importance.indexOf(a.statement.id) - importance.indexOf(b.statement.id))
    .slice(0, MOST_NEXT_DAYS)
  return [...feel, ...todo]
}
