import type { ZoneId } from '../../../body/ids.ts'
import { cautionSites } from '../../reference/cautionSites.ts'
import { textbook } from '../../reference/provenance.ts'
import { spineZones } from '../../reference/zoneGroups.ts'
import type { PlanRule, PointAtWork } from './rule.ts'

const spinous = cautionSites.find(({ figure }) => figure === 'spinous-processes')

const alongSpine = new Set<ZoneId>(spineZones)

const onSpine = ({ view, side, zone, cautionSites: sites }: PointAtWork): boolean =>
  sites.includes('spinous-processes') ||
  (view === 'posterior' && side === 'midline' && zone !== null && alongSpine.has(zone))

/** The spine is never a place of pressure: no zone holds it, so only a point can lie on it. */
export const spineLeftOut: PlanRule = {
  id: 'spine-left-out',
  check: ({ blocks }) =>
    blocks
      .filter(({ points }) => points.some(onSpine))
      .map((block) => ({
        blockId: block.id,
        cause: 'spinous-processes',
        severity: 'avoid-site',
        wording: 'A point of this stage lies on the spine. Work beside the spine, never on it.',
        reason: spinous?.structureAtRisk ?? 'bone just under the skin',
        provenance: spinous ?? textbook,
      })),
}
