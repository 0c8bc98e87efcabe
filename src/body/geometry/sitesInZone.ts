import type { CautionSiteId, ZoneId } from '../ids.ts'
import { viewIds } from '../views.ts'
import { hitTable, type Named } from './hitTable.ts'
import { contains } from './region.ts'

/** Figure units between two looks: fine enough for the narrowest site. */
const STEP = 5
/** A site that only grazes a zone (less than this part of it) does not lie in it. */
const LEAST_SHARE = 0.05

const zonesUnder = (site: Named<CautionSiteId>, zones: readonly Named<ZoneId>[]): ZoneId[] => {
  const counts = new Map<ZoneId, number>()
  let total = 0
  for (let y = site.region.top; y <= site.region.bottom; y += STEP) {
    for (let x = site.region.left; x <= site.region.right; x += STEP) {
      if (!contains(site.region, x, y)) continue
      total += 1
      const zone = zones.find(({ region }) => contains(region, x, y))
      if (zone) counts.set(zone.id, (counts.get(zone.id) ?? 0) + 1)
    }
  }
  return [...counts].filter(([, count]) => count / total >= LEAST_SHARE).map(([zone]) => zone)
}

let known: ReadonlyMap<ZoneId, ReadonlySet<CautionSiteId>> | undefined

const measure = (): ReadonlyMap<ZoneId, ReadonlySet<CautionSiteId>> => {
  const sites = new Map<ZoneId, Set<CautionSiteId>>()
  for (const view of viewIds) {
    const table = hitTable(view)
    for (const site of table.cautionSites) {
      for (const zone of zonesUnder(site, table.zones)) {
        sites.set(zone, (sites.get(zone) ?? new Set()).add(site.id))
      }
    }
  }
  return sites
}

/** The caution sites that lie in a zone of the figure; measured once, from the shapes themselves. */
export function sitesInZone(zone: ZoneId): ReadonlySet<CautionSiteId> {
  known ??= measure()
  return known.get(zone) ?? new Set()
}
