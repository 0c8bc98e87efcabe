import type { MuscleId } from '../../../body/ids.ts'
import type { Side } from '../../../body/views.ts'
import type { Referral } from '../../../contract/models/referral.ts'
import type { MuscleReference } from '../../reference/muscle.ts'
import { muscles } from '../../reference/muscles.ts'
import { builtInShapes, builtInStrokes, ownShapes, ownStrokes } from './shapes.ts'
import type { ReferralEdit } from './store.ts'

/** The row of the reference that covers a shape of the figure; undefined for bands and tendons. */
export const rowOf = (muscle: MuscleId): MuscleReference | undefined =>
  muscles.find(({ figure }) => figure.includes(muscle))

/** Where pain from a muscle is often reported: the therapist's own row if there is one, else the built-in one. */
export function referralOf(row: MuscleReference, side: Side, edit: ReferralEdit | undefined): Referral {
  const places =
    edit === undefined
      ? row.refersTo.map(({ place, zones }) => ({
          place,
          zones,
          shapes: builtInShapes(place, zones, side),
          strokes: builtInStrokes(place, zones, side),
        }))
      : edit.places.map((own) => ({
          place: own.place,
          zones: own.zones,
          shapes: ownShapes(own, edit.drawnFor, side),
          strokes: ownStrokes(own, edit.drawnFor, side),
        }))
  return {
    row: row.id,
    muscles: row.figure,
    side,
    places,
    oftenAfter: row.oftenAfter,
    note: edit?.note ?? '',
    trust: row.trust,
    certainty: row.certainty,
    source: edit === undefined ? row.source : "the therapist's own",
    reviewedOn: row.reviewedOn,
    edited: edit !== undefined,
    builtIn: row.refersTo,
  }
}
