import { muscleWords } from '../handouts/pointWords.ts'
import type { SampleThread } from './story.ts'

const kindWords: Readonly<Record<SampleThread['kind'], string>> = {
  'trigger-point': 'trigger point',
  'tender-point': 'tender point',
  spasm: 'spasm',
  hypertonic: 'raised tone',
  adhesion: 'adhesion',
  inflammation: 'inflammation',
  numbness: 'numbness',
  avoid: 'avoid',
}

/** The findings of one visit in the words of a note: "Active trigger point upper trapezius right, pain 7." */
export function objectiveOf(threads: readonly SampleThread[], visit: number): string {
  return threads
    .flatMap((thread) => {
      const pain = thread.pains[visit]
      if (pain === null || pain === undefined) return []
      const place = `${muscleWords(thread.muscle)} ${thread.side}`
      if (pain === 'gone') return [`No ${kindWords[thread.kind]} at the ${place} any more.`]
      const state = thread.kind === 'trigger-point' ? (pain > thread.latentFrom ? 'active ' : 'latent ') : ''
      const sentence = `${state}${kindWords[thread.kind]} ${place}, pain ${pain}.`
      return [sentence.charAt(0).toUpperCase() + sentence.slice(1)]
    })
    .join(' ')
}
