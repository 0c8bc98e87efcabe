import type { Spot } from '../../../../contract/models/chart.ts'
import { CautionAt } from './CautionAt.tsx'
import { OftenReported } from './OftenReported.tsx'

/** Where the muscle that is being looked at often refers, under the list it was chosen from. */
export function LookCard({ spot }: { readonly spot: Spot }) {
  return spot.muscle === null ? null : (
    <>
      <CautionAt spot={spot} />
      <OftenReported muscle={spot.muscle} side={spot.side} />
    </>
  )
}
