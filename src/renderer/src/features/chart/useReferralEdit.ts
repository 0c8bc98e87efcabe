import { useRef } from 'react'
import type { MuscleId, ZoneId } from '../../../../body/ids.ts'
import type { Side } from '../../../../body/views.ts'
import type { StrokeShape } from '../../../../contract/models/mark.ts'
import type { Referral } from '../../../../contract/models/referral.ts'
import type { Reply } from '../../../../contract/reply.ts'
import { run } from '../../api/run.ts'
import { useErrorText } from '../../api/useErrorText.ts'
import { useToast } from '../../ui/Toasts.tsx'
import { useCurrent } from './useCurrent.ts'

/** A place of the therapist's own row: words, zones, and what is drawn of it. */
export interface PlaceEdit {
  readonly place: string
  readonly zones: readonly ZoneId[]
  readonly strokes: readonly StrokeShape[]
}

const placesOf = ({ places }: Referral): readonly PlaceEdit[] =>
  places.map(({ place, zones, strokes }) => ({ place, zones, strokes }))

/**
 * A therapist's own row while it is edited: every change is kept at once, one after the other, and goes on from the
 * one before, however fast lines are drawn.
 */
export function useReferralEdit(muscle: MuscleId, side: Side, referral: Referral) {
  const toast = useToast()
  const words = useErrorText()
  const [places, now, set] = useCurrent(() => placesOf(referral))
  const last = useRef<Promise<unknown>>(Promise.resolve())

  const perform = (send: () => Promise<Reply<Referral>>): Promise<Reply<Referral>> => {
    const next = last.current.then(send).then((reply) => {
      if (!reply.ok) toast({ text: words(reply.error).happened, tone: 'problem' })
      return reply
    })
    last.current = next
    return next
  }
  const save = (next: readonly PlaceEdit[]): Promise<Reply<Referral>> => {
    set(next)
    const sent = next.map(({ place, zones, strokes }) => ({
      place,
      zones: [...zones],
      strokes: [...strokes],
    }))
    return perform(() => run('chart.editReferral', { muscle, side, places: sent, note: referral.note }))
  }
  return {
    places,
    change: (at: number, to: (place: PlaceEdit) => PlaceEdit) =>
      save(now().map((one, index) => (index === at ? to(one) : one))),
    add: (place: PlaceEdit) => save([...now(), place]),
    remove: (at: number) => save(now().filter((_, index) => index !== at)),
    async restore(): Promise<void> {
      const reply = await perform(() => run('chart.restoreReferral', { muscle, side }))
      if (reply.ok) set(placesOf(reply.value))
    },
  }
}
