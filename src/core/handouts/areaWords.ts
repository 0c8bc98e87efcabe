import type { ZoneId } from '../../body/ids.ts'
import type { Region } from '../../contract/models/plan.ts'
import type { AreaId, HandoutTexts } from '../reference/locales/texts.ts'
import { joined, masseurLanguage, textsIn } from '../reference/locales/textsIn.ts'

/** A part of the body as people say it. */
interface Part {
  readonly area: AreaId
  readonly zones: readonly ZoneId[]
}

const part = (area: AreaId, zones: readonly ZoneId[]): Part => ({ area, zones })

/** The whole of several parts, said once at least `from` of them are in it. */
interface Whole {
  readonly area: AreaId
  readonly parts: readonly Part[]
  readonly from: number
}

const wholes: readonly Whole[] = [
  {
    area: 'head-and-face',
    from: 2,
    parts: [
      part('head', ['crown', 'back-of-head', 'forehead', 'temple', 'ear']),
      part('face', ['face', 'jaw']),
    ],
  },
  {
    area: 'neck',
    from: 1,
    parts: [part('neck', ['neck-back', 'neck-side', 'neck-front'])],
  },
  {
    area: 'shoulder',
    from: 1,
    parts: [part('shoulder', ['shoulder-top', 'shoulder-front', 'shoulder-back'])],
  },
  {
    area: 'back',
    from: 2,
    parts: [
      part('upper-back', ['upper-back', 'interscapular', 'scapula']),
      part('middle-back', ['mid-back']),
      part('lower-back', ['low-back', 'sacrum', 'sacroiliac']),
    ],
  },
  { area: 'flank', from: 1, parts: [part('flank', ['flank'])] },
  {
    area: 'arm',
    from: 2,
    parts: [
      part('upper-arm', ['upper-arm-front', 'upper-arm-back']),
      part('forearm', ['forearm-front', 'forearm-back', 'elbow']),
      part('hand', ['wrist', 'hand', 'palm']),
    ],
  },
  {
    area: 'chest',
    from: 1,
    parts: [part('chest', ['chest'])],
  },
  {
    area: 'belly',
    from: 1,
    parts: [part('belly', ['upper-abdomen', 'lower-abdomen'])],
  },
  { area: 'buttock', from: 1, parts: [part('buttock', ['buttock'])] },
  { area: 'hip', from: 1, parts: [part('hip', ['hip-side', 'groin'])] },
  {
    area: 'leg',
    from: 3,
    parts: [
      part('thigh', ['thigh-front', 'thigh-inner', 'thigh-outer', 'thigh-back']),
      part('knee', ['knee-front', 'knee-back']),
      part('lower-leg', ['shin', 'calf', 'achilles']),
      part('foot', ['ankle', 'heel', 'foot-top', 'sole', 'toes']),
    ],
  },
]

function said(area: AreaId, regions: readonly Region[], { areas }: HandoutTexts): string {
  const sides = new Set(regions.map(({ side }) => side))
  if (sides.size === 1 && sides.has('left')) return areas[area].left
  if (sides.size === 1 && sides.has('right')) return areas[area].right
  return areas[area].both
}

/** Where was worked, in everyday words from the head down: "neck, left shoulder and back". Empty without regions. */
export function areaWords(regions: readonly Region[], texts = textsIn(masseurLanguage)): string {
  const phrases = wholes.flatMap((whole) => {
    const touched = whole.parts
      .map((each) => ({ each, regions: regions.filter(({ zone }) => each.zones.includes(zone)) }))
      .filter((found) => found.regions.length > 0)
    if (touched.length >= whole.from) {
      const all = touched.flatMap((found) => found.regions)
      return [said(whole.area, all, texts)]
    }
    return touched.map((found) => said(found.each.area, found.regions, texts))
  })
  return joined(texts, phrases)
}
