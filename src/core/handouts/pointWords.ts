import type { MuscleId } from '../../body/ids.ts'
import { muscleName, zoneName } from '../../body/names.ts'
import type { Side } from '../../body/views.ts'
import type { ChartPoint, PointKind } from '../../contract/models/chart.ts'

/** What a point is called on a client's sheet. */
export const kindWords: Readonly<Record<PointKind, { readonly one: string; readonly several: string }>> = {
  'trigger-point': { one: 'Tender, tight spot', several: 'Tender, tight spots' },
  'tender-point': { one: 'Tender spot', several: 'Tender spots' },
  spasm: { one: 'Cramped muscle', several: 'Cramped muscles' },
  hypertonic: { one: 'Tense muscle', several: 'Tense muscles' },
  adhesion: { one: 'Stuck tissue or scar', several: 'Stuck tissue or scars' },
  inflammation: { one: 'Warm or swollen place', several: 'Warm or swollen places' },
  numbness: { one: 'Numb or tingling place', several: 'Numb or tingling places' },
  avoid: { one: 'Place we left out', several: 'Places we left out' },
}

const sideWords: Readonly<Record<Side, string>> = {
  left: 'your left',
  right: 'your right',
  midline: 'in the middle',
}

/** A muscle's name within a sentence, "upper trapezius", "Achilles tendon". */
export const muscleWords = (muscle: MuscleId): string => {
  const { short } = muscleName(muscle)
  return short.startsWith('Achilles') ? short : `${short.charAt(0).toLowerCase()}${short.slice(1)}`
}

/** Some places begin with a preposition of their own, "on the shoulder blade". */
const placed = /^(?:on|in|between|above|below|behind|under|just below|close beside|deep in|deep below)\b/

type Site = Pick<ChartPoint, 'muscle' | 'zone' | 'side'>

const placeOf = ({ muscle, zone }: Site): string => {
  if (muscle !== null) return muscleName(muscle).everyday
  return zone === null
    ? ''
    : zoneName(zone)
        .replace(/ \(.*\)$/, '')
        .toLowerCase()
}

const sideAndMuscle = ({ side, muscle }: Site): string =>
  `${sideWords[side]}${muscle === null ? '' : ` (${muscleWords(muscle)})`}`

/** Where a point lies in everyday words: "Temple, your left (temporalis)", its end not to be torn apart. */
export const pointSite = (point: Site): string => {
  const end = sideAndMuscle(point).replaceAll(' ', '\u00a0')
  const words = [placeOf(point), end].filter((part) => part !== '').join(', ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

/** A point as one line: "Tender spot at the temple, your left (temporalis)". */
export const pointWords = (point: Site & Pick<ChartPoint, 'kind'>): string => {
  const place = placeOf(point)
  const at = place === '' ? '' : placed.test(place) ? ` ${place}` : ` at the ${place}`
  return `${kindWords[point.kind].one}${at}, ${sideAndMuscle(point)}`
}

/** What was found, for the therapist: "active trigger point, pain 6". */
export const findingWords = (point: Pick<ChartPoint, 'kind' | 'activity' | 'pain'>): string => {
  const activity = point.kind === 'trigger-point' && point.activity !== 'unknown' ? `${point.activity} ` : ''
  const pain = point.pain === null ? '' : `, pain ${point.pain}`
  return `${activity}${point.kind.replace('-', ' ')}${pain}`
}
