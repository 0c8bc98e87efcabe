import type { CautionSite } from '../../reference/cautionSite.ts'
import { accessNotes, cautionSites } from '../../reference/cautionSites.ts'
import { heaviest, pressureWords } from './blockPressure.ts'
import type { BlockAtWork, Found, PlanRule, PointAtWork } from './rule.ts'
import type { TechniqueWords } from './techniqueWords.ts'

/** A muscle that is reached through the site has its own way in, which is shown instead of the bar. */
const accessOf = (point: PointAtWork, site: CautionSite) =>
  accessNotes.find(({ muscle, sites }) => muscle === point.muscle && sites.some((id) => id === site.figure))

function look(
  block: BlockAtWork,
  site: CautionSite,
  points: readonly PointAtWork[],
  nameOf: TechniqueWords,
): Found | null {
  const first = points[0]
  if (first === undefined) return null
  const found = { blockId: block.id, cause: site.id, reason: site.structureAtRisk, provenance: site }
  const access = points.map((point) => accessOf(point, site))
  const note = access[0]
  const hasAccess = note !== undefined && access.every((other) => other?.id === note.id)
  const limit = hasAccess ? note.maxPressure : site.maxPressure

  if (site.barredTechniques.includes(block.technique)) {
    return {
      ...found,
      severity: 'avoid-site',
      wording: `${site.name}: no ${nameOf(block)} here. ${site.note}`,
    }
  }
  if (!hasAccess && site.severity === 'avoid-site') {
    return {
      ...found,
      severity: 'avoid-site',
      wording: `${site.name}: a point of this stage lies there. ${site.note}`,
    }
  }
  if (limit !== null && (heaviest(block) ?? 0) > limit) {
    const wording = `${site.name}: pressure ${limit} at most at this point; ${pressureWords(block)}.`
    return { ...found, severity: 'adapt', wording }
  }
  // the note stands at the point itself
  if (hasAccess) return null
  return { ...found, severity: 'advice', wording: `${site.name}: ${site.note}` }
}

/** A stage with a point in a caution site: hands off, or light and informed. The spine has its own rule. */
export const cautionSitePoints: PlanRule = {
  id: 'caution-site-point',
  check: ({ blocks, nameOf }) =>
    blocks.flatMap((block) =>
      (block.points.length === 0 ? [] : cautionSites)
        .filter(({ figure }) => figure !== 'spinous-processes')
        .flatMap((site) => {
          const here = block.points.filter(({ cautionSites: ids }) => ids.some((id) => id === site.figure))
          return look(block, site, here, nameOf) ?? []
        }),
    ),
}
