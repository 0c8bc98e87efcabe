import {
  endFeels,
  type MotionFields,
  type MotionRegion,
  type Movement,
  motionRegions,
  movementsOf,
} from '../../../../contract/models/motion.ts'

/** What is measured most; the form begins with it. */
export const firstMotion: MotionFields = {
  region: 'neck',
  movement: 'rotation',
  side: 'left',
  mode: 'active',
  degrees: null,
  endFeel: null,
  note: '',
}

/** The words of this window for what can be measured, so that their beginnings can be typed. */
export interface MotionWords {
  readonly region: (region: MotionRegion) => string
  readonly movement: (movement: Movement) => string
  readonly endFeel: (endFeel: (typeof endFeels)[number]) => string
}

const begins = (word: string, typed: string): boolean =>
  word
    .toLowerCase()
    .split(/[\s-]+/)
    .some((part) => part.startsWith(typed))

const sides = { l: 'left', left: 'left', r: 'right', right: 'right', m: 'midline', mid: 'midline' } as const
const modes = { act: 'active', active: 'active', pas: 'passive', passive: 'passive' } as const
const own = <Value>(of: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(of, key) ? of[key] : undefined

/**
 * "neck rot r 45 firm": changes the fields that the words name, in any order, each by its beginning. A movement that
 * the region does not make is left; words that mean nothing become the note.
 */
export function readMotion(text: string, from: MotionFields, words: MotionWords): MotionFields {
  let fields: MotionFields = { ...from, note: '' }
  const rest: string[] = []
  for (const typed of text.toLowerCase().split(/\s+/).filter(Boolean)) {
    const side = own(sides, typed)
    const mode = own(modes, typed)
    const number = /^(\d{1,3})°?$/.exec(typed)?.[1]
    const region = typed.length < 2 ? undefined : motionRegions.find((id) => begins(words.region(id), typed))
    const movements: readonly Movement[] = movementsOf[fields.region]
    const movement = typed.length < 2 ? undefined : movements.find((id) => begins(words.movement(id), typed))
    const endFeel = typed.length < 3 ? undefined : endFeels.find((id) => begins(words.endFeel(id), typed))
    if (side !== undefined) fields = { ...fields, side }
    else if (mode !== undefined) fields = { ...fields, mode }
    else if (number !== undefined && Number(number) <= 360) fields = { ...fields, degrees: Number(number) }
    else if (movement !== undefined) fields = { ...fields, movement }
    else if (region !== undefined) fields = withRegion(fields, region)
    else if (endFeel !== undefined) fields = { ...fields, endFeel }
    else rest.push(typed)
  }
  return { ...fields, note: rest.join(' ') }
}

/** The same fields at another region; a movement it does not make becomes its first one. */
export function withRegion(fields: MotionFields, region: MotionRegion): MotionFields {
  const movements: readonly Movement[] = movementsOf[region]
  const movement = movements.includes(fields.movement) ? fields.movement : (movements[0] ?? fields.movement)
  return { ...fields, region, movement }
}
