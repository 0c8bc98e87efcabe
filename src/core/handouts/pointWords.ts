import type { MuscleId } from '../../body/ids.ts'
import { muscleName } from '../../body/names.ts'
import type { ChartPoint } from '../../contract/models/chart.ts'
import type { HandoutTexts } from '../reference/locales/texts.ts'
import { lineStart, masseurLanguage, textsIn } from '../reference/locales/textsIn.ts'
import { muscleWords } from './muscleWords.ts'

/** Some places begin with a preposition of their own, "on the shoulder blade". */
const placed = /^(?:on|in|between|above|below|behind|under|just below|close beside|deep in|deep below)\b/

type Site = Pick<ChartPoint, 'muscle' | 'zone' | 'side'>

const english = textsIn(masseurLanguage)

const placeOf = ({ muscle, zone }: Site, texts: HandoutTexts): string => {
  if (muscle !== null) return texts.muscles[muscle]
  return zone === null ? '' : texts.zones[zone]
}

/** Its name in brackets: English masseurs' own, elsewhere the Latin one, "M. infraspinatus". */
function bracketed(muscle: MuscleId, { muscleNames }: HandoutTexts): string {
  if (muscleNames === 'english') return `(${muscleWords(muscle)})`
  const latin = muscleName(muscle)
    .latin.replace(/^Musculus /, 'M. ')
    .replace(/^Musculi /, 'Mm. ')
  return `(${latin})`
}

const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0')

/** Where a point lies in everyday words, "Temple, your left (temporalis)"; side and name are not torn apart. */
export function pointSite(point: Site, texts: HandoutTexts = english): string {
  const side = unbroken(texts.sides[point.side])
  const gap = texts.muscleNames === 'english' ? '\u00a0' : ' '
  const end = point.muscle === null ? side : `${side}${gap}${unbroken(bracketed(point.muscle, texts))}`
  const words = [placeOf(point, texts), end].filter((part) => part !== '').join(', ')
  return lineStart(texts, words)
}

/** A point as one line for the masseur: "Tender spot at the temple, your left (temporalis)". */
export const pointWords = (point: Site & Pick<ChartPoint, 'kind'>): string => {
  const place = placeOf(point, english)
  const at = place === '' ? '' : placed.test(place) ? ` ${place}` : ` at the ${place}`
  const name = point.muscle === null ? '' : ` ${bracketed(point.muscle, english)}`
  return `${english.kinds[point.kind].one}${at}, ${english.sides[point.side]}${name}`
}

/** What was found, for the therapist: "active trigger point, pain 6". */
export const findingWords = (point: Pick<ChartPoint, 'kind' | 'activity' | 'pain'>): string => {
  const activity = point.kind === 'trigger-point' && point.activity !== 'unknown' ? `${point.activity} ` : ''
  const pain = point.pain === null ? '' : `, pain ${point.pain}`
  return `${activity}${point.kind.replace('-', ' ')}${pain}`
}
