import { artVersion } from '../../body/figure/figure.ts'
import { anchorOf } from '../../body/geometry/anchor.ts'
import { mainZone } from '../../body/names.ts'
import { spotColumns, unasked } from '../chart/columns.ts'
import type { SampleThread } from './story.ts'

/** What was found at a point of the sample: the middle of its muscle, sorer the more it hurts. */
export function readingOf(thread: SampleThread, pain: number | 'gone') {
  const anchor = anchorOf(thread.muscle, thread.side)
  if (anchor === null) throw new Error(`The figure does not draw ${thread.muscle} on that side.`)
  const { view, layer, x, y } = anchor
  const { muscle, side } = thread
  const felt = pain === 'gone' ? 0 : pain
  const isTrigger = thread.kind === 'trigger-point'
  return {
    ...unasked,
    ...spotColumns({ view, layer, x, y, side, muscle, zone: mainZone(muscle) }, artVersion),
    kind: thread.kind,
    present: pain === 'gone' ? 0 : 1,
    activity: isTrigger ? (felt > thread.latentFrom ? 'active' : 'latent') : 'unknown',
    pain: felt,
    tenderness: Math.min(3, Math.ceil(felt / 3)),
    pressure: felt === 0 ? null : 2,
    referral: isTrigger && felt > thread.latentFrom ? (thread.refers ?? '') : '',
  }
}
