import { cautionSites } from '../../reference/cautionSites.ts'
import type { PlanRule } from './rule.ts'
import { sitesInZone } from './sitesInZone.ts'

/**
 * A zone that is worked leaves out the caution sites in it, so they are named only where the stage's technique is
 * barred there: tapping over kidneys, floating ribs and spine.
 */
export const barredInZone: PlanRule = {
  id: 'barred-in-zone',
  check: ({ blocks }) =>
    blocks.flatMap((block) => {
      const barring = cautionSites.filter(({ barredTechniques }) =>
        barredTechniques.includes(block.technique),
      )
      // most techniques are barred nowhere: the figure is then not measured at all
      if (barring.length === 0) return []
      const here = new Set(block.regions.flatMap(({ zone }) => [...sitesInZone(zone)]))
      return barring
        .filter(({ figure }) => figure !== null && here.has(figure))
        .map((site) => ({
          blockId: block.id,
          cause: site.id,
          severity: 'avoid-site',
          wording: `No ${block.technique} over this place of the area: ${site.name.toLowerCase()}.`,
          reason: site.structureAtRisk,
          provenance: site,
        }))
    }),
}
