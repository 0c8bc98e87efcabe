import { anchorOf } from '../../../body/geometry/anchor.ts'
import type { MuscleId, ZoneId } from '../../../body/ids.ts'
import type { Side } from '../../../body/views.ts'
import type { Spot } from '../../../contract/models/chart.ts'
import type { MuscleForPain, PainAnswer, PainCheck } from '../../../contract/models/referral.ts'
import type { MuscleReference } from '../../reference/muscle.ts'
import { muscles } from '../../reference/muscles.ts'
import { zoneChecks } from '../../reference/redFlags.ts'
import type { ReferralEdit } from './store.ts'

const urgency = { emergency: 0, urgent: 1, routine: 2 } as const

/** What is asked of a painful zone before any muscle is named, the most urgent first. */
export const checksFor = (zone: ZoneId, side: Side): readonly PainCheck[] =>
  zoneChecks
    .filter((check) => check.zones.includes(zone) && (check.side === undefined || side !== 'right'))
    .map(({ id, question, concern, level, action }) => ({ id, question, concern, level, action }))
    .sort((a, b) => urgency[a.level] - urgency[b.level])

/** A place in the middle of the muscle, for one click. */
function spotIn(muscle: MuscleId, side: Side): Spot | null {
  const anchor = anchorOf(muscle, side === 'midline' ? 'left' : side)
  if (anchor === null) return null
  return { ...anchor, side: side === 'midline' ? 'left' : side, muscle, zone: null }
}

function candidate(
  row: MuscleReference,
  edit: ReferralEdit | undefined,
  zone: ZoneId,
  side: Side,
): MuscleForPain[] {
  const [muscle] = row.figure
  if (muscle === undefined) return []
  const places: readonly { place: string; zones: readonly ZoneId[] }[] = edit?.places ?? row.refersTo
  const here = places.filter(({ zones }) => zones.includes(zone))
  if (here.length === 0) return []
  const everywhere = new Set(places.flatMap(({ zones }) => zones))
  return [
    {
      row: row.id,
      muscle,
      side,
      name: row.name,
      english: row.english,
      places: here.map(({ place }) => place),
      specificity: 1 / everywhere.size,
      spot: spotIn(muscle, side),
      trust: row.trust,
      certainty: row.certainty,
      source: edit === undefined ? row.source : "the therapist's own",
      edited: edit !== undefined,
    },
  ]
}

/**
 * Which muscles to palpate when it hurts in a zone: those whose pain is often reported there. The fewer other zones a
 * muscle is reported to refer to, the more specific it is; equals stay in the order of the reference.
 */
export function painAnswer(zone: ZoneId, side: Side, edits: ReadonlyMap<string, ReferralEdit>): PainAnswer {
  return {
    checks: checksFor(zone, side),
    muscles: muscles
      .flatMap((row) => candidate(row, edits.get(row.id), zone, side))
      .sort((a, b) => b.specificity - a.specificity),
  }
}
