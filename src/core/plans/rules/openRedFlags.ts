import type { ZoneId } from '../../../body/ids.ts'
import type { OpenFlag } from '../../../contract/models/screening.ts'
import { textbookToConfirm } from '../../reference/provenance.ts'
import { redFlags } from '../../reference/redFlags.ts'
import { backZones, neckZones } from '../../reference/zoneGroups.ts'
import type { BlockAtWork, Found, PlanRule } from './rule.ts'

const areaZones: Readonly<Record<OpenFlag['area'], ReadonlySet<ZoneId>>> = {
  back: new Set<ZoneId>(backZones),
  neck: new Set<ZoneId>(neckZones),
  any: new Set<ZoneId>([...backZones, ...neckZones]),
}
const provenanceOf = new Map(redFlags.map((row) => [row.id, row]))

const worksIn = (block: BlockAtWork, zones: ReadonlySet<ZoneId>): boolean =>
  block.regions.some(({ zone }) => zones.has(zone)) ||
  block.points.some(({ zone }) => zone !== null && zones.has(zone))

function foundBy(flag: OpenFlag, blocks: readonly BlockAtWork[]): Found[] {
  const about = {
    cause: flag.flag,
    reason: flag.action,
    provenance: provenanceOf.get(flag.flag) ?? textbookToConfirm,
  }
  switch (flag.level) {
    case 'emergency':
      return [{ ...about, blockId: null, severity: 'stop', wording: `Needs checking: ${flag.sign}.` }]
    case 'urgent':
      return blocks
        .filter((block) => worksIn(block, areaZones[flag.area]))
        .map((block) => ({
          ...about,
          blockId: block.id,
          severity: 'avoid-site',
          wording: `Needs checking first, leave the area out: ${flag.sign}.`,
        }))
    case 'routine':
      return [{ ...about, blockId: null, severity: 'advice', wording: `Worth a check: ${flag.sign}.` }]
  }
}

/** A red flag answered with yes: an emergency stops the plan, an urgent one leaves its area out, a routine one reminds. */
export const openRedFlags: PlanRule = {
  id: 'red-flag',
  check: ({ flags, blocks }) => flags.flatMap((flag) => foundBy(flag, blocks)),
}
