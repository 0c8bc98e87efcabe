import type { ZoneId } from '../../../body/ids.ts'
import type { Template } from '../templates.ts'
import type { SuggestionFacts } from './facts.ts'
import { allowedPositions } from './nothingToSuggest.ts'

/** From this age on the gentle plan is offered first. */
const OLDER = 75

export interface Chosen {
  readonly template: Template
  readonly why: string
}

/** How well a template covers the points, active ones counting double, and how near it is in length. */
function fitOf(template: Template, { points, minutes }: SuggestionFacts): number {
  const zones = new Set<ZoneId>(template.stages.flatMap(({ regions }) => regions.map(({ zone }) => zone)))
  const weights = points.map(({ zone, activity }) => ({ zone, weight: activity === 'active' ? 2 : 1 }))
  const all = weights.reduce((sum, { weight }) => sum + weight, 0)
  const covered = weights.reduce(
    (sum, { zone, weight }) => sum + (zone !== null && zones.has(zone) ? weight : 0),
    0,
  )
  // without points the back, where most complaints are; broad plans need the time for it
  const place = all === 0 ? (template.id.startsWith('classical-back') ? 1 : 0) : covered / all
  const narrow = 1 / (1 + zones.size / 40)
  const length = 1 - Math.min(1, Math.abs(template.minutes - minutes) / Math.max(template.minutes, minutes))
  return place * 4 + length * 2 + narrow
}

const isGentle = ({ id }: Template): boolean => id.startsWith('gentle')

/** The template that a suggestion starts from, and why. */
export function chooseTemplate(facts: SuggestionFacts): Chosen | null {
  const { templates, wanted, conditions, age, last, points } = facts
  const named = templates.find(({ id }) => id === wanted)
  if (named !== undefined) return { template: named, why: `Chosen: ${named.name}.` }

  const open = allowedPositions(conditions)
  const sideOnly = !open.includes('prone') && !open.includes('supine')
  const gentleSide = templates.find(({ id }) => id === 'gentle-side-lying')
  if (sideOnly && gentleSide !== undefined) {
    return { template: gentleSide, why: `${gentleSide.name}: neither face down nor flat on the back.` }
  }
  const gentle = templates.find(({ id }) => id === 'gentle-older')
  if (age !== null && age >= OLDER && gentle !== undefined) {
    return { template: gentle, why: `${gentle.name}: the client is ${age}.` }
  }
  const before = templates.find(({ id }) => id === last?.template)
  const eased =
    last !== null && last.painBefore !== null && last.painAfter !== null && last.painAfter < last.painBefore
  if (before !== undefined && eased) {
    return {
      template: before,
      why: `${before.name}: last time it eased pain ${last.painBefore} to ${last.painAfter}.`,
    }
  }
  const best = templates
    .filter((template) => !isGentle(template) && !template.id.startsWith('seated'))
    .map((template) => ({ template, fits: fitOf(template, facts) }))
    .sort((a, b) => b.fits - a.fits)[0]?.template
  if (best === undefined) return null
  const why =
    points.length === 0
      ? `${best.name}: fits the length.`
      : `${best.name}: covers the points found, and fits the length.`
  return { template: best, why }
}
