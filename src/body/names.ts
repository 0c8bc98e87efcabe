import { everydayMuscles } from './everyday.ts'
import { figure } from './figure/figure.ts'
import type { CautionSiteId, MuscleId, ZoneId } from './ids.ts'
import { shortNames } from './shortNames.ts'

/** What a muscle is called. The words are English source text; the renderer and the handout translate them. */
export interface MuscleName {
  /** Latin, after Terminologia Anatomica, such as `Musculus infraspinatus`. */
  readonly latin: string
  /** The English name a masseur uses, such as `Infraspinatus`. */
  readonly english: string
  /** The same without what goes without saying, such as `Upper trapezius`. */
  readonly short: string
  /** Where it is in plain words, without the side, such as `on the shoulder blade`. */
  readonly everyday: string
}

const muscles = new Map(figure.muscles.map((muscle) => [muscle.muscle, muscle]))
const zones = new Map(figure.zones.map((zone) => [zone.zone, zone.english]))
const sites = new Map(figure.cautionSites.map((site) => [site.site, site]))

/** The names of a muscle, the same for both sides. */
export const muscleName = (id: MuscleId): MuscleName => {
  const muscle = muscles.get(id)
  return {
    latin: muscle?.name ?? id,
    english: muscle?.english ?? id,
    short: shortNames[id] ?? muscle?.english ?? id,
    everyday: everydayMuscles[id].words,
  }
}

/** The zone that holds most of a muscle. */
export const mainZone = (id: MuscleId): ZoneId => everydayMuscles[id].zone

/** The English name of a zone, such as `Between the shoulder blades`. */
export const zoneName = (id: ZoneId): string => zones.get(id) ?? id

/** The English name of a caution site and, in one line, the structure at risk there. */
export const cautionSiteName = (id: CautionSiteId): { readonly english: string; readonly why: string } => {
  const site = sites.get(id)
  return { english: site?.english ?? id, why: site?.why ?? '' }
}
