import type { CautionSiteId, ZoneId } from '../../body/ids.ts'
import type { ClientPosition, TechniqueCode } from '../../contract/models/plan.ts'
import type { PressureLimit } from './pressure.ts'
import type { SetupId } from './setup.ts'

/**
 * How far a rule about the recorded site of a condition reaches: the zone itself, with the zones next to it,
 * down the limb from it, the whole limb, or the quarter of the trunk with its limb.
 */
export type Reach = 'exact' | 'neighbours' | 'below' | 'limb' | 'quadrant'

/**
 * Where a restriction holds. `site` is the side and region recorded with the client's condition; with none
 * recorded the rule holds everywhere, because the stricter reading stands until someone has asked; only a rule
 * about something a client may not have at all (a spastic limb) says `ifNotRecorded: 'nowhere'`.
 */
export type Where =
  | { readonly kind: 'everywhere' }
  | { readonly kind: 'site'; readonly reach: Reach; readonly ifNotRecorded?: 'nowhere' }
  | { readonly kind: 'zones'; readonly zones: readonly ZoneId[] }
  | { readonly kind: 'cautionSites'; readonly sites: readonly CautionSiteId[] }

/**
 * One thing a condition takes away from a plan, in a form that rules can read.
 * - `all`: no massage at all. For a condition of class `med` a recorded clearance lifts it.
 * - `avoid`: no work at the place.
 * - `maxPressure`: this much at the place, whatever the technique.
 * - `onlyTechniques`: nothing but these at the place.
 * - `noTechnique`: not these at the place; with `fromPressure` only from that pressure up, with
 *   `longerThanMinutes` only a stage longer than that.
 * - `noHeat`: no HOT at the place, and no warm pack or warm shower line for home.
 * - `noPosition`: not these; with `longerThanMinutes` only longer than that; with `fromWeek` from that
 *   gestational week on (an unknown due date counts as reached).
 * - `noSetup`: not these settings of the table.
 * - `noMovement`: no passive or home movement in that direction.
 * - `feedbackUnreliable`: what the client reports of pressure or warmth is not trusted there.
 * - `lubricant`: the lubricant is checked against the condition first.
 * - `advise`: a sentence for the therapist that no rule can check.
 */
export type Restriction =
  | { readonly kind: 'all' }
  | { readonly kind: 'avoid'; readonly where: Where }
  | { readonly kind: 'maxPressure'; readonly pressure: PressureLimit; readonly where: Where }
  | { readonly kind: 'onlyTechniques'; readonly techniques: readonly TechniqueCode[]; readonly where: Where }
  | {
      readonly kind: 'noTechnique'
      readonly techniques: readonly TechniqueCode[]
      readonly where: Where
      readonly fromPressure?: PressureLimit
      readonly longerThanMinutes?: number
    }
  | { readonly kind: 'noHeat'; readonly where: Where }
  | {
      readonly kind: 'noPosition'
      readonly positions: readonly ClientPosition[]
      readonly longerThanMinutes?: number
      readonly fromWeek?: number
    }
  | { readonly kind: 'noSetup'; readonly setups: readonly SetupId[] }
  | { readonly kind: 'noMovement'; readonly movement: 'extension'; readonly where: Where }
  | { readonly kind: 'feedbackUnreliable'; readonly where: Where }
  | { readonly kind: 'lubricant'; readonly check: 'allergen' | 'skin' }
  | { readonly kind: 'advise'; readonly text: string }
