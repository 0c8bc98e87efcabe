import type { ZoneId } from '../../../body/ids.ts'
import type { ClientCondition } from '../../../contract/models/health.ts'
import type { Where } from '../../reference/restriction.ts'
import { zonesReached } from './reach.ts'
import type { BlockAtWork } from './rule.ts'

const meets = (here: string, recorded: ClientCondition['side']): boolean =>
  recorded === null ||
  recorded === 'both' ||
  recorded === 'midline' ||
  here === 'both' ||
  here === 'midline' ||
  here === recorded

const worksIn = (block: BlockAtWork, zones: readonly ZoneId[], side: ClientCondition['side']): boolean =>
  block.regions.some((region) => zones.includes(region.zone) && meets(region.side, side)) ||
  block.points.some((point) => point.zone !== null && zones.includes(point.zone) && meets(point.side, side))

/**
 * Whether a stage works where a restriction holds, by its regions and by its points. A site that was not recorded is
 * no place of a stage: the rule `site-not-recorded` speaks of it once, for the whole plan.
 */
export function touches(block: BlockAtWork, where: Where, { region, side }: ClientCondition): boolean {
  switch (where.kind) {
    case 'everywhere':
      return true
    case 'site':
      return region !== null && worksIn(block, zonesReached(region, where.reach), side)
    case 'zones':
      // a recorded side does not narrow a rule that names its zones: the stricter reading stands
      return worksIn(block, where.zones, null)
    case 'cautionSites':
      return block.points.some((point) => point.cautionSites.some((site) => where.sites.includes(site)))
  }
}
