import { zoneName } from '../../../body/names.ts'
import type { Side } from '../../../body/views.ts'
import type { ChartPoint, PointKind } from '../../../contract/models/chart.ts'
import type { ChartMark, MarkKind } from '../../../contract/models/mark.ts'
import { muscleWords } from '../../handouts/muscleWords.ts'
import { tendernessWords } from '../../reference/charting.ts'

const kindWords: Readonly<Record<PointKind, string>> = {
  'trigger-point': 'trigger point',
  'tender-point': 'tender point',
  spasm: 'spasm',
  hypertonic: 'raised tone',
  adhesion: 'adhesion',
  inflammation: 'inflammation',
  numbness: 'numbness',
  avoid: 'avoid',
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
const zoneWords = (zone: Parameters<typeof zoneName>[0]): string =>
  zoneName(zone)
    .replace(/ \(.*\)$/, '')
    .toLowerCase()
const sided = (place: string, side: Side): string =>
  `${place} ${side === 'midline' ? 'on the midline' : side}`

const placeOf = ({ muscle, zone, side }: Pick<ChartPoint, 'muscle' | 'zone' | 'side'>): string =>
  sided(muscle !== null ? muscleWords(muscle) : zone !== null ? zoneWords(zone) : 'body', side)

const stateOf = ({ kind, activity }: ChartPoint): string =>
  kind === 'trigger-point' && activity !== 'unknown' ? `${activity} ` : ''

/** The grade in words, without the gloss that stands in brackets. */
const tendernessShort = (grade: number): string => (tendernessWords[grade] ?? '').replace(/ \(.*\)$/, '')

/** One line of free words, without the full stop that the sentence has itself. */
const within = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(/\.+$/, '')

const unlessEmpty = (words: string): string[] => (words === '' ? [] : [words])

const areaWords = (point: ChartPoint): string[] => [
  ...new Set(
    point.referralAreas.flatMap((area) =>
      area.form === 'zone' ? [`${zoneWords(area.zone)} ${area.side}`] : [],
    ),
  ),
]

function findings(point: ChartPoint): string[] {
  const { pain, tenderness, jumpSign, twitch, pressure, holdSeconds, referral } = point
  const refers = [...unlessEmpty(within(referral)), ...areaWords(point)]
  return [
    ...(pain === null ? [] : [`pain ${pain}`]),
    ...(tenderness === null ? [] : [`tenderness ${tenderness} (${tendernessShort(tenderness)})`]),
    ...(jumpSign === 'yes' ? ['jump sign'] : []),
    ...(twitch === 'yes' ? ['twitch'] : []),
    ...(refers.length === 0 ? [] : [`refers to ${refers.join(', ')}`]),
    ...(pressure === null ? [] : [`pressure ${pressure}`]),
    ...(holdSeconds === null ? [] : [`held ${holdSeconds} s`]),
    ...unlessEmpty(within(point.note)),
  ]
}

function afterwards(after: ChartPoint | null): string {
  if (after === null) return ''
  if (!after.present) return '; after treatment gone'
  const words = findings({ ...after, referral: '', referralAreas: [] })
  return words.length === 0 ? '' : `; after treatment ${words.join(', ')}`
}

/**
 * What the chart says of one point in one session, as one sentence of the note: "Active trigger point upper trapezius
 * right, pain 7, tenderness 2 (tender with a grimace); after treatment pain 3."
 */
export function sentenceOfPoint(before: ChartPoint, after: ChartPoint | null): string {
  const place = placeOf(before)
  if (!before.present)
    return capital(
      `${[`no ${kindWords[before.kind]} ${place} any more`, ...unlessEmpty(within(before.note))].join(', ')}.`,
    )
  const what = `${stateOf(before)}${kindWords[before.kind]} ${place}`
  return capital(`${[what, ...findings(before)].join(', ')}${afterwards(after)}.`)
}

const markWords: Readonly<Record<MarkKind, string>> = {
  'pain-area': 'pain area',
  rotation: 'rotated',
  elevated: 'elevated',
  depressed: 'lower than the other side',
}

/** What the chart says of one mark: "Pain area low back left, pain 5." */
export function sentenceOfMark(mark: ChartMark): string {
  const place = sided(mark.zone === null ? 'body' : zoneWords(mark.zone), mark.side)
  const more = [...(mark.pain === null ? [] : [`pain ${mark.pain}`]), ...unlessEmpty(within(mark.note))]
  const what = () => {
    switch (mark.kind) {
      case 'pain-area':
        return `${markWords['pain-area']} ${place}`
      case 'rotation':
        return `${place} ${markWords.rotation}${mark.turn === null ? '' : ` to the ${mark.turn}`}`
      case 'elevated':
      case 'depressed':
        return `${place} ${markWords[mark.kind]}`
    }
  }
  const gone = mark.present ? [] : ['no longer found']
  return capital(`${[what(), ...gone, ...more].join(', ')}.`)
}
