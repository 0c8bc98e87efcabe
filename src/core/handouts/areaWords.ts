import type { ZoneId } from '../../body/ids.ts'
import type { Region } from '../../contract/models/plan.ts'

/** A part of the body as people say it: for one side, and for both. */
interface Part {
  readonly one: string
  readonly both: string
  readonly zones: readonly ZoneId[]
}

const part = (one: string, both: string, zones: readonly ZoneId[]): Part => ({ one, both, zones })

/** The whole of several parts, said once at least `from` of them are in it. */
interface Whole {
  readonly one: string
  readonly both: string
  readonly parts: readonly Part[]
  readonly from: number
}

const wholes: readonly Whole[] = [
  {
    one: 'side of the head',
    both: 'head and face',
    from: 2,
    parts: [
      part('side of the head', 'head', ['crown', 'back-of-head', 'forehead', 'temple', 'ear']),
      part('side of the face', 'face', ['face', 'jaw']),
    ],
  },
  {
    one: 'side of the neck',
    both: 'neck',
    from: 1,
    parts: [part('side of the neck', 'neck', ['neck-back', 'neck-side', 'neck-front'])],
  },
  {
    one: 'shoulder',
    both: 'shoulders',
    from: 1,
    parts: [part('shoulder', 'shoulders', ['shoulder-top', 'shoulder-front', 'shoulder-back'])],
  },
  {
    one: 'side of the back',
    both: 'back',
    from: 2,
    parts: [
      part('side of the upper back', 'upper back', ['upper-back', 'interscapular', 'scapula']),
      part('side of the middle back', 'middle back', ['mid-back']),
      part('side of the lower back', 'lower back', ['low-back', 'sacrum', 'sacroiliac']),
    ],
  },
  { one: 'flank', both: 'flanks', from: 1, parts: [part('flank', 'flanks', ['flank'])] },
  {
    one: 'arm',
    both: 'arms',
    from: 2,
    parts: [
      part('upper arm', 'upper arms', ['upper-arm-front', 'upper-arm-back']),
      part('forearm', 'forearms', ['forearm-front', 'forearm-back', 'elbow']),
      part('hand', 'hands', ['wrist', 'hand', 'palm']),
    ],
  },
  {
    one: 'side of the chest',
    both: 'chest',
    from: 1,
    parts: [part('side of the chest', 'chest', ['chest'])],
  },
  {
    one: 'side of the belly',
    both: 'belly',
    from: 1,
    parts: [part('side of the belly', 'belly', ['upper-abdomen', 'lower-abdomen'])],
  },
  { one: 'buttock', both: 'buttocks', from: 1, parts: [part('buttock', 'buttocks', ['buttock'])] },
  { one: 'hip', both: 'hips', from: 1, parts: [part('hip', 'hips', ['hip-side', 'groin'])] },
  {
    one: 'leg',
    both: 'legs',
    from: 3,
    parts: [
      part('thigh', 'thighs', ['thigh-front', 'thigh-inner', 'thigh-outer', 'thigh-back']),
      part('knee', 'knees', ['knee-front', 'knee-back']),
      part('lower leg', 'lower legs', ['shin', 'calf', 'achilles']),
      part('foot', 'feet', ['ankle', 'heel', 'foot-top', 'sole', 'toes']),
    ],
  },
]

/** "a", "a and b", "a, b and c". */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

function said(words: { readonly one: string; readonly both: string }, regions: readonly Region[]): string {
  const sides = new Set(regions.map(({ side }) => side))
  if (sides.size === 1 && sides.has('left')) return `left ${words.one}`
  if (sides.size === 1 && sides.has('right')) return `right ${words.one}`
  return words.both
}

/** Where was worked, in everyday words from the head down: "neck, left shoulder and back". Empty without regions. */
export function areaWords(regions: readonly Region[]): string {
  const phrases = wholes.flatMap((whole) => {
    const touched = whole.parts
      .map((each) => ({ each, regions: regions.filter(({ zone }) => each.zones.includes(zone)) }))
      .filter((found) => found.regions.length > 0)
    if (touched.length >= whole.from) {
      return [
        said(
          whole,
          touched.flatMap((found) => found.regions),
        ),
      ]
    }
    return touched.map((found) => said(found.each, found.regions))
  })
  return listed(phrases)
}
