import { sitesInZone } from '../../../body/geometry/sitesInZone.ts'
import type { CautionSiteId } from '../../../body/ids.ts'
import type { CautionSite } from '../../reference/cautionSite.ts'
import { cautionSites } from '../../reference/cautionSites.ts'
import type { PlanRule } from './rule.ts'

/** Organs under a broad part of a zone: hands that tap there cannot leave them out. */
const organs: readonly CautionSiteId[] = ['kidney', 'floating-ribs', 'abdomen']

/** Small sites (the head of the fibula) are left out by themselves; those where nothing at all may press are named. */
const isBroad = ({ severity, figure }: CautionSite): boolean =>
  severity === 'avoid-site' || (figure !== null && organs.includes(figure))

/**
 * A zone that is worked leaves out the caution sites in it, so they are named only where the stage's technique is
 * barred there: tapping over kidneys, floating ribs and spine.
 */
export const barredInZone: PlanRule = {
  id: 'barred-in-zone',
  check: ({ blocks, nameOf }) =>
    blocks.flatMap((block) => {
      const barring = cautionSites.filter(
        (site) => isBroad(site) && site.barredTechniques.includes(block.technique),
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
          wording: `No ${nameOf(block)} over this place of the area: ${site.name.toLowerCase()}.`,
          reason: site.structureAtRisk,
          provenance: site,
        }))
    }),
}
